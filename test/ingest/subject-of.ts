import type { Ingested } from '../../src/ingest/ingest.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { PLATFORMS } from '../../src/pack/platform.ts';

/** What is read of one file by default options, without a catalog. */
export function ingestText(text: string, name = 'rules.yaml'): Ingested {
  return ingest([{ name, text }], {
    platform: PLATFORMS['kube-prometheus-stack'],
    dialects: ['prometheus-3'],
    scrapeIntervalSeconds: 30,
    evaluationIntervalSeconds: 60,
  });
}
