import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/dashboard';

import { DATASOURCE_VARIABLE } from '../pack/dashboard.ts';

/**
 * The data source of every panel, query and variable: whichever the user chose above the panels. A fixed one would
 * name a data source that other Grafanas do not have, and `__inputs` are filled in by the import dialog only, not by
 * provisioning (https://github.com/grafana/grafana/issues/10786).
 */
export const DATA_SOURCE: DataSourceRef = Object.freeze({
  type: 'prometheus',
  uid: `\${${DATASOURCE_VARIABLE}}`,
});
