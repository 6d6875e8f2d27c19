/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value as an object; empty when it is none. */
export function objectOf(value: unknown): JsonObject {
  // Objects of JSON have texts as keys, whatever is below them.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** A value as a list of objects; empty when it is none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** Panels of a dashboard, those of folded rows included; rows are left out. */
export function panelsIn(model: unknown): readonly JsonObject[] {
  const { panels, rows } = objectOf(model);
  return [...objectsOf(panels), ...objectsOf(rows).flatMap((row) => objectsOf(row['panels']))].flatMap(
    (panel) => (panel['type'] === 'row' ? objectsOf(panel['panels']) : [panel]),
  );
}

/** Variables of a dashboard. */
export function variablesIn(model: unknown): readonly JsonObject[] {
  return objectsOf(objectOf(objectOf(model)['templating'])['list']);
}

/** What a panel is called in messages. */
export function panelTitle({ title, id }: JsonObject): string {
  if (typeof title === 'string' && title !== '') return `"${title}"`;
  return typeof id === 'number' ? `${id}` : 'without a title';
}
