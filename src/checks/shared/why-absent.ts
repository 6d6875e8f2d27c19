import type { QueryFacts } from '../../pack/facts.ts';
import type { Query } from '../../pack/query.ts';
import type { LabelReason } from '../../promql/label-set.ts';

/** Why a label is not there, as the end of a sentence that names it. */
export function whyAbsent(
  { cause, span }: LabelReason,
  { query, facts }: { readonly query: Pick<Query, 'text'>; readonly facts: Pick<QueryFacts, 'toSource'> },
): string {
  const { from, to } = facts.toSource(span);
  const text = query.text.slice(from, to).replaceAll(/\s+/g, ' ');
  const quoted = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  switch (cause) {
    case 'aggregation':
      return `it is aggregated away by "${quoted}"`;
    case 'matching':
      return `the matching by "${quoted}" leaves it out`;
    case 'matcher':
      return `"${quoted}" selects series without it`;
    case 'function':
    case 'join':
      return `"${quoted}" removes it`;
    case 'or':
    case 'metric':
    case 'target':
    case 'unknown':
      return `"${quoted}" does not have it`;
    case 'no-labels':
      return `"${quoted}" has no labels`;
  }
}

/** What is longer is cut in messages. */
const LONGEST = 60;
