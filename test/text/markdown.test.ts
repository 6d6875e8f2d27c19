import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { InvariantError } from '../../src/core/errors.ts';
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  codeLink,
  headingAnchor,
  link,
  table,
} from '../../src/text/markdown.ts';
import { writableText } from './hostile-text.ts';
import { thrownBy } from './thrown-by.ts';

const UNSAFE = {
  code: 'TEXT_UNSAFE',
  message: 'The text holds U+202E, which cannot be written safely.',
  help: 'Remove U+202E from the text.',
};

describe('escapeMarkdown', () => {
  test('refuses a change of direction', () => {
    expect(thrownBy(() => escapeMarkdown('a\u202eb'))).toMatchObject(UNSAFE);
  });
  test.each([
    ['emphasis', '*a* _b_ ~~c~~', String.raw`\*a\* \_b\_ \~\~c\~\~`],
    ['code', '`a`', '\\`a\\`'],
    ['a link', '[a](javascript:b)', String.raw`\[a\](javascript:b)`],
    ['an image', '![a](b)', String.raw`\!\[a\](b)`],
    ['HTML', '<b onclick="x">', '&lt;b onclick="x"&gt;'],
    ['an autolink', '<javascript:a>', '&lt;javascript:a&gt;'],
    ['bare addresses', 'https://a.b www.a.b a@b.c', String.raw`https\://a.b www\.a.b a\@b.c`],
    ['an entity', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a backslash', String.raw`\*`, String.raw`\\\*`],
    ['a pipe', 'a | b', String.raw`a \| b`],
    ['mathematics', '$a$', String.raw`\$a\$`],
    ['a heading', '# a', String.raw`\# a`],
    ['a list', '- a', String.raw`\- a`],
    ['a list after a space', ' + a', String.raw` \+ a`],
    ['a numbered list', '1. a', String.raw`1\. a`],
    ['a numbered list with a bracket', '12) a', String.raw`12\) a`],
    ['a quotation', '> a', '&gt; a'],
    ['lines', 'a\n\n    b\t c', 'a b c'],
  ])('disarms %s', (_what, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
  test('leaves a sentence', () => {
    const sentence = 'At 5 - 10 % (of 1.5 s), "nothing" fails; see a+b = c: done.';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
  test('leaves no markup and no HTML, and shows the text', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replace(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, '')).not.toMatch(/[\\`*_~[\]#!|$@<>&\n]/);
        expect(shown(escaped)).toBe(text.replace(/\s+/g, ' '));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('codeSpan', () => {
  test('refuses a change of direction', () => {
    expect(thrownBy(() => codeSpan('a\u202eb'))).toMatchObject(UNSAFE);
  });
  test.each([
    ['a name', 'up', '`up`'],
    ['nothing', '', ''],
    ['a backtick inside', 'a`b', '``a`b``'],
    ['backticks of two lengths', 'a`b``c', '```a`b``c```'],
    ['a backtick at an end', '`a', '`` `a ``'],
    ['spaces at both ends', ' a ', '`  a  `'],
    ['a space at one end', ' a', '` a`'],
    ['only spaces', '  ', '`  `'],
    ['markup', '<b>*a*</b>', '`<b>*a*</b>`'],
    ['lines', 'a\nb', '`a b`'],
    ['a pipe', 'a|b', '`a|b`'],
    ['a pipe after a backslash, for which there is no span', String.raw`a\|b`, String.raw`a\\\|b`],
  ])('writes %s', (_what, text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
  test('opens and closes once', () => {
    fc.assert(
      fc.property(
        writableText.filter((text) => text !== '' && !text.includes(String.raw`\|`)),
        (text) => {
          const [, fence, content] = /^(`+)(?!`)([^]*)(?<!`)\1$/.exec(codeSpan(text)) ?? [];
          expect(content?.match(/`+/g) ?? []).not.toContain(fence);
          expect(stripped(content ?? '')).toBe(text.replaceAll('\n', ' '));
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('codeBlock', () => {
  test('refuses a change of direction', () => {
    expect(thrownBy(() => codeBlock('a\u202eb', 'promql'))).toMatchObject(UNSAFE);
  });
  test('calls a language with a space a bug', () => {
    expect(thrownBy(() => codeBlock('up', 'prom ql'))).toEqual(
      new InvariantError('Broken promise: "prom ql" is the name of a language.'),
    );
  });
  test.each([
    ['a query', 'up', '```promql\nup\n```'],
    ['a line break at the end', 'up\n', '```promql\nup\n```'],
    ['a fence inside', 'a\n```\nb', '````promql\na\n```\nb\n````'],
    ['a longer fence inside', '`````', '``````promql\n`````\n``````'],
  ])('writes %s', (_what, text, block) => {
    expect(codeBlock(text, 'promql')).toBe(block);
  });
});

describe('link', () => {
  test.each([
    ['http', 'http://a.b'],
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script behind a space', ' javascript:alert(1)'],
    ['a script broken by a tab', 'java\tscript:alert(1)'],
    ['data', 'data:text/html,a'],
    ['a host without a scheme', '//a.b'],
    ['a host behind a backslash', '/\\a.b'],
    ['https without a host', 'https:///a'],
    ['https with one slash', 'https:/a.b'],
    ['a host that is none', 'https://a b'],
    ['a port that is none', 'https://a.b:c'],
    ['a change of direction', 'a\u202eb'],
    ['nothing', ''],
  ])('refuses %s', (_what, url) => {
    expect(thrownBy(() => link('a', url))).toMatchObject({
      code: 'TEXT_UNSAFE',
      message: `${JSON.stringify(url)} is neither an https address nor a relative one.`,
      help: 'Give an address that starts with https://, or a path relative to the page.',
    });
  });
  test.each([
    ['https', 'https://a.b/c?d=e&f#g', '[a](https://a.b/c?d=e&amp;f#g)'],
    ['a port', 'https://a.b:8443', '[a](https://a.b:8443)'],
    ['a relative path', '../alerts.md', '[a](../alerts.md)'],
    ['an absolute path', '/alerts', '[a](/alerts)'],
    ['a fragment with a colon', '#a:b', '[a](#a:b)'],
    ['a colon in a later segment', 'a/b:c', '[a](a/b:c)'],
    ['brackets, pipes and dollar signs', 'a/(b)|$c', '[a](a/%28b%29%7C%24c)'],
  ])('takes %s', (_what, url, markdown) => {
    expect(link('a', url)).toBe(markdown);
  });
  test('escapes its text', () => {
    expect(link('a](b', 'c')).toBe(String.raw`[a\](b](c)`);
  });
});

describe('codeLink', () => {
  test('shows its text as code', () => {
    expect(codeLink('a_b](c', '#a_b')).toBe('[`a_b](c`](#a_b)');
  });
  test('takes no address that link refuses', () => {
    expect(thrownBy(() => codeLink('a', 'javascript:x'))).toMatchObject({ code: 'TEXT_UNSAFE' });
  });
});

describe('headingAnchor', () => {
  test.each([
    ['smbp_store_state', '#smbp_store_state'],
    ['SMBP operator', '#smbp-operator'],
    ['HTTP API, Subscription server (U)', '#http-api-subscription-server-u'],
    ['Größe & Zahl', '#größe--zahl'],
    ['a-b: c/d', '#a-b-cd'],
  ])('of "%s" is "%s"', (heading, anchor) => {
    expect(headingAnchor(heading)).toBe(anchor);
  });
});

describe('table', () => {
  test('calls a row with too few cells a bug', () => {
    expect(thrownBy(() => table(['A', 'B'], [['1']]))).toEqual(
      new InvariantError('Broken promise: a row has 2 cells like its header.'),
    );
  });
  test.each([
    ['rows', [['1', '2']], '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['no rows', [], '| A | B |\n| --- | --- |'],
    ['a pipe in a code span', [['`a|b`', '']], '| A | B |\n| --- | --- |\n| `a\\|b` |  |'],
    ['a pipe that is escaped', [[String.raw`a\|b`, '']], '| A | B |\n| --- | --- |\n| a\\|b |  |'],
    [
      'a pipe after an escaped backslash',
      [[String.raw`a\\|b`, '']],
      '| A | B |\n| --- | --- |\n| a\\\\\\|b |  |',
    ],
    ['lines in a cell', [['a\n\nb', '']], '| A | B |\n| --- | --- |\n| a b |  |'],
  ])('writes %s', (_what, rows, markdown) => {
    expect(table(['A', 'B'], rows)).toBe(markdown);
  });
  test('keeps its cells apart', () => {
    const cell = fc.oneof(writableText.map(escapeMarkdown), writableText.map(codeSpan));
    fc.assert(
      fc.property(cell, cell, (first, second) => {
        const row = table(['A', 'B'], [[first, second]])
          .split('\n')
          .slice(2)
          .join('\n');
        // An odd number of backslashes keeps a pipe from dividing.
        expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
        expect(row).not.toContain('\n');
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What a reader of escaped text sees. */
function shown(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What CommonMark leaves of the content of a code span: one space less at both ends if both have one. */
function stripped(content: string): string {
  return /^ [^]* $/.test(content) && /[^ ]/.test(content) ? content.slice(1, -1) : content;
}
