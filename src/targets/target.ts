import type { GeneratedFile } from '../core/generated-file.ts';
import type { Dashboard } from '../pack/dashboard.ts';
import type { Pack } from '../pack/pack.ts';
import type { SettingSection } from '../pack/setting-reference.ts';

/** A dashboard and its JSON, which several targets deliver. */
export interface RenderedDashboard {
  readonly dashboard: Dashboard;
  readonly json: string;
}

/** What a target makes files of. */
export interface Delivery {
  readonly pack: Pack;
  readonly dashboards: readonly RenderedDashboard[];
  /** What people must know of the settings; empty when whoever delivers the pack has none. */
  readonly settings: readonly SettingSection[];
}

/** One way to deliver a pack. Pure: the same pack gives the same files. */
export interface Target {
  /** Folder of the target below the output folder. */
  readonly folder: string;
  /** One sentence for the README of the output folder: what lies there and who applies it. */
  readonly summary: string;
  /** Paths are below `folder`. */
  files(delivery: Delivery): readonly GeneratedFile[];
}
