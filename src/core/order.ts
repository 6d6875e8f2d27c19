/** Compares by UTF-16 code units, so that order never depends on a locale. For `Array.prototype.sort`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A copy of `items` sorted by the text that `key` gives for each. */
export function sortedBy<Item>(items: Iterable<Item>, key: (item: Item) => string): readonly Item[] {
  return [...items].sort((a, b) => compareText(key(a), key(b)));
}
