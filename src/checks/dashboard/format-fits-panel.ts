import type { QueryUse } from '../../pack/subject.ts';
import { defineQueryCheck } from '../check.ts';
import { objectsOf, panelsIn } from '../shared/dashboard-model.ts';

export const formatFitsPanel = defineQueryCheck({
  code: 'dashboard/format-fits-panel',
  severity: 'warning',
  summary: 'A query has the format that its panel draws.',
  uses: ['panel'],
  *run({ expr, inference, query: { use } }) {
    const { panel, target } = use;
    if (panel.type === 'table' && target.format === 'table' && !target.instant && !isReduced(use)) {
      yield {
        message: `The table "${panel.title}" gets a row for each moment of the shown time.`,
        help: 'Ask for an instant value.',
        span: expr.span,
      };
    }
    const le = inference.root.labels.named.get('le')?.presence ?? inference.root.labels.rest.presence;
    if (panel.type === 'heatmap' && le === 'sure' && target.format !== 'heatmap') {
      yield {
        message: `The heatmap "${panel.title}" gets cumulative buckets as plain series.`,
        help: 'Set the format "heatmap", which subtracts each bucket from the next.',
        span: expr.span,
      };
    }
  },
});

/** Whether transformations make one row of many, or may do so. */
function isReduced({ dashboard, panel }: Extract<QueryUse, { kind: 'panel' }>): boolean {
  const same = panelsIn(dashboard.model).filter(
    ({ title, type }) => title === panel.title && type === panel.type,
  );
  return same.some(({ transformations }) => objectsOf(transformations).some(({ id }) => REDUCES.has(id)));
}

const REDUCES: ReadonlySet<unknown> = new Set(['groupBy', 'limit', 'reduce', 'timeSeriesTable']);
