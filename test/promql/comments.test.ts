import { expect, test } from 'vitest';

import { commentsOf } from '../../src/promql/comments.ts';

/** Comments of a query, with what their spans cut out of it. */
function drawComments(query: string): readonly string[] {
  return commentsOf(query).map(({ text, span }) => `${text} <- ${query.slice(span.from, span.to)}`);
}

test.each<[string, string, readonly string[]]>([
  ['behind a query', 'up # why', ['why <- # why']],
  ['before a query', '# why\nup', ['why <- # why']],
  ['inside a query', 'sum( # one\n  up #two\r\n)', ['one <- # one', 'two <- #two']],
  ['one after the other', '# one\n# two\nup', ['one <- # one', 'two <- # two']],
  ['of a comment', 'up # one # two', ['one # two <- # one # two']],
  ['without words', 'up #', [' <- #']],
  ['where there is nothing else', '# only', ['only <- # only']],
  ['behind a variable of Grafana', 'rate(up[$__rate_interval]) # why', ['why <- # why']],
  ['before a variable', '# why\nup{job=~"${job:regex}"} # $job', ['why <- # why', '$job <- # $job']],
])('finds a comment %s', (_where, query, drawn) => {
  expect(drawComments(query)).toEqual(drawn);
});

test.each([
  ['without a #', 'up'],
  ['with one in a string', 'up{a="# no", b=\'#\', c=`#`}'],
  ['that cannot be cut into tokens', 'up{a="} # why'],
])('finds none in a query %s', (_what, query) => {
  expect(commentsOf(query)).toEqual([]);
});
