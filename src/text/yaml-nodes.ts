import { Composer, CST, Lexer, Parser } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';

import { nameCharacter, UNSAFE_CHARACTERS } from './unsafe-characters.ts';

/** Why a text is not read. */
export interface TextFault {
  /** Where it shows, in UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
  readonly help: string;
}

/** The documents of a text, at least one; or the first fault of it. */
export type YamlReading = { readonly documents: readonly YamlDocument[] } | { readonly fault: TextFault };

/** One document of the library. */
export interface YamlDocument {
  readonly from: number;
  readonly contents: Node | null;
}

/** A fault in the words of the library. */
interface Fault {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

/** Where the library found it: an offset, a range, or a token. */
type FaultPlace = number | readonly [number, ...number[]] | { readonly offset: number };

type Reason = Omit<TextFault, 'offset'>;

/** How large a file may be that is read. */
export const MAX_BYTES = 1_048_576;
/** How deep it may nest. */
export const MAX_DEPTH = 64;
const MAX_KEYS = 20_000;
/** Bounds the time that a file takes in which neither keys nor depth are many, such as one long list. */
const MAX_LEXEMES = 200_000;

/** Each document costs as much as a small file. */
const MAX_DOCUMENTS = 1_000;

/** What the language offers beyond data: it expands, changes meanings between versions, or names types. */
const NOT_READ: ReadonlyMap<string, Reason> = new Map([
  [
    'anchor',
    { message: 'Anchors (&name) are not read.', help: 'Write the value out wherever it is needed.' },
  ],
  [
    'alias',
    { message: 'Aliases (*name) are not read.', help: 'Write the value out, or quote it if it is a text.' },
  ],
  [
    'tag',
    { message: 'Tags (!name) are not read.', help: 'Remove the tag, or quote the value if it is a text.' },
  ],
  ['directive-line', { message: 'Directives (%NAME) are not read.', help: 'Remove the line.' }],
]);

/**
 * Reads the documents of an untrusted text of YAML 1.2: at most 1 MiB, 64 levels and 20,000 keys, no aliases. A key may
 * be there twice: whoever reads the nodes judges that. Takes less than two seconds whatever the text is.
 */
export function readYamlNodes(text: string): YamlReading {
  const fault = faultOfText(text);
  if (fault !== undefined) return { fault };
  const reading = readTokens(text);
  return 'fault' in reading ? reading : compose(text, reading.tokens);
}

/** What no reader of untrusted text takes, whatever the language: too much of it. */
export function faultOfSize(text: string): TextFault | undefined {
  // Counting the bytes of a text that is too long anyway would take its memory twice.
  if (text.length <= MAX_BYTES && new TextEncoder().encode(text).length <= MAX_BYTES) return undefined;
  return {
    offset: 0,
    message: `The file is larger than ${MAX_BYTES} bytes (1 MiB).`,
    help: 'Divide the file, or remove what does not belong in it.',
  };
}

function faultOfText(text: string): TextFault | undefined {
  const fault = faultOfSize(text);
  if (fault !== undefined) return fault;
  // Files from Windows end their lines in \r\n.
  const offset = text.replaceAll('\r', '\n').search(UNSAFE_CHARACTERS);
  if (offset < 0) return undefined;
  const name = nameCharacter(text, offset);
  return { offset, message: `The file holds ${name} here.`, help: `Remove ${name}.` };
}

/** Limits are judged as lexemes come, before the parser has built anything large. */
function readTokens(text: string): { readonly tokens: readonly CST.Token[] } | { readonly fault: TextFault } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let keys = 0;
  let isContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = isContent ? 'scalar' : CST.tokenType(lexeme);
    isContent = lexeme === CST.SCALAR;
    lexemes += 1;
    if (type === 'map-value-ind') keys += 1;
    const { offset } = parser;
    const reason = NOT_READ.get(type ?? '') ?? excess({ lexemes, keys, depth: depthOf(parser) });
    if (reason !== undefined) return { fault: { offset, ...reason } };
    tokens.push(...parser.next(lexeme));
    // One fault is told. A file of nothing but faults would take seconds.
    if (tokens.at(-1)?.type === 'error') return { tokens };
  }
  return { tokens: [...tokens, ...parser.end()] };
}

function excess(count: { lexemes: number; keys: number; depth: number }): Reason | undefined {
  if (count.depth > MAX_DEPTH) {
    return { message: `The file nests deeper than ${MAX_DEPTH} levels.`, help: 'Make it flatter.' };
  }
  if (count.keys > MAX_KEYS) {
    return {
      message: `The file has more than ${MAX_KEYS} keys.`,
      help: 'Divide the file, or remove what does not belong in it.',
    };
  }
  if (count.lexemes > MAX_LEXEMES) {
    return {
      message: `The file has more than ${MAX_LEXEMES} words and signs.`,
      help: 'Divide the file, or remove what does not belong in it.',
    };
  }
  return undefined;
}

function depthOf({ stack }: Parser): number {
  // The stack also holds the document and at most one scalar, and is rarely deep.
  return stack.length <= MAX_DEPTH ? stack.length : stack.filter((token) => CST.isCollection(token)).length;
}

function compose(text: string, tokens: readonly CST.Token[]): YamlReading {
  const composer = new Composer({ uniqueKeys: false, stringKeys: true });
  const faults: Fault[] = [];
  // The composer makes an error of every fault, which takes seconds where a file is nothing else: one is enough. Its
  // handler is not part of the library's interface; should it go, the tests of long faulty files become slow and fail.
  Object.assign(composer, {
    onError: (at: FaultPlace, code: string, message: string, isWarning?: boolean): void => {
      if (isWarning !== true && faults.length === 0)
        faults.push({ offset: offsetOfFault(at), code, message });
    },
  });
  const documents: Document[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    if (documents.length === MAX_DOCUMENTS) {
      return {
        fault: {
          offset: document.range[0],
          message: `The file has more than ${MAX_DOCUMENTS} documents.`,
          help: 'Divide the file.',
        },
      };
    }
    documents.push(document);
  }
  const [fault] = [...faults, ...documents.flatMap(({ errors }) => errors.map(faultOf))];
  if (fault !== undefined) return { fault: invalid(fault) };
  return { documents: documents.map(({ range, contents }) => ({ from: range?.[0] ?? 0, contents })) };
}

function faultOf({ pos, code, message }: YAMLParseError): Fault {
  return { offset: pos[0], code, message };
}

function offsetOfFault(at: FaultPlace): number {
  if (typeof at === 'number') return at;
  return 'offset' in at ? at.offset : at[0];
}

function invalid({ offset, code, message }: Fault): TextFault {
  const fault = code === 'NON_STRING_KEY' ? 'a key is a list or a map' : message.replace(/\.$/, '');
  return {
    offset,
    message: `This is not valid YAML: ${fault}.`,
    help: 'Correct the line; put a text with special characters between double quotes.',
  };
}
