import { runInNewContext } from 'node:vm';

import { transformSync } from 'esbuild';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  quoteTypescript,
  quoteTypescriptLines,
  typescriptComment,
  typescriptIdentifier,
  typescriptKey,
  typescriptMember,
} from '../../src/text/typescript.ts';
import { hostileText } from './hostile-text.ts';
import { thrownBy } from './thrown-by.ts';

describe('quoteTypescript', () => {
  test.each([
    ['quotes', `'"\``, String.raw`'\'"${'`'}'`],
    ['a backslash', '\\', String.raw`'\\'`],
    ['lines', 'a\nb\r\tc', String.raw`'a\nb\u000d\tc'`],
    ['line separators', '\u2028\u2029', String.raw`'\u2028\u2029'`],
    ['the end of a script', '</script>', String.raw`'<\/script>'`],
    ['a comment of HTML', '<!-- a', String.raw`'<\!-- a'`],
    ['half of a surrogate pair', '\ud83d', String.raw`'\ud83d'`],
    ['a change of direction', '\u202e', String.raw`'\u202e'`],
    ['a slot of a template', '${a}', "'${a}'"],
    ['plain text', 'a < b', "'a < b'"],
  ])('writes %s', (_what, text, literal) => {
    expect(quoteTypescript(text)).toBe(literal);
  });
  test('means the text when it is compiled and run', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 100, maxLength: 100 }), (texts) => {
        const source = texts.map((text) => `take(${quoteTypescript(text)});\n`).join('');
        const taken: unknown[] = [];
        const { code } = transformSync(source, { loader: 'ts' });
        runInNewContext(code, { take: (value: unknown) => taken.push(value) });
        expect(taken).toEqual(texts);
        expect(source).not.toMatch(/<[/!]/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('quoteTypescriptLines', () => {
  test.each([
    ['lines', 'a\nb', '`a\nb`'],
    ['a return', 'a\r\nb', '`a\\u000d\nb`'],
    ['the end of the literal', 'a`b', '`a\\`b`'],
    ['a slot', '${a}', '`\\${a}`'],
    ['a backslash', '\\n', '`\\\\n`'],
    ['the end of a script', '</script>', '`<\\/script>`'],
  ])('writes %s', (_what, text, literal) => {
    expect(quoteTypescriptLines(text)).toBe(literal);
  });
  test('means the text when it is compiled and run', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 100, maxLength: 100 }), (texts) => {
        const source = texts.map((text) => `take(${quoteTypescriptLines(text)});\n`).join('');
        const taken: unknown[] = [];
        const { code } = transformSync(source, { loader: 'ts' });
        runInNewContext(code, { take: (value: unknown) => taken.push(value) });
        expect(taken).toEqual(texts);
        expect(source).not.toMatch(/<[/!]/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('typescriptKey', () => {
  test.each([
    ['a word', 'a_b$1', 'a_b$1'],
    ['words with a hyphen', 'a-b', "'a-b'"],
    ['a prototype', '__proto__', "['__proto__']"],
  ])('writes %s', (_what, name, key) => {
    expect(typescriptKey(name)).toBe(key);
  });
});

describe('typescriptMember', () => {
  test.each([
    ['a word', 'a_b$1', 'a_b$1'],
    ['words with a hyphen', 'a-b', "'a-b'"],
    ['a digit first', '1a', "'1a'"],
    ['a quote', "a'b", String.raw`'a\'b'`],
    ['a prototype', '__proto__', '__proto__'],
  ])('writes %s', (_what, name, member) => {
    expect(typescriptMember(name)).toBe(member);
  });
});

describe('typescriptComment', () => {
  test.each([
    ['the end of a comment', 'a */ b', String.raw`/** a *\/ b */`],
    ['a tag', '@deprecated a@b', String.raw`/** \@deprecated a\@b */`],
    ['a link', '{@link a}', String.raw`/** {\@link a} */`],
    ['lines', 'a\n\nb', '/**\n * a\n *\n * b\n */'],
    ['other ends of lines', 'a\r\nb\rc\u2028d', '/**\n * a\n * b\n * c\n * d\n */'],
    ['a slash that starts a line', 'a *\n/ b', '/**\n * a *\n * / b\n */'],
    ['control characters', 'a\u0000\u202e', String.raw`/** a\u0000\u202e */`],
    ['plain text', 'Peers of a big peer.', '/** Peers of a big peer. */'],
  ])('writes %s', (_what, text, comment) => {
    expect(typescriptComment(text)).toBe(comment);
  });
  test('ends with the tag for what is deprecated', () => {
    expect(typescriptComment('Old.', 'Use `b`\n*/ now.')).toBe(
      ['/**', ' * Old.', ' *', ' * @deprecated Use `b`', String.raw` * *\/ now.`, ' */'].join('\n'),
    );
  });
  test('leaves the code after it alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileText, hostileText), { minLength: 100, maxLength: 100 }),
        (texts) => {
          const source = texts.map(
            ([text, tag], index) => `${typescriptComment(text, tag)}\ntake(${index});\n`,
          );
          const { code } = transformSync(source.join(''), { loader: 'ts', legalComments: 'none' });
          expect(code).toBe(texts.map((_, index) => `take(${index});\n`).join(''));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('typescriptIdentifier', () => {
  test.each([
    ['nothing', '', "'' gives no identifier."],
    ['no letter', '1_2', "'1_2' gives no identifier."],
    ['letters beyond ASCII', 'größe', "'größe' gives no identifier."],
  ])('refuses %s', (_what, words, message) => {
    expect(thrownBy(() => typescriptIdentifier(words))).toMatchObject({
      code: 'TEXT_UNSAFE',
      message,
      help: 'Use a name of ASCII letters, digits and underscores with at least one letter.',
    });
  });
  test.each([
    ['snake case', 'smbp_peers_total', 'smbpPeersTotal'],
    ['a recording rule', 'big_peer:errors:rate5m', 'bigPeerErrorsRate5m'],
    ['the name of an alert', 'SmbpReconcileStuck', 'smbpReconcileStuck'],
    ['capitals', 'JVM memory', 'jvmMemory'],
    ['a digit first', '5xx_total', '_5xxTotal'],
    ['a reserved word', 'class', 'class_'],
    ['a word that holds a reserved one', 'class_name', 'className'],
    ['signs around', '__a--b__', 'aB'],
  ])('writes %s', (_what, words, identifier) => {
    expect(typescriptIdentifier(words)).toBe(identifier);
  });
  test('gives what can name a constant', () => {
    const words = fc.array(
      fc.constantFrom('new', 'in', 'of', 'await', 'let', 'a', 'B', '_', '-', '1', ' ', '.'),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = `${parts.join('')}x`;
        const identifiers = [text, parts[0] ?? '']
          .filter((one) => /[a-z]/i.test(one))
          .map(typescriptIdentifier);
        for (const identifier of identifiers) {
          expect(
            transformSync(`export const ${identifier} = 1;`, { loader: 'ts', format: 'esm' }).warnings,
          ).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
