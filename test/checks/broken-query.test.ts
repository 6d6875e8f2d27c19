import { expect, test } from 'vitest';

import { breakageOf } from '../../src/checks/shared/broken-query.ts';
import { createFactsOf } from '../../src/pack/facts.ts';
import type { QueryReader } from '../../src/pack/query.ts';
import { withRecords } from '../../src/promql/record-vocabulary.ts';

const factsOf = createFactsOf({
  vocabulary: withRecords({ series: () => undefined, names: [], complete: false }, [], {
    evaluationIntervalSeconds: 60,
  }),
  evaluationIntervalSeconds: 60,
});

function kindOf(reader: QueryReader, text: string): string | undefined {
  return breakageOf({ reader, text }, factsOf({ reader, text }))?.kind;
}

test.each<[reader: QueryReader, text: string, kind: string | undefined]>([
  ['rule', 'sum(depth)', undefined],
  ['rule', 'sum(depth', 'other'],
  ['rule', 'rate(x{%(selector)s}[5m])', 'template'],
  ['rule', 'depth > {{ .Values.limit | default 5 }}', 'template'],
  ['rule', 'rate(x[$interval])', 'template'],
  ['dashboard', 'rate(x[$interval])', undefined],
  ['rule', 'lag(depth[1h])', 'dialect'],
  ['rule', 'depth if ready', 'dialect'],
  ['dashboard', '{app="x"} |= "error" | line_format "{{.msg}}"', 'dialect'],
  ['dashboard', 'depth $operator ready', 'variable'],
  ['dashboard', 'depth operator ready', 'other'],
])('of a %s: %s is %s', (reader, text, kind) => {
  expect(kindOf(reader, text)).toBe(kind);
});
