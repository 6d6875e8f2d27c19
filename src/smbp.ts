import * as operatorAlerts from './alerts/operator.ts';
import { operatorDashboard } from './dashboards/operator.ts';
import * as processMetrics from './metrics/external/process.generated.ts';
import * as operatorMetrics from './metrics/operator.ts';
import { definePack } from './pack/definition.ts';
import * as operatorRecords from './records/operator.ts';
import { operatorScrape } from './scrapes/operator.ts';

/** The observability pack of the SMBP operator. */
export const smbp = definePack({
  name: 'smbp',
  title: 'SMBP',
  version: '0.1.0',
  metricPrefix: 'smbp_',
  alertPrefix: 'Smbp',
  metrics: [operatorMetrics],
  external: [{ name: 'process', metrics: processMetrics }],
  rules: [operatorRecords, operatorAlerts],
  dashboards: [operatorDashboard],
  scrapes: [operatorScrape],
});
