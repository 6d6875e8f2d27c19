import type { DataTransformerConfig } from '@grafana/grafana-foundation-sdk/dashboard';

import type { Panel, PanelQuery } from '../pack/dashboard.ts';
import { refId } from '../pack/resolve-dashboard.ts';
import { escapeGrafanaText } from '../text/grafana.ts';

/** Columns that say nothing: all of a table is of now, and its title says what it lists. */
const SILENT_COLUMNS = ['Time', '__name__'];

/**
 * Makes one table of the answers to the queries of a panel: a column for each label, and one for each query, headed by
 * its legend. The values of an info series, always 1, are left out.
 */
export function tableTransformations({ queries, unit }: Panel): DataTransformerConfig[] {
  const valueColumns = queries.map((query, index) => [valueColumn(queries, index), query] as const);
  const hidden =
    unit === 'info' ? [...SILENT_COLUMNS, ...valueColumns.map(([name]) => name)] : SILENT_COLUMNS;
  // A legend with labels names the rows, which hold them already.
  const headed = valueColumns.filter(
    ([name, { legend }]) => !hidden.includes(name) && !legend.includes('{{'),
  );
  return [
    { id: 'merge', options: {} },
    {
      id: 'organize',
      options: {
        excludeByName: Object.fromEntries(hidden.map((name) => [name, true])),
        renameByName: Object.fromEntries(
          headed.map(([name, { legend }]) => [name, escapeGrafanaText(legend)]),
        ),
      },
    },
  ];
}

/** Name that Grafana's Prometheus data source gives to the values of the n-th query. */
function valueColumn({ length }: readonly PanelQuery[], index: number): string {
  return length === 1 ? 'Value' : `Value #${refId(index)}`;
}
