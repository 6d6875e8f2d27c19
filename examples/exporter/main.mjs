import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { collectDefaultMetrics, Registry } from 'prom-client';

import { start, step } from './behaviour.mjs';
import { registerMetrics } from './metrics.mjs';

const STEP_MILLISECONDS = 200;

const { values } = parseArgs({
  options: { port: { type: 'string', default: '9464' }, failing: { type: 'boolean', default: false } },
});

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const metrics = registerMetrics(registry);
start(metrics);

setInterval(() => {
  step(metrics, { nowSeconds: Date.now() / 1_000, failing: values.failing });
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
