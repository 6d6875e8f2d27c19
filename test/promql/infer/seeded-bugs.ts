import type { SourceChange } from './infer-variant.ts';

/** A bug that somebody could make. */
export interface SeededBug extends SourceChange {
  /** What the analysis then gets wrong. */
  readonly bug: string;
}

/** Bugs of every fact; all but the last few claim too much, those claim less than they could. */
export const SEEDED_BUGS: readonly SeededBug[] = [
  {
    bug: 'by() makes sure of its labels',
    file: 'infer/labels/aggregate-labels.ts',
    right: 'named.set(name, labelFact(inner, name));',
    wrong: "named.set(name, { ...labelFact(inner, name), presence: 'sure' });",
  },
  {
    bug: 'without() keeps the name of the metric',
    file: 'infer/labels/aggregate-labels.ts',
    right: "['__name__', ...names]",
    wrong: 'names',
  },
  {
    bug: 'the label of count_values() is lost',
    file: 'infer/labels/aggregate-labels.ts',
    right: 'labels: [...(grouping?.labels ?? []), { name, span: opSpan }]',
    wrong: 'labels: grouping?.labels ?? []',
  },
  {
    bug: 'topk(2, …) leaves one series a group',
    file: 'infer/labels/aggregate-labels.ts',
    right: 'param.value < 2',
    wrong: 'param.value < 3',
  },
  {
    bug: 'label_replace() never removes a label',
    file: 'infer/labels/replaced-fact.ts',
    right: "values.length < texts.length ? 'maybe' : 'sure'",
    wrong: "'sure'",
  },
  {
    bug: 'label_replace() forgets what it did not match',
    file: 'infer/labels/replaced-fact.ts',
    right: 'return matches ? written :',
    wrong: 'return written.presence !== old.presence || matches ? written :',
  },
  {
    bug: 'many of group_left() differ in the labels that pair',
    file: 'infer/labels/matched-key.ts',
    right: 'if (expr.matching?.group === undefined) return oneToOneKey',
    wrong: "if (expr.op !== 'or') return oneToOneKey",
  },
  {
    bug: 'absent() has the labels of regular expressions',
    file: 'infer/labels/absent-labels.ts',
    right: "if (matcher.op === '=') named.set",
    wrong: "if (matcher.op !== '!=') named.set",
  },
  {
    bug: 'or has the labels of the left side only',
    file: 'infer/labels/set-labels.ts',
    right: '  const right = scope.of(expr.right).labels;\n',
    wrong: '  const right = scope.of(expr.left).labels;\n',
  },
  {
    bug: 'series of both sides of or differ in the keys of the sides',
    file: 'infer/labels/set-labels.ts',
    right: '...right.key, ...pairs]',
    wrong: '...right.key]',
  },
  {
    bug: 'a label that pairs is sure of the values of either side',
    file: 'infer/labels/both-facts.ts',
    right: 'const common = a.filter((value) => b.includes(value));',
    wrong: 'const common = a.filter((value) => !b.includes(value));',
  },
  {
    bug: 'ignoring() keeps what it ignores',
    file: 'infer/labels/matched-labels.ts',
    right: 'if (labels.length === 0) return',
    wrong: 'if (labels.length < 4) return',
  },
  {
    bug: 'group_left() adds to the labels of the many',
    file: 'infer/labels/joined-fact.ts',
    right: 'if (!fillsPartner) return copied;',
    wrong: "if (!fillsPartner) return copied.presence === 'sure' ? copied : labelFact(own, name);",
  },
  {
    bug: 'a range tells its series apart as an instant does',
    file: 'infer/labels/make-labels.ts',
    right: 'if (key?.size === labels.key?.size) return labels;',
    wrong: 'if (key !== undefined) return labels;',
  },
  {
    bug: '!= is a demand that the label is there',
    file: 'matches.ts',
    right: 'return value !== wanted;',
    wrong: "return value !== wanted && value !== '';",
  },
  {
    bug: 'a rate is never negative, NaN or not',
    file: 'infer/values-of-call.ts',
    right: 'if (values.nan || !(values.min >= 0))',
    wrong: 'if (!(values.min >= 0))',
  },
  {
    bug: 'a quantile of a rank below 0 is one of the values',
    file: 'infer/interval-statistics.ts',
    right: 'rank.min < 0 ? point(-Infinity) : NO_VALUE',
    wrong: 'NO_VALUE',
  },
  {
    bug: 'a sum of negative values is no less than the least of them',
    file: 'infer/interval-statistics.ts',
    right: '...(min >= 0 ? { min, minOpen }',
    wrong: '...(min >= -1 ? { min, minOpen }',
  },
  {
    bug: 'zero divided by zero is a number',
    file: 'infer/interval-arithmetic.ts',
    right: '(contains(a, 0) && contains(b, 0))',
    wrong: 'false',
  },
  {
    bug: 'a remainder has the sign of the divisor',
    file: 'infer/interval-arithmetic.ts',
    right: 'min: isPositive(a) ? 0',
    wrong: 'min: isPositive(b) ? 0',
  },
  {
    bug: 'a mean of whole numbers is whole',
    file: 'infer/interval-statistics.ts',
    right: 'whole: min === max }',
    wrong: 'whole }',
  },
  {
    bug: 'topk(1, …) is empty',
    file: 'infer/emptiness.ts',
    right: 'values.max < 1',
    wrong: 'values.max <= 1',
  },
  {
    bug: 'absent() of what may be missing is there',
    file: 'infer/emptiness.ts',
    right: "return emptiness.empty === 'always' ? NEVER : MAYBE;",
    wrong: 'return NEVER;',
  },
  {
    bug: 'or is empty when one side is',
    file: 'infer/emptiness.ts',
    right: "left.empty === 'always' && right.empty === 'always'",
    wrong: "left.empty === 'always'",
  },
  {
    bug: 'less is less or equal',
    file: 'infer/comparison.ts',
    right: 'a.min >= b.max) return',
    wrong: 'a.max >= b.max) return',
  },
  {
    bug: 'NaN is at most something',
    file: 'infer/comparison.ts',
    right: 'return a.max <= b.min && !a.nan && !b.nan',
    wrong: 'return a.max <= b.min',
  },
  {
    bug: 'a range has no sample on its end',
    file: 'infer/cost.ts',
    right: 'Math.floor(range / interval) + 1',
    wrong: 'Math.floor(range / interval)',
  },
  {
    bug: 'or has no more series than one side',
    file: 'infer/cost.ts',
    right: 'fill !== undefined) return plus(',
    wrong: 'fill !== undefined) return least(',
  },
  {
    bug: 'a rate has the unit of its counter',
    file: 'infer/unit.ts',
    right: 'quotient(asSpan(quantity), SECONDS)',
    wrong: 'asSpan(quantity)',
  },
  {
    bug: 'a variance has the unit of its values',
    file: 'infer/unit.ts',
    right: 'power(asSpan(quantity), 2)',
    wrong: 'asSpan(quantity)',
  },
  {
    bug: 'a quotient multiplies units',
    file: 'infer/unit-of-binary.ts',
    right: 'return ofSpans(dividend, divisor, quotient);',
    wrong: 'return ofSpans(dividend, divisor, product);',
  },
  {
    bug: 'a quantile has the unit of the buckets',
    file: 'infer/unit.ts',
    right: "case 'observed':\n      return observed;",
    wrong: "case 'observed':\n      return unit;",
  },
  {
    bug: 'by() leaves the set of labels open',
    file: 'infer/labels/aggregate-labels.ts',
    right: "makeLabels(named, { presence: 'absent', reason }, key)",
    wrong: "makeLabels(named, { presence: 'maybe', reason }, key)",
  },
  {
    bug: 'a matcher of a value does not make a label sure',
    file: 'infer/labels/match-fact.ts',
    right: "return makeFact('sure', values, because);",
    wrong: "return makeFact('maybe', values, because);",
  },
  {
    bug: 'labels that contradict each other are not noticed',
    file: 'infer/emptiness.ts',
    right: 'values?.length === 0) return true;',
    wrong: 'values?.length === 0) return false;',
  },
  {
    bug: 'nothing is known of the unit of a product',
    file: 'infer/unit-of-binary.ts',
    right: 'return ofSpans(a, b, product);',
    wrong: 'return UNKNOWN_UNIT;',
  },
];
