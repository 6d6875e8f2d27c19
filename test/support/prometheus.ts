import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort, startProcess } from './tools.ts';

/** A real Prometheus on loopback with a folder of its own. Dispose of it when done. */
export interface RunningPrometheus extends AsyncDisposable {
  /** Answer of the HTTP API below `/api/v1/`, its `data` part. */
  api(path: string): Promise<unknown>;
  /** Result of an instant query: one entry a series. */
  query(promql: string): Promise<readonly Sample[]>;
  /** Result of a range query over the last seconds: one entry a series. */
  queryRange(promql: string, lastSeconds: number): Promise<readonly unknown[]>;
}

/** One series of an instant query. */
export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

/** What a Prometheus is started with. */
export interface PrometheusSetup {
  readonly binary: string;
  /** The configuration; paths in `rule_files` are relative to the folder. */
  readonly config: string;
  /** More files of the folder, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** More of the command line. */
  readonly flags?: readonly string[];
}

/** Starts a Prometheus and waits until it is ready. */
export async function startPrometheus({
  binary,
  config,
  files = {},
  flags = [],
}: PrometheusSetup): Promise<RunningPrometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'prometheus-test-'));
  for (const [name, text] of Object.entries({ ...files, 'prometheus.yml': config })) {
    writeFileSync(join(folder, name), text);
  }
  const base = `http://127.0.0.1:${await freePort()}`;
  const server = startProcess(binary, [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=${new URL(base).host}`,
    ...flags,
  ]);
  const api = async (path: string): Promise<unknown> => {
    const response = await fetch(`${base}/api/v1/${path}`);
    const answer: unknown = await response.json();
    if (!isSuccess(answer)) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.data;
  };
  const results = async (path: string): Promise<readonly unknown[]> => {
    const data = await api(path);
    return hasResult(data) ? data.result : [];
  };
  await waitFor('Prometheus to be ready', async () => {
    const response = await fetch(`${base}/-/ready`).catch(() => undefined);
    return response?.ok === true ? true : undefined;
  });
  return {
    api,
    query: async (promql) => {
      const result = await results(`query?${new URLSearchParams({ query: promql }).toString()}`);
      return result.filter(isSample);
    },
    queryRange: (promql, lastSeconds) => {
      const end = Date.now() / 1_000;
      const params = { query: promql, start: String(end - lastSeconds), end: String(end), step: '1' };
      return results(`query_range?${new URLSearchParams(params).toString()}`);
    },
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks again and again until there is an answer. Throws, naming what was waited for, after the time is up. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
  timeoutSeconds = 60,
): Promise<Answer> {
  const deadline = Date.now() + timeoutSeconds * 1_000;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited ${timeoutSeconds} s in vain for ${what}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isSuccess(value: unknown): value is { readonly data: unknown } {
  return isRecord(value) && value['status'] === 'success';
}

function hasResult(value: unknown): value is { readonly result: readonly unknown[] } {
  return isRecord(value) && Array.isArray(value['result']);
}

function isSample(value: unknown): value is Sample {
  return isRecord(value) && isRecord(value['metric']) && Array.isArray(value['value']);
}
