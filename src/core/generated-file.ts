/** One file of a delivery. Generators return these; only `host` touches the disk. */
export interface GeneratedFile {
  /** Path below the output folder with `/` between segments, e.g. `kubernetes/prometheus-rule-operator.yaml`. */
  readonly path: string;
  /** UTF-8 text, `\n` line ends, ending in one. */
  readonly content: string;
}
