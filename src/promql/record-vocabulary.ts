import { compareText } from '../core/order.ts';
import type { Analyse } from './analyse.ts';
import { createAnalyse } from './analyse.ts';
import type { Selector } from './ast.ts';
import { walk } from './ast.ts';
import { selectedNames } from './infer/labels/selected-names.ts';
import { mergeSeries } from './merge-series.ts';
import type { Recording, RecordingContext } from './record-series.ts';
import { recordSeries } from './record-series.ts';
import { selectedName } from './selected-name.ts';
import type { SeriesFacts, Vocabulary } from './vocabulary.ts';

/** A vocabulary that knows what rules record. */
export interface RecordedVocabulary extends Vocabulary {
  /** Analyses a rule by this vocabulary. */
  readonly analyse: Analyse;
}

/**
 * A vocabulary with what recording rules write on top of it. Rules may read each other, in any order; of a series that
 * its own rule reads, also through others, nothing is inferred. Facts are inferred when first asked for.
 */
export function withRecords(
  base: Vocabulary,
  records: readonly Recording[],
  context: RecordingContext,
): RecordedVocabulary {
  const byName = new Map<string, Recording[]>();
  for (const recording of records) {
    const others = byName.get(recording.name);
    if (others === undefined) byName.set(recording.name, [recording]);
    else others.push(recording);
  }
  const reads = new Map<string, readonly string[]>();
  const known = new Map<string, SeriesFacts>();

  const readsOf = (name: string): readonly string[] => {
    const names = reads.get(name) ?? namesReadBy(byName.get(name) ?? [], vocabulary.analyse);
    reads.set(name, names);
    return names;
  };
  const factsOf = (recording: Recording): SeriesFacts => {
    const { sound } = vocabulary.analyse(recording.text);
    return recordSeries({ ...context, recording, ...(sound !== undefined && { inferred: sound }) });
  };
  const recorded = (name: string, recordings: readonly Recording[]): SeriesFacts | undefined => {
    const isKnown = !readsItself(name, readsOf);
    const written = recordings.map((recording) =>
      isKnown ? factsOf(recording) : recordSeries({ ...context, recording }),
    );
    const facts = merged([base.series(name), ...written]);
    return base.complete || facts === undefined ? facts : withOpenLabels(facts);
  };
  const seriesOf = (name: string): SeriesFacts | undefined => {
    const recordings = byName.get(name);
    if (recordings === undefined) return base.series(name);
    const facts = known.get(name) ?? recorded(name, recordings);
    if (facts !== undefined) known.set(name, facts);
    return facts;
  };
  const vocabulary: RecordedVocabulary = {
    complete: base.complete,
    series: seriesOf,
    // Needed for suggestions only.
    get names() {
      return [...new Set([...base.names, ...byName.keys()])].sort(compareText);
    },
    analyse: (text) => analyse(text),
  };
  const analyse = createAnalyse({ ...context, vocabulary });
  return vocabulary;
}

/** Where not every rule is known, another one may write the name with other labels. */
function withOpenLabels(facts: SeriesFacts): SeriesFacts {
  const reason = { cause: 'unknown', span: { from: 0, to: 0 } } as const;
  const name = facts.labels.named.get('__name__');
  return {
    ...facts,
    labels: {
      named: new Map(name === undefined ? [] : [['__name__', name]]),
      rest: { presence: 'maybe', reason },
    },
  };
}

/** Names of the series that rules read, where they name them. */
function namesReadBy(recordings: readonly Recording[], analyse: Analyse): readonly string[] {
  const names = new Set<string>();
  for (const text of new Set(recordings.map((recording) => recording.text))) {
    const { sound } = analyse(text);
    for (const node of sound === undefined ? [] : walk(sound.expr)) {
      if (node.kind === 'selector') for (const name of namesOf(node)) names.add(name);
    }
  }
  return [...names];
}

function namesOf(selector: Selector): readonly string[] {
  const name = selectedName(selector)?.name;
  const names = selectedNames(selector, { isVariable: () => false }) ?? [];
  return name === undefined ? names : [name, ...names];
}

/** Whether a series is recorded from itself, directly or through others. */
function readsItself(name: string, readsOf: (name: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const rest = [...readsOf(name)];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next === name) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    rest.push(...readsOf(next));
  }
  return false;
}

function merged(facts: readonly (SeriesFacts | undefined)[]): SeriesFacts | undefined {
  const [first, ...others] = facts.filter((one) => one !== undefined);
  return first && others.reduce(mergeSeries, first);
}
