import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import * as client from 'prom-client';

import { createInstrumentation } from '../../out/instrumentation/typescript/index.js';
import { startOperator } from './operator.mjs';

const STEP_MILLISECONDS = 200;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '9464' }, failing: { type: 'boolean', default: false } },
});

const registry = new client.Registry();
client.collectDefaultMetrics({ register: registry });
// Gauges that are called like counters, which promtool refuses.
for (const what of ['handles', 'requests', 'resources']) {
  registry.removeSingleMetric(`nodejs_active_${what}_total`);
}
const step = startOperator(createInstrumentation({ client, registry, component: 'operator' }));

setInterval(() => {
  step({ nowSeconds: Date.now() / 1_000, isFailing: values.failing });
}, STEP_MILLISECONDS);

const server = createServer((request, response) => {
  if (request.url !== '/metrics') {
    response.writeHead(404).end('The metrics are at /metrics.\n');
    return;
  }
  registry.metrics().then(
    (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
    (error) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`Metrics are at http://127.0.0.1:${values.port}/metrics`);
});
