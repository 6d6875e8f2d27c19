import { expect, test } from 'vitest';

import { panelDrawing } from '../../src/grafana/panel-drawing.ts';
import { literalPanel } from './literal-dashboard.ts';

test('a graph shows its legend and every series in the tooltip, the largest first', () => {
  expect(panelDrawing(literalPanel('Errors')).options).toEqual({
    legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
    tooltip: { mode: 'multi', sort: 'desc' },
  });
});

test('a stacked graph stacks its series', () => {
  expect(panelDrawing(literalPanel('Errors', { stacked: true })).custom).toMatchObject({
    stacking: { mode: 'normal', group: 'A' },
  });
});

test('a graph that is not stacked does not', () => {
  expect(panelDrawing(literalPanel('Errors', { stacked: false })).custom).toMatchObject({
    stacking: { mode: 'none', group: 'A' },
  });
});

test('a graph with thresholds draws them as dashed lines', () => {
  expect(panelDrawing(literalPanel('Errors', { thresholds: { critical: 1 } })).custom).toMatchObject({
    thresholdsStyle: { mode: 'dashed' },
  });
});

test('a graph without thresholds draws none', () => {
  expect(panelDrawing(literalPanel('Errors', { thresholds: {} })).custom).toMatchObject({
    thresholdsStyle: { mode: 'off' },
  });
});

test('a stat draws no graph behind its number', () => {
  expect(panelDrawing(literalPanel('Errors', { kind: 'stat' })).options).toMatchObject({
    graphMode: 'none',
    reduceOptions: { calcs: ['lastNotNull'] },
  });
});
