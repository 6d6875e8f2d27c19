import type { SourceEntry, SourceNode, SourceScalar } from './source-node.ts';
import type { TextFault } from './yaml-nodes.ts';
import { faultOfSize, MAX_DEPTH } from './yaml-nodes.ts';

/** The value of a text, or the first fault of it. */
export type JsonReading = { readonly node: SourceNode } | { readonly fault: TextFault };

/** What is being read, and how far. */
interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  values: number;
  /** The first fault; after it the reader stands at the end, where nothing more is found. */
  fault?: TextFault;
}

/** Bounds the time that a file takes; a dashboard of a megabyte has a tenth of them. */
const MAX_VALUES = 200_000;

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|["\\/bfnrt])/y;
/** What ends a string, or must be looked at. */
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these.
const STRING_SIGN = /["\\\u0000-\u001F]/g;

/** Reads an untrusted text of JSON, at most 1 MiB and 64 levels, and remembers where everything stands. */
export function readJsonSource(text: string): JsonReading {
  const fault = faultOfSize(text);
  if (fault !== undefined) return { fault };
  const reader: Reader = { text, at: 0, depth: 0, values: 0 };
  const node = readValue(reader);
  skip(reader, SPACE);
  if (reader.at < text.length) stop(reader, 'the document ends before this');
  return reader.fault === undefined ? { node } : { fault: reader.fault };
}

function readValue(reader: Reader): SourceNode {
  skip(reader, SPACE);
  reader.values += 1;
  if (reader.values > MAX_VALUES) {
    stopWith(reader, {
      offset: reader.at,
      message: `The file has more than ${MAX_VALUES} values.`,
      help: 'Divide the file, or remove what does not belong in it.',
    });
  }
  const { text, at: from } = reader;
  switch (text.charAt(from)) {
    case '{':
      return { kind: 'map', from, entries: readEntries(reader) };
    case '[':
      return { kind: 'list', from, items: readItems(reader) };
    case '"':
      return readString(reader);
    default:
      return readOther(reader);
  }
}

function readEntries(reader: Reader): ReadonlyMap<string, SourceEntry> {
  const entries = new Map<string, SourceEntry>();
  readList(reader, '}', () => {
    if (reader.text.charAt(reader.at) !== '"') stop(reader, 'a key in double quotes is missing');
    const key = readString(reader);
    expect(reader, ':');
    // The last one wins, as in every reader of JSON.
    entries.set(key.source, { keyFrom: key.from, value: readValue(reader) });
  });
  return entries;
}

function readItems(reader: Reader): readonly SourceNode[] {
  const items: SourceNode[] = [];
  readList(reader, ']', () => items.push(readValue(reader)));
  return items;
}

/** Reads what stands between two brackets, divided by commas. */
function readList(reader: Reader, end: '}' | ']', readOne: () => void): void {
  if (reader.depth === MAX_DEPTH) {
    const message = `The file nests deeper than ${MAX_DEPTH} levels.`;
    stopWith(reader, { offset: reader.at, message, help: 'Make it flatter.' });
    return;
  }
  reader.at += 1;
  reader.depth += 1;
  skip(reader, SPACE);
  if (reader.text.charAt(reader.at) !== end) {
    do {
      skip(reader, SPACE);
      readOne();
      skip(reader, SPACE);
    } while (take(reader, ','));
  }
  expect(reader, end);
  reader.depth -= 1;
}

function readString(reader: Reader): SourceScalar {
  const { text, at: from } = reader;
  reader.at += 1;
  /** Where escapes end in the value, and how much longer than one code unit they are in the text. */
  const escapes: { readonly at: number; readonly extra: number }[] = [];
  let extra = 0;
  for (;;) {
    STRING_SIGN.lastIndex = reader.at;
    const sign = STRING_SIGN.exec(text);
    if (sign === null) {
      reader.at = from;
      stop(reader, 'a string has no end');
      break;
    }
    reader.at = sign.index;
    if (take(reader, '"')) break;
    const escape = skip(reader, ESCAPE);
    if (escape === undefined) {
      stop(
        reader,
        sign[0] === '\\' ? 'JSON does not know this escape' : 'a line break or a tab is not escaped',
      );
      break;
    }
    escapes.push({ at: sign.index - from - extra, extra: escape[0].length - 1 });
    extra += escape[0].length - 1;
  }
  const value = reader.fault === undefined ? String(JSON.parse(text.slice(from, reader.at))) : '';
  const offsetOf = (position: number): number => {
    const longer = escapes.filter(({ at }) => at <= position).reduce((sum, escape) => sum + escape.extra, 0);
    return from + 1 + position + longer;
  };
  return { kind: 'scalar', from, value, source: value, offsetOf };
}

function readOther(reader: Reader): SourceScalar {
  const from = reader.at;
  const [source] = skip(reader, NUMBER) ?? skip(reader, WORD) ?? [];
  if (source === undefined) stop(reader, 'a value is missing');
  // The two patterns match nothing else.
  const value = JSON.parse(source ?? 'null') as number | boolean | null;
  return { kind: 'scalar', from, value, source: source ?? '', offsetOf: (position) => from + position };
}

function expect(reader: Reader, sign: string): void {
  skip(reader, SPACE);
  if (!take(reader, sign)) stop(reader, `"${sign}" is missing`);
}

function take(reader: Reader, sign: string): boolean {
  const isThere = reader.text.charAt(reader.at) === sign;
  if (isThere) reader.at += 1;
  return isThere;
}

/** Goes behind what a sticky pattern matches here. */
function skip(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match === null) return undefined;
  reader.at += match[0].length;
  return match;
}

function stop(reader: Reader, what: string): void {
  stopWith(reader, {
    offset: reader.at,
    message: `This is not valid JSON: ${what}.`,
    help: 'Correct it, or export the file once more.',
  });
}

function stopWith(reader: Reader, fault: TextFault): void {
  reader.fault ??= fault;
  reader.at = reader.text.length;
}
