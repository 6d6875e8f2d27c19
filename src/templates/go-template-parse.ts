import type { Span } from '../core/location.ts';
import { didYouMean } from '../core/suggest.ts';
import { goString } from './go-string.ts';
import type { TemplateError } from './template-facts.ts';
import type { BranchNode, Command, Operand, Pipeline, TemplateNode, Term } from './go-template-ast.ts';
import { TEMPLATE_FUNCTIONS } from './go-template-functions.ts';
import type { Token } from './go-template-tokens.ts';
import { readTemplateTokens } from './go-template-tokens.ts';

/** A whole template, or the first fault of it. */
export type TemplateReading = { readonly nodes: readonly TemplateNode[] } | { readonly error: TemplateError };

interface Parser {
  readonly tokens: readonly Token[];
  at: number;
  /** Names that may be used here, with their `$`. */
  variables: readonly string[];
  /** Enclosing `range`s, which `break` and `continue` need. */
  ranges: number;
  depth: number;
  /** The first fault. After it the parser stands at the last token, and everything ends. */
  error?: TemplateError;
}

/** How deep actions and parentheses may nest: a bound against hostile texts. */
const MAX_DEPTH = 100;
/** What Prometheus declares before each template (3.14, rules/alerting.go). */
const DECLARED = ['$', '$labels', '$externalLabels', '$externalURL', '$value'];
const KEYWORDS = new Set([
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'range',
  'template',
  'with',
]);
const CONSTANTS = new Set(['true', 'false', 'nil']);

/** Parses a template of Prometheus (Go 1.26, text/template/parse/parse.go). Never throws. */
export function parseTemplate(text: string): TemplateReading {
  const parser: Parser = {
    tokens: readTemplateTokens(text),
    at: 0,
    variables: DECLARED,
    ranges: 0,
    depth: 0,
  };
  const nodes: TemplateNode[] = [];
  while (peek(parser).kind !== 'end' && parser.error === undefined) {
    if (isOpening(parser, 'define')) nodes.push(...readDefinition(parser));
    else if (isOpening(parser, 'end') || isOpening(parser, 'else')) {
      const word = peek(parser, 1);
      fail(parser, word, {
        message: `"${word.text}" stands where nothing is open.`,
        help: `Remove "{{ ${word.text} }}", or open what it should ${word.text === 'end' ? 'end' : 'divide'}.`,
      });
    } else nodes.push(...readNode(parser));
  }
  return parser.error === undefined ? { nodes } : { error: parser.error };
}

function readNode(parser: Parser): readonly TemplateNode[] {
  const token = next(parser);
  if (token.kind === 'text') return [{ kind: 'text', text: token.text, span: token.span }];
  if (token.kind !== 'open') {
    fail(parser, token);
    return [];
  }
  const word = peek(parser);
  if (word.kind !== 'word' || !KEYWORDS.has(word.text)) {
    const pipeline = readPipeline(parser, 'an action');
    return [{ kind: 'action', pipeline, span: pipeline.span }];
  }
  next(parser);
  switch (word.text) {
    case 'if':
    case 'with':
    case 'range':
      return [readBranchToEnd(parser, { kind: word.text, from: token.span.from })];
    case 'template':
      return [readCall(parser, word)];
    case 'block':
      return readBlock(parser, word);
    case 'break':
    case 'continue':
      if (parser.ranges === 0) {
        fail(parser, word, {
          message: `"${word.text}" stands outside of a range.`,
          help: 'Move it into a range, or remove it.',
        });
      }
      expectClose(parser, word.text);
      return [{ kind: 'jump', span: word.span }];
    default:
      fail(parser, word, {
        message: `"${word.text}" cannot stand here.`,
        help:
          word.text === 'define'
            ? 'Move the definition out of other actions.'
            : `Remove "{{ ${word.text} }}".`,
      });
      return [];
  }
}

interface BranchStart {
  readonly kind: BranchNode['kind'];
  readonly from: number;
}

function readBranchToEnd(parser: Parser, start: BranchStart): BranchNode {
  const branch = readBranch(parser, start);
  readEnd(parser);
  return { ...branch, span: { from: start.from, to: previous(parser).span.to } };
}

