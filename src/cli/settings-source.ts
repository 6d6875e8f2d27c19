import { fileExists } from '../host/file-exists.ts';
import { readTextFile } from '../host/read-file.ts';

/** Read when no settings file is named; it need not exist. */
const DEFAULT_SETTINGS_FILE = 'smbp-obs.yaml';

/** Largest settings file that is read, in bytes. */
const MAX_SETTINGS_BYTES = 1_048_576;

/** A settings file as it was read. */
export interface SettingsSource {
  /** As the user named it. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the settings file that is named, or the default one if it is there.
 *
 * @returns `undefined` when there is none, so that defaults hold.
 * @throws {@link PackError} `SETTINGS_INVALID` when the file cannot be read.
 */
export function readSettingsSource(named: string | undefined): SettingsSource | undefined {
  const file = named ?? (fileExists(DEFAULT_SETTINGS_FILE) ? DEFAULT_SETTINGS_FILE : undefined);
  return file === undefined
    ? undefined
    : { file, text: readTextFile(file, { maxBytes: MAX_SETTINGS_BYTES }) };
}
