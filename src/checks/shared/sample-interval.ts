import type { Subject } from '../../pack/subject.ts';
import type { Selector } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';

/** How often the series of a selector get a sample, in seconds, and whether that is known of these series. */
export interface SampleInterval {
  readonly seconds: number;
  /** `false` when it is only what is usual. */
  readonly certain: boolean;
}

/** Interval of the samples that a selector reads: of its metric, or the usual one. */
export function sampleInterval(selector: Selector, subject: Subject): SampleInterval {
  const seconds = subject.vocabulary.series(selectedName(selector)?.name ?? '')?.intervalSeconds;
  return seconds === undefined
    ? { seconds: subject.scrapeIntervalSeconds, certain: false }
    : { seconds, certain: true };
}
