// Writes to every metric of the pump with the client and the instrumentation of the given paths, and prints what the
// registry of the client says of it.
import { pathToFileURL } from 'node:url';

const [clientPath = '', packagePath = ''] = process.argv.slice(2);

/** @type {{ default: typeof import('prom-client') }} */
const { default: client } = await import(pathToFileURL(clientPath).href);
const { createInstrumentation } = await import(pathToFileURL(packagePath).href);
/** @type {import('prom-client').Registry<import('prom-client').RegistryContentType>} */
const registry = new client.Registry();

/** @type {import('./pump-pack.ts').PumpInstrumentation} */
const pump = createInstrumentation({ client, registry, component: 'pump' });

pump.strokesTotal.inc(3);
pump.runsTotal.inc({ result: 'ok' });
for (const tank of ['1,hose:2', 'quote " and \\ and \n', 'c', 'd']) {
  pump.deliveriesTotal.inc({ tank, result: 'failed' }, 0.5);
  pump.levelBytes.set({ tank, hose: '' }, 1e21);
}
pump.pressureRatio.set(-0.25);
pump.startTimestampSeconds.set(1_700_000_000.25);
pump.portionBytes.observe({ result: 'ok' }, 5);
pump.strokeSeconds.observe(0.25);
pump.buildInfo.set({ version: '1', channel: 'stable' });
pump.mode.set('busy');
pump.tankState.set({ tank: 'a' }, 'full');
pump.release({ tank: 'c' });

const text = await registry.metrics();
const json = await registry.getMetricsAsJSON();
registry.setDefaultLabels({ site: 'north', result: 'never' });
const withDefaults = await registry.metrics();
registry.setDefaultLabels({});
registry.resetMetrics();
const afterReset = await registry.metrics();
registry.setContentType(client.Registry.OPENMETRICS_CONTENT_TYPE);
const openMetrics = await registry.metrics();
const joined = await joinWorkers();
process.stdout.write(JSON.stringify({ text, json, withDefaults, afterReset, openMetrics, joined }));

/** Two workers of one process, as a cluster joins them. */
async function joinWorkers() {
  const workers = [await worker(), await worker()];
  return client.AggregatorRegistry.aggregate(workers).getSingleMetricAsString('pump_strokes_total');
}

async function worker() {
  const own = new client.Registry();
  createInstrumentation({ registry: own, component: 'pump' }).strokesTotal.inc(2);
  // As a message between processes is.
  return structuredClone(await own.getMetricsAsJSON());
}
