import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { VariableModel, VariableOption } from '@grafana/grafana-foundation-sdk/dashboard';
import {
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard';

import type { Variable } from '../pack/dashboard.ts';
import { DATASOURCE_VARIABLE } from '../pack/dashboard.ts';
import { escapeGrafanaText } from '../text/grafana.ts';
import { DATA_SOURCE } from './data-source.ts';

/** `label_values` among the kinds of variable query, `PromVariableQueryType` of Grafana's Prometheus data source. */
const LABEL_VALUES = 1;

/** Without a choice of its own a dashboard would open on the first value, newer Grafanas without the rest. */
const ALL: VariableOption = { selected: true, text: ['All'], value: ['$__all'] };

/** Grafana's default data source, or the first where that is not a Prometheus. */
const DEFAULT: VariableOption = { selected: true, text: 'default', value: 'default' };

/** The choices above the panels: the data source, then the variables in the order in which each narrows the next. */
export function variableBuilders(variables: readonly Variable[]): Builder<VariableModel>[] {
  return [dataSourceVariable(), ...variables.map(queryVariable)];
}

function dataSourceVariable(): Builder<VariableModel> {
  return new DatasourceVariableBuilder(DATASOURCE_VARIABLE)
    .label('Data source')
    .type('prometheus')
    .current(DEFAULT);
}

function queryVariable({ name, title, label, selector }: Variable): Builder<VariableModel> {
  const query = `label_values(${selector.text}, ${label})`;
  return (
    new QueryVariableBuilder(name)
      .label(escapeGrafanaText(title))
      .datasource(DATA_SOURCE)
      // The editor shows what it wrote itself: an object with this name, and the text once more as the definition.
      .query({ qryType: LABEL_VALUES, query, refId: 'PrometheusVariableQueryEditor-VariableQuery' })
      .definition(query)
      .refresh(VariableRefresh.OnTimeRangeChanged)
      .sort(VariableSort.AlphabeticalAsc)
      .multi(true)
      .includeAll(true)
      // Everything, also series without the label; the values themselves would make queries as long as there are many,
      // and select nothing while there are none.
      .allValue('.*')
      .current(ALL)
  );
}