/** Reads a branch up to its `end`, which is left standing: the `end` of an `else if` is also that of its `if`. */
function readBranch(parser: Parser, { kind, from }: BranchStart): BranchNode {
  const { variables, ranges } = parser;
  descend(parser);
  const pipeline = readPipeline(parser, kind);
  if (kind === 'range') parser.ranges += 1;
  const body = readBody(parser, { kind, from });
  parser.ranges = ranges;
  const otherwise = isOpening(parser, 'else') ? readElse(parser, { kind, from }) : [];
  parser.variables = variables;
  parser.depth -= 1;
  return { kind, pipeline, body, otherwise, span: { from, to: previous(parser).span.to } };
}

function readElse(parser: Parser, { kind, from }: BranchStart): readonly TemplateNode[] {
  next(parser);
  next(parser);
  const word = peek(parser);
  if (word.kind === 'word' && word.text === kind && kind !== 'range') {
    next(parser);
    return [readBranch(parser, { kind, from: word.span.from })];
  }
  expectClose(parser, 'else');
  const nodes = readBody(parser, { kind, from });
  if (isOpening(parser, 'else')) {
    fail(parser, peek(parser, 1), {
      message: `The ${kind} has two "else".`,
      help: 'Keep one, or write "else if".',
    });
  }
  return nodes;
}

function readEnd(parser: Parser): void {
  next(parser);
  next(parser);
  expectClose(parser, 'end');
}

/** Reads up to `end` or `else`, which is left standing. */
function readBody(
  parser: Parser,
  { kind, from }: { readonly kind: string; readonly from: number },
): readonly TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (!isOpening(parser, 'end') && !isOpening(parser, 'else')) {
    if (peek(parser).kind === 'end') {
      const span = { from, to: from + 2 };
      failAt(parser, span, { message: `The ${kind} has no end.`, help: 'Add "{{ end }}".' });
    }
    if (parser.error !== undefined) break;
    nodes.push(...readNode(parser));
  }
  return nodes;
}

function readDefinition(parser: Parser): readonly TemplateNode[] {
  const { from } = next(parser).span;
  next(parser);
  readName(parser, 'define');
  expectClose(parser, 'define');
  const body = readOwnBody(parser, { kind: 'define', from });
  return [{ kind: 'define', body, span: { from, to: previous(parser).span.to } }];
}

function readBlock(parser: Parser, word: Token): readonly TemplateNode[] {
  const { from } = word.span;
  readName(parser, 'block');
  const pipeline = readPipeline(parser, 'block');
  descend(parser);
  const body = readOwnBody(parser, { kind: 'block', from });
  parser.depth -= 1;
  return [{ kind: 'block', pipeline, body, span: { from, to: previous(parser).span.to } }];
}

/** A template of its own sees no variables but its `$`. */
function readOwnBody(
  parser: Parser,
  start: { readonly kind: string; readonly from: number },
): readonly TemplateNode[] {
  const { variables, ranges } = parser;
  parser.variables = ['$'];
  parser.ranges = 0;
  const body = readBody(parser, start);
  if (isOpening(parser, 'else')) {
    fail(parser, peek(parser, 1), { message: `A ${start.kind} has no "else".`, help: 'Remove it.' });
  }
  readEnd(parser);
  parser.variables = variables;
  parser.ranges = ranges;
  return body;
}

function readCall(parser: Parser, word: Token): TemplateNode {
  readName(parser, 'template');
  const { span } = word;
  if (peek(parser).kind !== 'close')
    return { kind: 'template', pipeline: readPipeline(parser, 'template'), span };
  next(parser);
  return { kind: 'template', span };
}

function readName(parser: Parser, owner: string): void {
  const name = next(parser);
  if (name.kind === 'string' && goString(name.text) !== undefined) return;
  fail(parser, name, {
    message: `The name after "${owner}" is missing.`,
    help: 'Write it in double quotes.',
  });
}

