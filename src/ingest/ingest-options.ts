import type { Catalog } from '../catalog/catalog.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import type { DialectName } from '../promql/dialect.ts';

/** What foreign files are judged by. */
export interface IngestOptions {
  /** Metrics that they may read; left out, nothing is said of names that no recording rule of the files writes. */
  readonly catalog?: Catalog;
  /** Says which labels a scrape adds to the metrics of the catalog. */
  readonly platform: PlatformProfile;
  readonly dialects: readonly DialectName[];
  readonly scrapeIntervalSeconds: number;
  /** Of groups that do not say. */
  readonly evaluationIntervalSeconds: number;
  readonly retentionSeconds?: number;
}
