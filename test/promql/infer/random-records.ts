import { print } from '../../../src/promql/print.ts';
import type { Recording } from '../../../src/promql/record-series.ts';
import { withRecords } from '../../../src/promql/record-vocabulary.ts';
import { EVALUATION_INTERVAL_SECONDS } from './loaded-prometheus.ts';
import type { LoadedPrometheus } from './loaded-prometheus.ts';
import type { DataSeries, RandomData } from './random-data.ts';
import { START_SECONDS, TIMES } from './random-data.ts';
import { makeVector } from './random-query.ts';
import type { Random } from './random.ts';

const RECORDS = 25;
/** How often a rule is evaluated, in seconds. */
const INTERVAL_SECONDS = 30;

/** Asks what recording rules of random expressions would have written, and adds it to the data. */
export async function addRecords(
  prometheus: LoadedPrometheus,
  options: { readonly data: RandomData; readonly unknown: ReadonlySet<string>; readonly random: Random },
): Promise<RandomData> {
  const { data, random } = options;
  const recordings = Array.from({ length: RECORDS }, (_none, index): Recording => ({
    name: `recorded:${index}`,
    text: print(makeVector(options, random)),
    labels: random.pick<Recording['labels']>([{}, {}, { team: 'blue' }, { zone: 'z9' }, { pod: '' }]),
    intervalSeconds: INTERVAL_SECONDS,
  }));
  const vocabulary = withRecords(data.vocabulary, recordings, {
    evaluationIntervalSeconds: EVALUATION_INTERVAL_SECONDS,
  });
  const facts = recordings.flatMap(({ name }) => vocabulary.series(name) ?? []);
  const series: DataSeries[] = [];
  for (const recording of recordings) series.push(...(await play(prometheus, recording)));
  return { vocabulary, facts: [...data.facts, ...facts], series: [...data.series, ...series] };
}

/** What a rule writes, up to the first evaluation that fails or gives two series of equal labels. */
async function play(prometheus: LoadedPrometheus, recording: Recording): Promise<readonly DataSeries[]> {
  const { name, text } = recording;
  const written = new Map<string, DataSeries & { readonly samples: [number, number][] }>();
  const end = Math.max(...TIMES);
  for (let time = START_SECONDS; time <= end; time += INTERVAL_SECONDS) {
    const answer = await prometheus.ask({ text, time });
    if (answer.kind !== 'result') break;
    const rows = answer.series.map(({ labels, points }) => ({
      labels: recordLabels(labels, recording),
      points,
    }));
    const ids = rows.map(({ labels }) => JSON.stringify(Object.entries(labels).sort()));
    if (new Set(ids).size < ids.length) break;
    for (const [index, { labels, points }] of rows.entries()) {
      const id = ids[index] ?? '';
      const one = written.get(id) ?? { facts: { name, unit: { kind: 'unknown' } }, labels, samples: [] };
      written.set(id, one);
      for (const [, value] of points) one.samples.push([time, value]);
    }
  }
  return [...written.values()];
}

function recordLabels(
  { __name__: _name, ...labels }: Readonly<Record<string, string>>,
  recording: Recording,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ ...labels, ...recording.labels }).filter(([, value]) => value !== ''),
  );
}
