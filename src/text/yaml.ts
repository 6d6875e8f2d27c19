import { Document, isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Node, ScalarTag } from 'yaml';

import { invariant, PackError } from '../core/errors.ts';
import { excerptAt } from './excerpt.ts';
import { refuseCharacters, UNSAFE_CHARACTERS } from './unsafe-characters.ts';
import type { TextFault } from './yaml-nodes.ts';
import { readYamlNodes } from './yaml-nodes.ts';

/** Plain data that a YAML document can hold. Numbers are finite. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue };

/** Steps from the root of a document: names of keys, indexes of items from 0. */
export type YamlPath = readonly (string | number)[];

/** A place in a file, both counted from 1; columns are UTF-16 code units. */
export interface YamlPosition {
  readonly line: number;
  readonly column: number;
}

/** What a file of untrusted YAML holds. */
export interface YamlFile {
  /** Maps are objects without a prototype. `null` for an empty file. */
  readonly value: unknown;
  /**
   * Where the value at `path` starts, or its key; an item of a list is its own key. A path that leads nowhere gives
   * the last place on the way that exists.
   */
  locate(path: YamlPath, part?: 'key' | 'value'): YamlPosition;
}

interface Source {
  readonly text: string;
  readonly file: string;
}

/** A value of the document with the key before it; the root and items of lists are their own keys. */
interface Place {
  readonly node: unknown;
  readonly key: unknown;
}

/** Text that every reader takes for a string without quotes, unless it is one of the words. */
const PLAIN = /^[A-Za-z_/][\w./-]*(?::[\w./-]+)*$/;
/** The words of YAML 1.1 (https://yaml.org/type/bool.html, null.html); 1.2 knows fewer. */
const WORDS: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);
/** White space at an end, at the end of a line, or as a tab: a block would show it badly or lose it. */
const UNFIT_FOR_BLOCK = /^\s|\t| \n| $|\n\n$/;

/** YAML 1.1 (https://yaml.org/type/float.html) takes `1e-7` for a text: it wants the point. */
const EXPONENT: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number' && String(value).includes('e'),
  // For writing only; the library prefers tags that have a test.
  test: /(?!)/,
  resolve: (text) => text,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/, '$1.0e'),
};

/**
 * One document, ending in a line break, that readers of YAML 1.1 and 1.2 read the same. Keys keep their order, nothing
 * is folded, no anchors. Texts stand without quotes where that is plainly safe, as blocks where they have lines, else
 * between quotes.
 *
 * @throws {@link PackError} `TEXT_UNSAFE`, naming the character and the path of the text.
 */
export function toYaml(value: YamlValue): string {
  const document = new Document(nodeOf(value, []), { customTags: (tags) => [EXPONENT, ...tags] });
  return document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}

/**
 * Reads one document of YAML 1.2 from an untrusted file: maps, lists and scalars of the core schema, at most 1 MiB,
 * 64 levels and 20,000 keys. Takes less than two seconds whatever the text is.
 *
 * @param file - Name of the file as the user knows it, for errors.
 * @throws {@link PackError} `SETTINGS_INVALID` with file, line and column.
 */
export function parseYaml(text: string, file: string): YamlFile {
  const source = { text: text.replace(/^\uFEFF/, ''), file };
  const reading = readYamlNodes(source.text);
  if ('fault' in reading) throw refusal(source, reading.fault);
  const [document, second] = reading.documents;
  invariant(document !== undefined, 'a text has a document');
  if (second !== undefined) {
    throw refusal(source, {
      offset: second.from,
      message: 'A second document starts here.',
      help: 'Keep one document: remove the line "---" and what follows, or join them.',
    });
  }
  const root = document.contents;
  return {
    value: valueOf(root, source),
    locate: (path, part = 'value') => positionAt(source.text, offsetOf(root, path, part)),
  };
}

function nodeOf(value: YamlValue, path: YamlPath): Node {
  if (typeof value === 'string') return textNode(value, path);
  if (typeof value === 'number') {
    invariant(Number.isFinite(value), `${path.join('/')} is a finite number`);
    return new Scalar(value);
  }
  if (value === null || typeof value === 'boolean') return new Scalar(value);
  if (isList(value)) {
    const list = new YAMLSeq();
    list.items = value.map((item, index) => nodeOf(item, [...path, index]));
    return list;
  }
  const map = new YAMLMap();
  map.items = Object.entries(value).map(([key, item]) => {
    const place = [...path, key];
    return new Pair(keyNode(key, place), nodeOf(item, place));
  });
  return map;
}

// Array.isArray does not narrow readonly arrays.
function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function keyNode(key: string, path: YamlPath): Scalar {
  refuseCharacters(key, UNSAFE_CHARACTERS, path);
  return scalarIn(isPlain(key) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE, key);
}

function textNode(text: string, path: YamlPath): Scalar {
  refuseCharacters(text, UNSAFE_CHARACTERS, path);
  if (isPlain(text)) return scalarIn(Scalar.PLAIN, text);
  if (text.includes('\n') && !UNFIT_FOR_BLOCK.test(text)) return scalarIn(Scalar.BLOCK_LITERAL, text);
  // Queries are full of double quotes and read better without escapes.
  const single = /["\\]/.test(text) && !/['\n\t]/.test(text);
  return scalarIn(single ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE, text);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !WORDS.has(text.toLowerCase());
}

function scalarIn(type: Scalar.Type, text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = type;
  return scalar;
}

function valueOf(node: unknown, source: Source): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => valueOf(item, source));
  if (!isMap(node)) return null;
  // Without a prototype `__proto__` and `constructor` are keys like all others.
  const result: Record<string, unknown> = { __proto__: null };
  for (const { key, value } of node.items) {
    const name = nameOf(key);
    if (name in result) {
      throw refusal(source, {
        offset: startOf(key) ?? 0,
        message: `The key ${JSON.stringify(name)} is given twice.`,
        help: 'Keep one of the two.',
      });
    }
    result[name] = valueOf(value, source);
  }
  return result;
}

function offsetOf(root: Node | null, path: YamlPath, part: 'key' | 'value'): number {
  let place: Place = { node: root, key: root };
  for (const step of path) {
    const next = stepInto(place.node, step);
    if (next === undefined) break;
    place = next;
  }
  const start = part === 'key' ? startOf(place.key) : startOf(place.node);
  return start ?? startOf(place.key) ?? 0;
}

function stepInto(node: unknown, step: string | number): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => nameOf(key) === String(step));
    return pair && { node: pair.value, key: pair.key };
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { node: item, key: item };
}

/** Keys are strings, as the composer was told, and one that is left out is the empty string. */
function nameOf(key: unknown): string {
  return isScalar(key) && typeof key.value === 'string' ? key.value : '';
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

function refusal({ text, file }: Source, { offset, message, help }: TextFault): PackError {
  const position = positionAt(text, offset);
  return new PackError('SETTINGS_INVALID', message, {
    help,
    at: { file, ...position, ...excerptAt(text, position) },
  });
}

function positionAt(text: string, offset: number): YamlPosition {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
