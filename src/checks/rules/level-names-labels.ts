import type { LabelSet } from '../../promql/label-set.ts';
import { labelNames } from '../../promql/label-set.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { QueryContext } from '../check.ts';
import { defineQueryCheck } from '../check.ts';

export const levelNamesLabels = defineQueryCheck({
  code: 'rules/level-names-labels',
  severity: 'warning',
  summary: 'The level in the name of a recording rule says labels that its result has.',
  uses: ['record'],
  *run(context) {
    const { expr, inference, query } = context;
    const { name, labels: written } = query.use.rule;
    const [level = '', ...others] = name.split(':');
    if (others.length < 2) return;
    const { named, rest } = inference.root.labels;
    for (const label of labelsOfLevel(level, (word) => isKnown(word, context))) {
      const { presence } = named.get(label) ?? rest;
      if (presence !== 'absent' || Object.hasOwn(written, label)) continue;
      yield {
        message: `The name "${name}" promises the label "${label}", which its result does not have.`,
        help: `Keep the label, or name the level after what is kept: ${labelNames(inference.root.labels).join('_') || 'leave it empty'}.`,
        span: expr.span,
      };
    }
  },
});

/** Whether a label is one of the series that are read, or of the result. */
function isKnown(label: string, { nodes, inference, subject }: QueryContext): boolean {
  const has = (labels: LabelSet | undefined): boolean =>
    (labels?.named.get(label)?.presence ?? 'absent') !== 'absent';
  // The name of the metric is no level.
  if (label === '__name__') return false;
  return (
    has(inference.root.labels) ||
    nodes.selectors.some((selector) =>
      has(subject.vocabulary.series(selectedName(selector)?.name ?? '')?.labels),
    )
  );
}

/** Labels that a level is made of, joined by underscores; empty when it is made of anything else. */
function labelsOfLevel(level: string, isLabel: (name: string) => boolean): readonly string[] {
  if (isLabel(level)) return [level];
  for (let at = level.indexOf('_'); at !== -1; at = level.indexOf('_', at + 1)) {
    const first = level.slice(0, at);
    const others = isLabel(first) ? labelsOfLevel(level.slice(at + 1), isLabel) : [];
    if (others.length > 0) return [first, ...others];
  }
  return [];
}
