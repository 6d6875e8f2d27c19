import { expect, test } from 'vitest';

import { variableBuilders } from '../../src/grafana/variable-builders.ts';
import { literalQuery } from './literal-dashboard.ts';

const namespace = {
  name: 'namespace',
  title: 'Namespace',
  label: 'namespace',
  selector: literalQuery('probe_build_info'),
};
const queue = {
  name: 'queue',
  title: 'Queue',
  label: 'name',
  selector: literalQuery('probe_queue_depth{namespace=~"$namespace"}'),
};

test('the data source is the first choice, with the name and the label that dashboard linters look for', () => {
  const [dataSource, ...others] = variableBuilders([]).map((builder) => builder.build());
  expect(others).toEqual([]);
  expect(dataSource).toMatchObject({
    type: 'datasource',
    name: 'datasource',
    label: 'Data source',
    query: 'prometheus',
    current: { text: 'default', value: 'default' },
  });
});

test('variables keep their order, in which each narrows the next', () => {
  const names = variableBuilders([queue, namespace]).map((builder) => builder.build().name);
  expect(names).toEqual(['datasource', 'queue', 'namespace']);
});

test('a variable asks for the values of its label over its selector, as the editor of Grafana writes it', () => {
  expect(variableBuilders([queue])[1]?.build()).toMatchObject({
    type: 'query',
    datasource: { type: 'prometheus', uid: '${datasource}' },
    definition: 'label_values(probe_queue_depth{namespace=~"$namespace"}, name)',
    query: {
      qryType: 1,
      query: 'label_values(probe_queue_depth{namespace=~"$namespace"}, name)',
      refId: 'PrometheusVariableQueryEditor-VariableQuery',
    },
  });
});

test('a variable opens on everything, and everything includes series without the label', () => {
  expect(variableBuilders([namespace])[1]?.build()).toMatchObject({
    multi: true,
    includeAll: true,
    allValue: '.*',
    current: { text: ['All'], value: ['$__all'] },
  });
});

test('a variable is filled again when the time range changes, which the SDK leaves off', () => {
  expect(variableBuilders([namespace])[1]?.build()).toMatchObject({ refresh: 2, sort: 1 });
});
