import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeXml } from '../../src/text/xml.ts';
import { skipFor } from '../support/skip.ts';
import { runTool } from '../support/tools.ts';
import { hostileText } from './hostile-text.ts';

test.each([
  ['words', 'a b ä 😀', 'a b ä 😀'],
  ['markup', '<a b="c">&amp;\'', '&lt;a b=&quot;c&quot;&gt;&amp;amp;&apos;'],
  ['the end of a CDATA section', ']]>', ']]&gt;'],
  ['white space', 'a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
  ['control characters', 'a\u0000b\u001Bc\u0008', 'a\uFFFDb\uFFFDc\uFFFD'],
  ['half of a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['noncharacters', 'a\uFFFEb\uFFFF', 'a\uFFFDb\uFFFD'],
])('escapes %s', (_what, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

const READ = `import json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
json.dump([[e.get("a"), e.text or ""] for e in root], sys.stdout)`;

test('is read back by a parser of XML, as attribute and as text', (context) => {
  const texts = fc.sample(hostileText, { numRuns: 2_000, seed: 1 });
  const elements = texts.map((text) => `<e a="${escapeXml(text)}">${escapeXml(text)}</e>`);
  const input = `<?xml version="1.0" encoding="UTF-8"?>\n<r>${elements.join('')}</r>`;
  if (!hasPython()) skipFor(context, 'python3: reads XML that we write');
  const { status, stdout, stderr } = runTool('python3', ['-c', READ], { input, maxBuffer: 2 ** 28 });
  expect(status, stderr).toBe(0);
  // oxlint-disable-next-line no-control-regex -- What no document may hold.
  const held = texts.map((text) => text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD'));
  expect(JSON.parse(stdout)).toEqual(held.map((text) => [text, text]));
});

function hasPython(): boolean {
  try {
    return runTool('python3', ['--version']).status === 0;
  } catch {
    return false;
  }
}
