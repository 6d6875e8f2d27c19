/** What people must know of one setting. */
export interface SettingReference {
  /** Keys from the root of the settings file, joined by dots. */
  readonly path: string;
  /** One sentence: what it does. */
  readonly description: string;
  /** What may be written, as an imperative. */
  readonly allowed: string;
  /** As YAML writes it in one line. Absent where leaving the setting out means something of its own. */
  readonly default?: string;
}

/** Settings that stand together in the file. */
export interface SettingSection {
  /** Keys from the root of the settings file, joined by dots; empty for the root. */
  readonly path: string;
  readonly description: string;
  readonly settings: readonly SettingReference[];
}
