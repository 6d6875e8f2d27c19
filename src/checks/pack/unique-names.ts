import type { Size } from '../../catalog/bounds.ts';
import type { Component } from '../../catalog/component.ts';
import type { Pack } from '../../pack/pack.ts';
import { componentsOf } from '../../pack/source.ts';
import { definePackCheck } from '../check.ts';

export const uniqueNames = definePackCheck({
  code: 'pack/unique-names',
  severity: 'error',
  summary:
    'Metrics, alerts, records, dashboards, panels of a dashboard, sources, components and sizes each have a name of their own.',
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
    { what: 'sources', path: 'sources', names: pack.sources.map(({ name }) => name) },
    { what: 'components', path: 'components', names: distinctNames(componentsIn(pack)) },
    { what: 'sizes', path: 'sizes', names: distinctNames(sizesOf(pack)) },
    ...pack.dashboards.map((dashboard) => ({
      what: `panels of the dashboard "${dashboard.uid}"`,
      path: `dashboards/${dashboard.uid}`,
      names: dashboard.rows.flatMap((row) => row.panels.map(({ title }) => title)),
    })),
  ];
}

function componentsIn({ catalog, alerts, records, dashboards, sources }: Pack): readonly Component[] {
  const named = [...alerts, ...records, ...dashboards].map(({ component }) => component);
  const scraped = sources.flatMap(({ spec }) => componentsOf(spec));
  return [...catalog.metrics.flatMap(({ emittedBy }) => emittedBy), ...named, ...scraped];
}

function sizesOf(pack: Pack): readonly Size[] {
  const bounds = pack.catalog.metrics.flatMap((metric) => metric.bounds.map(({ max }) => max));
  return [...componentsIn(pack).map(({ pods }) => pods), ...bounds].flatMap(({ sizes }) => sizes);
}

/** Names of things that are referred to, so that the same one comes often; several of one name differ otherwise. */
function distinctNames(items: readonly { readonly name: string }[]): readonly string[] {
  const distinct = new Map([...new Set(items)].map((item) => [JSON.stringify(item), item.name]));
  return [...distinct.values()];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
