/** The forms of Grafana 13: `VARIABLE_REGEX` of grafana/scenes, variables/constants.ts. */
const VARIABLE = /\$(\w+)|\[\[(\w+)(?::\w+)?\]\]|\$\{(\w+)(?:\.[^:}]+)?(?::[^}]+)?\}/g;

/** Names of the variables and macros of Grafana that a text holds, in order, each once. */
export function variableNamesIn(text: string): readonly string[] {
  const names = Array.from(
    text.matchAll(VARIABLE),
    ([, bare, bracketed, braced]) => bare ?? bracketed ?? braced,
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}
