import type { Pack } from '../../pack/pack.ts';
import { definePackCheck } from '../check.ts';

export const uniqueNames = definePackCheck({
  code: 'pack/unique-names',
  severity: 'error',
  summary:
    'Metrics, alerts, records, dashboards, panels of a dashboard and sources each have a name of their own.',
  *run(pack) {
    for (const { what, path, names } of namespaces(pack)) {
      for (const name of repeated(names)) {
        yield {
          message: `Two ${what} are called "${name}".`,
          help: 'Rename one of them.',
          at: { path: `${path}/${name}` },
        };
      }
    }
  },
});

interface Namespace {
  readonly what: string;
  readonly path: string;
  readonly names: readonly string[];
}

function namespaces(pack: Pack): readonly Namespace[] {
  return [
    { what: 'metrics', path: 'metrics', names: pack.catalog.metrics.map(({ name }) => name) },
    { what: 'alerts', path: 'alerts', names: pack.alerts.map(({ name }) => name) },
    { what: 'recording rules', path: 'records', names: pack.records.map(({ name }) => name) },
    { what: 'dashboards', path: 'dashboards', names: pack.dashboards.map(({ uid }) => uid) },
    { what: 'sources', path: 'sources', names: pack.scrapes.map(({ source }) => source) },
    ...pack.dashboards.map((dashboard) => ({
      what: `panels of the dashboard "${dashboard.uid}"`,
      path: `dashboards/${dashboard.uid}`,
      names: dashboard.rows.flatMap((row) => row.panels.map(({ title }) => title)),
    })),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
