import type { PlatformProfile } from '../pack/platform.ts';
import type { SourceSettings } from '../pack/settings.ts';
import type { KeyPath } from './key-path.ts';

/** Other settings that the settings of a source depend on. */
export interface SourceContext {
  readonly platform: PlatformProfile;
  /** Namespace of the pack. */
  readonly namespace: string;
  /** Whether own targets are scraped with certificates on both sides. */
  readonly mutualTls: boolean;
  /** Refuses a setting that contradicts another: its path below the source, and the way out. */
  refuse(this: void, path: KeyPath, help: string): void;
}

/** A source as it was read, waiting for the other settings. */
export type PendingSource = (context: SourceContext) => SourceSettings;
