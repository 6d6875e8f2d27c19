import type { Location } from '../../core/location.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { Subject, SubjectVariable } from '../../pack/subject.ts';
import { labelNames } from '../../promql/label-set.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { hasVariable } from '../shared/holds-variable.ts';
import { defineSubjectCheck } from '../check.ts';

export const knownVariableLabel = defineSubjectCheck({
  code: 'dashboard/known-variable-label',
  severity: 'error',
  summary: 'A variable of a dashboard is filled from a label that its series has.',
  *run(subject) {
    for (const variable of subject.dashboards.flatMap((dashboard) => dashboard.variables)) {
      const { name, label, site } = variable;
      const series = seriesOf(variable, subject);
      if (label === undefined || hasVariable(label)) continue;
      if (series?.labels.rest.presence !== 'absent' || series.labels.named.has(label)) continue;
      yield {
        message: `The series "${series.name}" has no label "${label}" to fill the variable "${name}" from.`,
        help: didYouMean(label, labelNames(series.labels), 'Fill it from a label that the series has.'),
        at: { ...site, ...labelIn(variable, label) },
      };
    }
  },
});

function seriesOf({ selector }: SubjectVariable, subject: Subject): SeriesFacts | undefined {
  if (selector === undefined) return undefined;
  const { expr, isVariable } = subject.factsOf(selector);
  const selected = expr?.kind === 'selector' ? selectedName(expr) : undefined;
  if (selected === undefined || isVariable(selected.span)) return undefined;
  return subject.vocabulary.series(selected.name);
}

/** The query as Grafana shows it, and where the label stands in it. */
function labelIn({ selector }: SubjectVariable, label: string): Pick<Location, 'text' | 'span'> {
  const before = `label_values(${selector?.text ?? ''}, `;
  return { text: `${before}${label})`, span: { from: before.length, to: before.length + label.length } };
}
