import { expect, test } from 'vitest';

import { createChoice } from '../../src/checks/choose-checks.ts';
import { nodesByKind } from '../../src/checks/nodes-by-kind.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { examplesOf, judge } from './judge-example.ts';
import { parsed } from './parsed.ts';

const CHOICE = createChoice([
  { name: 'whole' },
  { name: 'calls', on: ['calls'] },
  { name: 'calls or ranges', on: ['calls', 'ranges'] },
  { name: 'calls of alerts', on: ['calls'], uses: ['alert'] },
  { name: 'panels', uses: ['panel'] },
] as const);

test.each([
  ['alert', 'x', ['whole']],
  ['alert', 'abs(x)', ['whole', 'calls', 'calls or ranges', 'calls of alerts']],
  ['record', 'abs(x)', ['whole', 'calls', 'calls or ranges']],
  ['record', 'x[5m]', ['whole', 'calls or ranges']],
  ['panel', 'x', ['whole', 'panels']],
] as const)('for %s, it chooses by the nodes of %s', (kind, text, names) => {
  expect(CHOICE(kind, nodesByKind(parsed(text))).map(({ name }) => name)).toEqual(names);
});

/** Each check, asked of every expression. */
const ASKED_ALWAYS = CHECKS.map((check) => {
  if (!('on' in check)) return check;
  const { on: _, ...rest } = check;
  return rest;
});

test.each(CHECKS)('$code does not change what is found by the nodes it looks at', ({ code }) => {
  for (const example of examplesOf(code)) {
    expect(judge(example, CHECKS)).toEqual(judge(example, ASKED_ALWAYS));
  }
});
