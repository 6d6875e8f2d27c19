import type { Span } from '../core/location.ts';

/** A label that a legend of Grafana shows: `{{pod}}`. */
export interface LegendLabel {
  readonly name: string;
  readonly span: Span;
}

/** `{{ label }}`: white space is trimmed, and a name that no label has stays as it stands (Grafana 12, `renderLegendFormat`). */
const LEGEND_LABEL = /\{\{\s*([^{}\s](?:[^{}]*[^{}\s])?)\s*\}\}/g;
/** `${__field.labels.pod}`, and `${__field.labels["a.b"]}` of names with dots. */
const FIELD_LABEL = /\$\{__field\.labels(?:\.([^}:.[]+)|\[["']?([^}\]"']+)["']?\])(?::[^}]*)?\}/g;
/** A legend that Grafana makes. */
const AUTOMATIC = '__auto';

/** Labels of a legend format, in order. */
export function legendLabels(legend: string): readonly LegendLabel[] {
  if (legend === AUTOMATIC) return [];
  return found(legend.matchAll(LEGEND_LABEL));
}

/** Labels that a data link or a display name of Grafana takes from the series, in order: `${__field.labels.pod}`. */
export function fieldLabels(text: string): readonly LegendLabel[] {
  return found(text.matchAll(FIELD_LABEL));
}

function found(matches: Iterable<RegExpExecArray>): readonly LegendLabel[] {
  return Array.from(matches, ({ 0: whole, 1: plain, 2: quoted, index }) => {
    const name = plain ?? quoted ?? '';
    const from = index + whole.indexOf(name);
    return { name, span: { from, to: from + name.length } };
  });
}