/** Reads up to and with the closing braces, or parenthesis. */
function readPipeline(parser: Parser, owner: string, end: 'close' | ')' = 'close'): Pipeline {
  const { from } = peek(parser).span;
  const targets = readTargets(parser, owner);
  const commands: Command[] = [];
  descend(parser);
  while (!isEnd(peek(parser), end) && parser.error === undefined) {
    const command = readCommand(parser);
    if (command.operands.length === 0) fail(parser, peek(parser));
    if (commands.length > 0 && isInert(command.operands[0])) {
      failAt(parser, command.span, {
        message: 'A value that is no function gets the result of a pipe.',
        help: 'Write a function after "|".',
      });
    }
    commands.push(command);
  }
  parser.depth -= 1;
  const closing = next(parser);
  if (commands.length === 0) {
    fail(parser, closing, {
      message: `The value of ${owner === 'an action' ? owner : `"${owner}"`} is missing.`,
      help: 'Write what is to be shown or tested, or remove the braces.',
    });
  }
  return { targets, commands, span: { from, to: closing.span.from } };
}

function isEnd(token: Token, end: 'close' | ')'): boolean {
  return end === 'close' ? token.kind === 'close' : token.kind === 'sign' && token.text === ')';
}

/** What cannot take an argument: everything but functions, variables, fields and parentheses. */
function isInert(operand: Operand | undefined): boolean {
  if (operand === undefined || operand.fields.length > 0) return false;
  const { kind } = operand.term;
  return kind === 'constant' || kind === 'string' || kind === 'dot';
}

/** Reads `$x :=`, `$x =` and, of a range, `$i, $x :=`. */
function readTargets(parser: Parser, owner: string): readonly string[] {
  const targets: string[] = [];
  while (peek(parser).kind === 'variable') {
    const sign = peek(parser, 1);
    if (sign.kind !== 'sign' || !/^(?::=|=|,)$/.test(sign.text)) break;
    const { text } = next(parser);
    targets.push(text);
    parser.variables = [...parser.variables, text];
    next(parser);
    if (sign.text !== ',') break;
    if (owner !== 'range' || targets.length === 2) {
      fail(parser, sign, {
        message: 'More variables are declared than there are values.',
        help: owner === 'range' ? 'Declare an index and an element.' : 'Declare one variable an action.',
      });
    } else if (peek(parser).kind !== 'variable' && peek(parser).kind !== 'close') {
      fail(parser, peek(parser), {
        message: 'A range declares variables only.',
        help: 'Write "$index, $element :=".',
      });
    }
  }
  return targets;
}

/** Reads operands up to the end of the pipeline, or up to and with a pipe. */
function readCommand(parser: Parser): Command {
  const { from } = peek(parser).span;
  const operands: Operand[] = [];
  for (;;) {
    const operand = readOperand(parser);
    if (operand === undefined) break;
    operands.push(operand);
    if (!peek(parser).spaced) break;
  }
  const { to } = previous(parser).span;
  const token = peek(parser);
  if (token.kind === 'sign' && token.text === '|') next(parser);
  else if (!isEnd(token, 'close') && !isEnd(token, ')')) fail(parser, token);
  return { operands, span: { from, to } };
}

function readOperand(parser: Parser): Operand | undefined {
  const start = peek(parser);
  const read = readTerm(parser);
  if (read === undefined || parser.error !== undefined) return undefined;
  const fields = [...read.fields];
  while (peek(parser).kind === 'field' && !peek(parser).spaced) fields.push(next(parser).text.slice(1));
  if (fields.length > 0 && isInert({ ...read, fields: [], span: start.span }) && start.kind !== 'field') {
    fail(parser, previous(parser), {
      message: `"${start.text}" has no fields.`,
      help: 'Write the field after a variable, or alone.',
    });
  }
  return { term: read.term, fields, span: { from: start.span.from, to: previous(parser).span.to } };
}

function readTerm(parser: Parser): Pick<Operand, 'term' | 'fields'> | undefined {
  const token = peek(parser);
  switch (token.kind) {
    case 'word':
      return KEYWORDS.has(token.text) ? undefined : { term: readWord(parser), fields: [] };
    case 'variable':
      return { term: readVariable(parser), fields: [] };
    case 'dot':
      next(parser);
      return { term: { kind: 'dot' }, fields: [] };
    case 'field':
      next(parser);
      return { term: { kind: 'dot' }, fields: [token.text.slice(1)] };
    case 'number':
      return { term: readNumber(parser), fields: [] };
    case 'string':
      return { term: readString(parser), fields: [] };
    case 'sign': {
      if (token.text !== '(') return undefined;
      next(parser);
      return { term: { kind: 'pipeline', pipeline: readPipeline(parser, 'a parenthesis', ')') }, fields: [] };
    }
    default:
      return undefined;
  }
}

