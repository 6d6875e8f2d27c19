/** A file that somebody else wrote. */
export interface ForeignFile {
  /** As the user named it; `-` for the standard input. */
  readonly name: string;
  readonly text: string;
}
