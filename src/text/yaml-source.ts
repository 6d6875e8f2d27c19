import { isMap, isScalar, isSeq } from 'yaml';
import type { Scalar } from 'yaml';

import type { SourceEntry, SourceNode, SourceScalar } from './source-node.ts';
import type { TextFault } from './yaml-nodes.ts';
import { readYamlNodes } from './yaml-nodes.ts';
import { offsetsOfScalar } from './yaml-scalar.ts';

/** The documents of a text and what is wrong in them; no documents where a fault hides all of them. */
export interface YamlSource {
  readonly documents: readonly SourceNode[];
  readonly faults: readonly TextFault[];
}

/** What is read, and what was found in it. */
interface Reader {
  readonly text: string;
  readonly faults: TextFault[];
}

/** Reads the documents of an untrusted text of YAML, and remembers where everything stands. Limits: `readYamlNodes`. */
export function readYamlSource(text: string): YamlSource {
  const reading = readYamlNodes(text);
  if ('fault' in reading) return { documents: [], faults: [reading.fault] };
  const reader: Reader = { text, faults: [] };
  const documents = reading.documents.map(({ contents, from }) => sourceOf(contents, from, reader));
  return { documents, faults: reader.faults };
}

/** `from` is where a value that is left out would stand. */
function sourceOf(node: unknown, from: number, reader: Reader): SourceNode {
  if (isScalar(node)) return scalarOf(node, from, reader.text);
  if (isSeq(node)) {
    const start = node.range?.[0] ?? from;
    return { kind: 'list', from: start, items: node.items.map((item) => sourceOf(item, start, reader)) };
  }
  if (isMap(node)) {
    const start = node.range?.[0] ?? from;
    return { kind: 'map', from: start, entries: entriesOf(node.items, start, reader) };
  }
  return { kind: 'scalar', from, value: null, source: '', offsetOf: () => from };
}

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  from: number,
  reader: Reader,
): ReadonlyMap<string, SourceEntry> {
  const entries = new Map<string, SourceEntry>();
  for (const { key, value } of pairs) {
    const keyFrom = (isScalar(key) ? key.range?.[0] : undefined) ?? from;
    // Keys are strings, as the composer was told, and one that is left out is the empty string.
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
    if (entries.has(name)) {
      reader.faults.push({
        offset: keyFrom,
        message: `The key ${JSON.stringify(name)} is given twice.`,
        help: 'Keep one of the two.',
      });
    } else {
      entries.set(name, { keyFrom, value: sourceOf(value, keyFrom, reader) });
    }
  }
  return entries;
}

function scalarOf(scalar: Scalar, start: number, file: string): SourceScalar {
  const from = scalar.range?.[0] ?? start;
  const { value, source = '' } = scalar;
  if (typeof value !== 'string') {
    const known = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { kind: 'scalar', from, value: known, source, offsetOf: (position) => from + position };
  }
  let offsets: readonly number[] | undefined;
  return {
    kind: 'scalar',
    from,
    value,
    source: value,
    offsetOf: (position) => {
      offsets ??= offsetsOfScalar(file, scalar, value) ?? [];
      const last = offsets.at(-1);
      return offsets[position] ?? (last !== undefined && position >= offsets.length ? last + 1 : from);
    },
  };
}