function readWord(parser: Parser): Term {
  const token = next(parser);
  const { text } = token;
  if (CONSTANTS.has(text)) return { kind: 'constant' };
  if (!TEMPLATE_FUNCTIONS.has(text)) {
    fail(parser, token, {
      message: `Prometheus has no template function "${text}".`,
      help: didYouMean(text, TEMPLATE_FUNCTIONS, 'Use a function of Prometheus, or quote a text.'),
    });
  }
  return { kind: 'function', name: text };
}

function readVariable(parser: Parser): Term {
  const token = next(parser);
  const { text } = token;
  if (!parser.variables.includes(text)) {
    fail(parser, token, {
      message: `The variable ${text} is not declared here.`,
      help: didYouMean(text, parser.variables, `Declare it: {{ ${text} := … }}.`),
    });
  }
  return { kind: 'variable', name: text };
}

function readNumber(parser: Parser): Term {
  const token = next(parser);
  if (token.text.startsWith("'")) {
    const value = goString(token.text);
    if (value === undefined || Array.from(value).length !== 1) {
      fail(parser, token, {
        message: `${token.text} is no character.`,
        help: 'Put a text between double quotes.',
      });
    }
  }
  return { kind: 'constant' };
}

function readString(parser: Parser): Term {
  const token = next(parser);
  const value = goString(token.text);
  if (value === undefined) {
    fail(parser, token, {
      message: 'A quoted text has an escape that Go does not know.',
      help: 'Write a backslash as \\\\, or put the text between back quotes.',
    });
  }
  const { from, to } = token.span;
  return { kind: 'string', value: value ?? '', span: { from: from + 1, to: to - 1 } };
}

function expectClose(parser: Parser, word: string): void {
  const token = next(parser);
  if (token.kind === 'close') return;
  fail(parser, token, { message: `"${word}" takes nothing more.`, help: `Write "{{ ${word} }}".` });
}

/** Whether an action with this keyword begins here. */
function isOpening(parser: Parser, keyword: string): boolean {
  const word = peek(parser, 1);
  return peek(parser).kind === 'open' && word.kind === 'word' && word.text === keyword;
}

/** Goes one level deeper; too deep is a fault. */
function descend(parser: Parser): void {
  parser.depth += 1;
  if (parser.depth <= MAX_DEPTH) return;
  fail(parser, peek(parser), {
    message: `The template nests deeper than ${MAX_DEPTH} levels.`,
    help: 'Make it flatter.',
  });
}

const NO_TOKEN: Token = { kind: 'end', text: '', span: { from: 0, to: 0 }, spaced: false };

function peek({ tokens, at }: Parser, ahead = 0): Token {
  return tokens[Math.min(at + ahead, tokens.length - 1)] ?? NO_TOKEN;
}

function next(parser: Parser): Token {
  const token = peek(parser);
  parser.at = Math.min(parser.at + 1, parser.tokens.length - 1);
  return token;
}

function previous({ tokens, at }: Parser): Token {
  return tokens[Math.max(0, at - 1)] ?? NO_TOKEN;
}

/** Remembers the first fault; a token that cannot be read says itself what is wrong. */
function fail(parser: Parser, token: Token, what: Omit<TemplateError, 'span'> = unexpected(token)): void {
  failAt(parser, token.span, token.problem ?? (token.kind === 'end' ? UNFINISHED : what));
}

const UNFINISHED = { message: 'The template ends within an action.', help: 'Add what is missing, or "}}".' };

function failAt(parser: Parser, span: Span, what: Omit<TemplateError, 'span'>): void {
  parser.error ??= { ...what, span };
  parser.at = parser.tokens.length - 1;
}

function unexpected({ text }: Token): Omit<TemplateError, 'span'> {
  return {
    message: `"${text}" cannot stand here.`,
    help: 'Divide arguments by spaces, and put texts between double quotes.',
  };
}
