import type { Span } from '../../core/location.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { Variable } from '../../pack/dashboard.ts';
import type { Pack } from '../../pack/pack.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { definePackCheck } from '../check.ts';

export const knownVariableLabel = definePackCheck({
  code: 'dashboard/known-variable-label',
  severity: 'error',
  summary: 'A variable of a dashboard is filled from a label that its series has.',
  *run(pack) {
    for (const variable of pack.dashboards.flatMap((dashboard) => dashboard.variables)) {
      const series = seriesOf(variable, pack);
      if (series === undefined || series.labelSet === 'open' || series.labels.has(variable.label)) continue;
      yield {
        message: `The series "${series.name}" has no label "${variable.label}" to fill the variable "${variable.name}" from.`,
        help: didYouMean(variable.label, series.labels.keys(), 'Fill it from a label that the series has.'),
        at: { ...variable.selector.site, ...labelIn(variable) },
      };
    }
  },
});

function seriesOf({ selector }: Variable, pack: Pack): SeriesFacts | undefined {
  const { expr } = pack.factsOf(selector);
  const name = expr?.kind === 'selector' ? selectedName(expr)?.name : undefined;
  return name === undefined ? undefined : pack.vocabulary.series(name);
}

/** The query as Grafana shows it, and where the label stands in it. */
function labelIn({ selector, label }: Variable): { readonly text: string; readonly span: Span } {
  const before = `label_values(${selector.text}, `;
  return { text: `${before}${label})`, span: { from: before.length, to: before.length + label.length } };
}
