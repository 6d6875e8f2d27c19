/** Every value that a key has anywhere in a JSON document, in order. */
export function jsonValuesOf(document: unknown, key: string): readonly unknown[] {
  const found: unknown[] = [];
  const rest: unknown[] = [document];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const below: unknown[] = [];
    for (const [name, child] of Object.entries(value)) {
      if (name === key) found.push(child);
      below.push(child);
    }
    rest.push(...below.toReversed());
  }
  return found;
}
