import { visibleText } from './visible-text.ts';

/** Steps from the root of a document: keys of mappings, indexes of lists. */
export type KeyPath = readonly (string | number)[];

/** Writes a path for people: `sources.operator.labels["app.kubernetes.io/name"]`; the root is `The file`. */
export function formatKeyPath(path: KeyPath): string {
  if (path.length === 0) return 'The file';
  return path.map(formatStep).join('');
}

function formatStep(step: string | number, index: number): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!/^[A-Za-z_][\w-]{0,79}$/.test(step)) return `[${visibleText(step)}]`;
  return index === 0 ? step : `.${step}`;
}

/** The value at a path of plain data, or `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return value;
}
