import { infer } from '../../../src/promql/infer/infer.ts';
import type { Case, Counterexample } from './differential.ts';
import {
  contextOf,
  counterexamples,
  drawSeed,
  recordCases,
  showCounterexample,
  shrink,
  unknownTo,
} from './differential.ts';
import type { LoadedSetup } from './loaded-prometheus.ts';
import { startLoadedPrometheus } from './loaded-prometheus.ts';
import { exposeData, makeData } from './random-data.ts';
import { addRecords } from './random-records.ts';
import { createRandom } from './random.ts';
import { BASE_WORLD } from './world.ts';

/** How many wrong facts of a kind are shown. */
const SHOWN = 3;

/**
 * Nothing tells a Prometheus that is filled afterwards when a rule ceased to write a series: an instant selector must
 * not look back further than to the last evaluation.
 */
const RECORD_LOOKBACK_SECONDS = 30;

interface Proof extends Pick<LoadedSetup, 'prometheus' | 'promtool'> {
  /** How many queries are asked. */
  readonly count: number;
  /** Whether recording rules have written series, too. */
  readonly withRecords?: true;
}

/** Asks random queries of random data, and shows what is wrong in their facts: nothing. */
export async function proveFacts({ count, withRecords, ...programs }: Proof): Promise<readonly string[]> {
  const what = withRecords === true ? 'data with records' : 'data';
  const random = createRandom(drawSeed(`${count} random queries of ${what} to ${programs.prometheus}`));
  const unknown = unknownTo(programs.prometheus);
  const scraped = makeData(random);
  const setup = {
    ...programs,
    exposition: exposeData(scraped.series, BASE_WORLD),
    ...(withRecords === true && { lookbackSeconds: RECORD_LOOKBACK_SECONDS }),
  };
  let prometheus = await startLoadedPrometheus(setup);
  try {
    let data = scraped;
    if (withRecords === true) {
      data = await addRecords(prometheus, { data, unknown, random });
      await prometheus[Symbol.asyncDispose]();
      prometheus = await startLoadedPrometheus({ ...setup, exposition: exposeData(data.series, BASE_WORLD) });
    }
    const cases = await recordCases(prometheus, { data, unknown, random, count });
    return await refute(cases, { prometheus, infer, context: contextOf(data.vocabulary) });
  } finally {
    await prometheus[Symbol.asyncDispose]();
  }
}

/** The first counterexamples of each claim, as simple as can be, with their number. */
async function refute(cases: readonly Case[], how: Parameters<typeof shrink>[1]): Promise<readonly string[]> {
  const found = new Map<string, Counterexample[]>();
  for (const one of counterexamples(cases, how.infer, how.context)) {
    const claim = one.violations[0]?.claim ?? 'nothing';
    found.set(claim, [...(found.get(claim) ?? []), one]);
  }
  const shown: string[] = [];
  for (const [claim, ofClaim] of found) {
    shown.push(`${claim}: ${ofClaim.length} of ${cases.length}`);
    for (const one of ofClaim.slice(0, SHOWN)) shown.push(showCounterexample(await shrink(one, how)));
  }
  return shown;
}
