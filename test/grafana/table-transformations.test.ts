import { expect, test } from 'vitest';

import { tableTransformations } from '../../src/grafana/table-transformations.ts';
import { literalPanel, literalPanelQuery } from './literal-dashboard.ts';

test('one query becomes a column under its legend', () => {
  const panel = literalPanel('Depth', { kind: 'table', queries: [literalPanelQuery('depth', 'messages')] });
  expect(tableTransformations(panel)).toEqual([
    { id: 'merge', options: {} },
    {
      id: 'organize',
      options: { excludeByName: { Time: true, __name__: true }, renameByName: { Value: 'messages' } },
    },
  ]);
});

test('several queries become several columns of one table', () => {
  const queries = [literalPanelQuery('depth', 'messages'), literalPanelQuery('lag', 'seconds')];
  expect(tableTransformations(literalPanel('Depth', { kind: 'table', queries }))[1]).toEqual({
    id: 'organize',
    options: {
      excludeByName: { Time: true, __name__: true },
      renameByName: { 'Value #A': 'messages', 'Value #B': 'seconds' },
    },
  });
});

test('a legend with a label heads no column', () => {
  const panel = literalPanel('Depth', { kind: 'table', queries: [literalPanelQuery('depth', '{{queue}}')] });
  expect(tableTransformations(panel)[1]).toEqual({
    id: 'organize',
    options: { excludeByName: { Time: true, __name__: true }, renameByName: {} },
  });
});

test('the value of an info series is hidden', () => {
  const panel = literalPanel('Version', { kind: 'table', unit: 'info' });
  expect(tableTransformations(panel)[1]).toEqual({
    id: 'organize',
    options: { excludeByName: { Time: true, __name__: true, Value: true }, renameByName: {} },
  });
});

test('Grafana expands nothing in the head of a column', () => {
  const panel = literalPanel('Depth', { kind: 'table', queries: [literalPanelQuery('depth', 'in $unit')] });
  expect(tableTransformations(panel)[1]).toMatchObject({
    options: { renameByName: { Value: 'in $\u2060unit' } },
  });
});
