/**
 * Text for a title, a description or a legend in which Grafana expands nothing. Grafana replaces `$name`, `${name}`
 * and `[[name]]` wherever a variable or a macro of that name is known and has no escape for it
 * (https://github.com/grafana/grafana/issues/40603; the pattern is `VARIABLE_REGEX` of grafana/scenes 1034177,
 * packages/scenes/src/variables/constants.ts). A word joiner, U+2060, between the two characters that open the
 * reference keeps the text as it is for the eye: it has no width, no line breaks at it, and the pattern does not reach
 * across it. A dollar sign or a bracket at the end gets one too, so that texts can be joined.
 */
export function escapeGrafanaText(text: string): string {
  return text.replace(/\$(?=[\w{]|$)|\[(?=\[|$)/g, '$&\u2060');
}

/** Text for a legend: as {@link escapeGrafanaText}, and no `{{…}}` stands for a label. */
export function escapeGrafanaLegend(text: string): string {
  return escapeGrafanaText(text).replace(/\{(?=\{|$)/g, '$&\u2060');
}
