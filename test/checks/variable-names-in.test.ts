import { expect, test } from 'vitest';

import { variableNamesIn } from '../../src/checks/shared/variable-names-in.ts';

test.each([
  ['depth{q=~"$q"}', ['q']],
  ['${q:pipe} [[q]] ${ns.text} [[pod:raw]]', ['q', 'ns', 'pod']],
  ['rate(x[$__rate_interval])', ['__rate_interval']],
  ['q{a="b"}', []],
  ['a=~"b$"', []],
])('reads %s', (text, names) => {
  expect(variableNamesIn(text)).toEqual(names);
});
