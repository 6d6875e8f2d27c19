import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ValueType } from '../../../src/promql/functions.ts';
import { waitFor } from '../../support/prometheus.ts';
import type { ToolName } from '../../support/tools.ts';
import { freePort, requireTool, runTool, startProcess } from '../../support/tools.ts';
import type { World } from './world.ts';
import { BASE_WORLD } from './world.ts';

/** Step of a subquery that names none, in seconds of the base world. */
export const EVALUATION_INTERVAL_SECONDS = 60;

/** An instant query. */
export interface Question {
  readonly text: string;
  /** In seconds since 1970. */
  readonly time: number;
}

/** One series of an answer; the name of the metric is the label `__name__`. */
export interface AnswerSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** Floats only: samples that are histograms are left out. */
  readonly points: readonly (readonly [seconds: number, value: number])[];
}

/** What Prometheus says. */
export type Answer =
  | {
      readonly kind: 'result';
      readonly type: ValueType;
      readonly series: readonly AnswerSeries[];
      /** Samples that were read. */
      readonly samples: number;
    }
  /** The query was accepted, but could not be evaluated. */
  | { readonly kind: 'failed'; readonly message: string }
  /** The query was not accepted. */
  | { readonly kind: 'refused'; readonly message: string };

/** A real Prometheus with nothing but the given data. Dispose of it when done. */
export interface LoadedPrometheus extends AsyncDisposable {
  ask(question: Question): Promise<Answer>;
  /** Answers in the order of the questions. */
  askAll(questions: readonly Question[]): Promise<readonly Answer[]>;
}

/** Which Prometheus, and what it holds. */
export interface LoadedSetup {
  readonly prometheus: Extract<ToolName, 'prometheus' | 'prometheus-3'>;
  readonly promtool: Extract<ToolName, 'promtool' | 'promtool-3'>;
  /** In OpenMetrics, with timestamps. */
  readonly exposition: string;
  readonly world?: World;
  /** How long an instant selector looks back, in seconds of the base world; default as in Prometheus. */
  readonly lookbackSeconds?: number;
}

/** More do not make two cores faster. */
const IN_FLIGHT = 8;
const DEFAULT_LOOKBACK_SECONDS = 300;

/** Loads the data into blocks and starts a Prometheus on them. */
export async function startLoadedPrometheus(setup: LoadedSetup): Promise<LoadedPrometheus> {
  const { seconds } = setup.world ?? BASE_WORLD;
  const { lookbackSeconds = DEFAULT_LOOKBACK_SECONDS } = setup;
  const folder = mkdtempSync(join(tmpdir(), 'differential-'));
  writeFileSync(
    join(folder, 'prometheus.yml'),
    `global: {evaluation_interval: ${EVALUATION_INTERVAL_SECONDS * seconds}s}\n`,
  );
  writeFileSync(join(folder, 'data.txt'), setup.exposition);
  const loaded = runTool(
    requireTool(setup.promtool),
    ['tsdb', 'create-blocks-from', 'openmetrics', 'data.txt', 'data'],
    { cwd: folder },
  );
  if (loaded.status !== 0) throw new Error(`promtool: ${loaded.stdout}${loaded.stderr}`);
  const port = await freePort();
  const server = startProcess(requireTool(setup.prometheus), [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--storage.tsdb.retention.time=100y',
    `--query.lookback-delta=${lookbackSeconds * seconds}s`,
    `--web.listen-address=127.0.0.1:${port}`,
    ...(setup.prometheus === 'prometheus-3' ? ['--enable-feature=promql-experimental-functions'] : []),
  ]);
  await waitFor('Prometheus to be ready', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/-/ready`).catch(() => undefined);
    return response?.ok === true ? true : undefined;
  });
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  const ask = async ({ text, time }: Question): Promise<Answer> => {
    const body = new URLSearchParams({ query: text, time: String(time), stats: 'all' }).toString();
    return readAnswer(JSON.parse(await post({ agent, port, body })));
  };
  return {
    ask,
    askAll: async (questions) => {
      const answers: Answer[] = [];
      const queue = questions.entries();
      const work = async (): Promise<void> => {
        for (const [index, question] of queue) answers[index] = await ask(question);
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, work));
      return answers;
    },
    [Symbol.asyncDispose]: async () => {
      agent.destroy();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `fetch` would take most of the time of a query. */
function post(to: { readonly agent: Agent; readonly port: number; readonly body: string }): Promise<string> {
  const { agent, port, body } = to;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/v1/query',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats */
interface WireAnswer {
  readonly status: 'success' | 'error';
  readonly errorType?: string;
  readonly error?: string;
  readonly data?: {
    readonly resultType: ValueType;
    readonly result: unknown;
    readonly stats: { readonly samples: { readonly totalQueryableSamples: number } };
  };
}
type WirePoint = readonly [seconds: number, value: string];
interface WireSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly value?: WirePoint;
  readonly values?: readonly WirePoint[];
}

function readAnswer(wire: WireAnswer): Answer {
  const { data } = wire;
  if (data === undefined) {
    const kind = wire.errorType === 'execution' ? 'failed' : 'refused';
    return { kind, message: wire.error ?? 'no reason given' };
  }
  const { resultType: type, stats } = data;
  const samples = stats.samples.totalQueryableSamples;
  if (type === 'scalar' || type === 'string') {
    // The format of these two types is a single point.
    const points = type === 'scalar' ? [readPoint(data.result as WirePoint)] : [];
    return { kind: 'result', type, series: [{ labels: {}, points }], samples };
  }
  // The format of the other two is a list of series.
  const series = (data.result as readonly WireSeries[]).map(({ metric, value, values }) => ({
    labels: metric,
    points: (values ?? (value === undefined ? [] : [value])).map(readPoint),
  }));
  return { kind: 'result', type, series, samples };
}

function readPoint([seconds, value]: WirePoint): readonly [number, number] {
  return [seconds, value === '+Inf' ? Infinity : value === '-Inf' ? -Infinity : Number(value)];
}
