import type { Span } from '../../core/location.ts';
import type { QueryUse } from '../../pack/subject.ts';
import type { LabelReason } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import { legendLabels } from '../../templates/legend.ts';
import type { QueryContext } from '../check.ts';
import { defineQueryCheck } from '../check.ts';
import { hasVariable } from '../shared/holds-variable.ts';
import { whyAbsent } from '../shared/why-absent.ts';

type PanelUse = Extract<QueryUse, { readonly kind: 'panel' }>;

export const panelLabelExists = defineQueryCheck({
  code: 'labels/panel-label-exists',
  severity: 'warning',
  summary: 'A legend, a link or a column of a panel names labels that the result has.',
  uses: ['panel'],
  *run(context) {
    const { use } = context.query;
    for (const { label, where } of namedBy(use, context)) {
      const { presence, reason } = labelFact(context.inference.root.labels, label);
      if (presence !== 'absent' || hasVariable(label)) continue;
      yield {
        message: `There is no label "${label}" for ${where} of the panel "${use.panel.title}": ${whyAbsent(reason, context)}.`,
        help: 'Keep the label in the query, or do not name it.',
        span: spanOf(reason, context),
      };
    }
  },
});

interface NamedLabel {
  readonly label: string;
  readonly where: string;
}

/** What the panel names of this result. What it names of all its results is missing where none has it. */
function namedBy({ panel, target }: PanelUse, { subject }: QueryContext): readonly NamedLabel[] {
  const ofLegend = target.format === 'table' ? [] : legendLabels(target.legend ?? '');
  const isLacking = (label: string): boolean =>
    panel.targets.every(({ expr }) => {
      const labels = subject.factsOf(expr).inference?.root.labels;
      return labels !== undefined && labelFact(labels, label).presence === 'absent';
    });
  return [
    ...ofLegend.map(({ name }) => ({ label: name, where: 'the legend' })),
    // Said once, at the first query.
    ...(panel.targets[0] === target ? panel.labelReferences.filter(({ label }) => isLacking(label)) : []),
  ];
}

/** The place that takes the label away, or the whole query. */
function spanOf({ cause, span }: LabelReason, { expr }: QueryContext): Span {
  return cause === 'aggregation' || cause === 'matching' || cause === 'function' ? span : expr.span;
}
