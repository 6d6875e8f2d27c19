import type { PackDefinition } from '../../pack/definition.ts';
import type { Pack } from '../../pack/pack.ts';
import type { QueryTemplate, QueryTemplates, SeriesHandle } from '../../pack/query-template.ts';
import { isSeriesHandle, nameOfSeries } from '../../pack/query-template.ts';
import { definePackCheck } from '../check.ts';

export const primaryMetricIsRead = definePackCheck({
  code: 'catalog/primary-metric-is-read',
  severity: 'info',
  onRequest: true,
  summary: 'A metric of tier 1 is read by an alert, a recording rule or a dashboard.',
  *run(pack) {
    const read = metricsRead(pack);
    for (const { name, tier, deprecated } of pack.catalog.metrics) {
      if (tier !== 1 || deprecated !== undefined || read.has(name)) continue;
      yield {
        message: `No alert, recording rule or dashboard reads "${name}", a metric of tier 1.`,
        help: 'Show it where its question is asked, or put it into tier 3.',
        at: { path: `metrics/${name}` },
      };
    }
  },
});

/** Names of metrics that the pack reads as its authors wrote it, whatever the settings leave of it. */
function metricsRead({ definition, catalog }: Pack): ReadonlySet<string> {
  const slots = [...templatesOf(definition).flatMap(partsOf), ...filling(definition)];
  return new Set(
    slots.flatMap((slot) => {
      if (typeof slot === 'string' || !isSeriesHandle(slot)) return [];
      const metric = catalog.series.get(nameOfSeries(slot))?.metric;
      return metric === undefined ? [] : [metric.name];
    }),
  );
}

function templatesOf({ rules, dashboards }: PackDefinition): readonly QueryTemplates[] {
  const panels = dashboards.flatMap(({ rows }) => rows.flatMap((row) => row.panels));
  return [
    ...rules.flatMap((module) => Object.values(module)),
    ...panels.flatMap(({ queries }) => queries),
  ].map(({ expr }) => expr);
}

function partsOf(templates: QueryTemplates): QueryTemplate['parts'] {
  return 'parts' in templates ? templates.parts : templates.flatMap(({ parts }) => parts);
}

/** What fills the variables of dashboards. */
function filling({ dashboards }: PackDefinition): readonly SeriesHandle[] {
  return dashboards.flatMap(({ instances, variables = [] }) => [
    instances,
    ...variables.map((one) => one.of),
  ]);
}
