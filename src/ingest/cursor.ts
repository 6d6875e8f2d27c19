import type { Diagnostic } from '../core/diagnostic.ts';
import type { Location } from '../core/location.ts';
import type { Query, QueryReader } from '../pack/query.ts';
import type { SourceNode, SourceScalar } from '../text/source-node.ts';
import type { TextPosition } from '../text/text-positions.ts';

/** What all values of one file share. */
export interface FileContext {
  readonly name: string;
  /** Line and column of an offset. */
  readonly positionOf: (offset: number) => TextPosition;
  /** Takes what is wrong with the file. */
  readonly report: (problem: Diagnostic) => void;
}

/** A value of a file, with all that is needed to speak about it. */
export interface Cursor<Node extends SourceNode = SourceNode> {
  readonly file: FileContext;
  readonly node: Node;
  /** Where its key stands, or itself; an offset in the file. */
  readonly keyFrom: number;
  /** Names that lead to it, e.g. `groups/etcd/EtcdDown/expr`. */
  readonly path: string;
}

/** The value of a key; `undefined` when the value is no map, lacks the key, or has null there. */
export function field({ file, node, path }: Cursor, key: string): Cursor | undefined {
  if (node.kind !== 'map') return undefined;
  const entry = node.entries.get(key);
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.value === null)) return undefined;
  return { file, node: entry.value, keyFrom: entry.keyFrom, path: path === '' ? key : `${path}/${key}` };
}

/** The value that several keys lead to, one after the other. */
export function fieldAt(cursor: Cursor | undefined, ...keys: readonly string[]): Cursor | undefined {
  return keys.reduce<Cursor | undefined>((at, key) => at && field(at, key), cursor);
}

/** Keys and values of a map; nothing of anything else. */
export function fields(cursor: Cursor | undefined): readonly (readonly [key: string, value: Cursor])[] {
  if (cursor?.node.kind !== 'map') return [];
  const { file, path } = cursor;
  return Array.from(cursor.node.entries, ([key, { keyFrom, value }]) => [
    key,
    { file, node: value, keyFrom, path: path === '' ? key : `${path}/${key}` },
  ]);
}

/** Items of a list; nothing of anything else. */
export function items(cursor: Cursor | undefined): readonly Cursor[] {
  if (cursor?.node.kind !== 'list') return [];
  const { file, path } = cursor;
  return cursor.node.items.map((node, index) => ({
    file,
    node,
    keyFrom: node.from,
    path: `${path}/${index}`,
  }));
}

/** Whether it is a text. */
export function isText(
  cursor: Cursor | undefined,
): cursor is Cursor<SourceScalar & { readonly value: string }> {
  return cursor?.node.kind === 'scalar' && typeof cursor.node.value === 'string';
}

/** Whether it is a text, a number or a flag. */
export function isScalar(cursor: Cursor | undefined): cursor is Cursor<SourceScalar> {
  return cursor?.node.kind === 'scalar';
}

/** The text that several keys lead to; `undefined` where there is none. */
export function textAt(cursor: Cursor | undefined, ...keys: readonly string[]): string | undefined {
  const found = fieldAt(cursor, ...keys);
  return isText(found) ? found.node.value : undefined;
}

/** The flag that several keys lead to; `undefined` where there is none. */
export function flagAt(cursor: Cursor | undefined, ...keys: readonly string[]): boolean | undefined {
  const found = fieldAt(cursor, ...keys);
  return found?.node.kind === 'scalar' && typeof found.node.value === 'boolean'
    ? found.node.value
    : undefined;
}

/** Where a value stands: its key, if it has one. */
export function siteOf({ file, keyFrom, path }: Cursor): Location {
  return { file: file.name, path, ...file.positionOf(keyFrom) };
}

/** A query that the file holds in a text; `start` is where it begins in the text. */
export function queryOf(
  { file, node, path }: Cursor<SourceScalar>,
  {
    reader,
    text,
    start = 0,
  }: { readonly reader: QueryReader; readonly text: string; readonly start?: number },
): Query {
  const place = (offset: number): TextPosition => file.positionOf(node.offsetOf(start + offset));
  return { reader, text, references: [], site: { file: file.name, path, text, ...place(0) }, place };
}

/** What is wrong with the form of a value. */
export interface Complaint {
  readonly message: string;
  readonly help: string;
}

/** Reports that a value breaks the form of what the file holds; at its key, or at the value itself. */
export function complain(cursor: Cursor, complaint: Complaint, part: 'key' | 'value' = 'key'): void {
  const { file, node, keyFrom, path } = cursor;
  const position = file.positionOf(part === 'key' ? keyFrom : node.from);
  const at = { file: file.name, path, ...position };
  file.report({ code: 'file/wrong-shape', severity: 'error', ...complaint, at });
}
