import { formatDuration } from '../../core/duration.ts';
import type { Cost, Facts } from '../../promql/infer/facts.ts';
import type { LabelSet } from '../../promql/label-set.ts';
import { labelNames } from '../../promql/label-set.ts';
import { unitWords } from '../../promql/quantity-words.ts';
import { valueWords } from '../../promql/value-words.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { showable } from '../../text/showable.ts';
import type { Explanation, ReadSeries, Step } from '../explanation.ts';
import type { Colors } from '../terminal.ts';
import { count } from './count.ts';
import { wrap } from './wrap.ts';

/** Lines are not longer, where words can be parted. */
const WIDTH = 100;
/** Width of the column of keys. */
const KEY = 8;
/** Most values of a label that are shown. */
const VALUES = 4;

/** One fact: a word and what it is. `alarm` for what makes a query useless. */
interface Line {
  readonly key: string;
  readonly text: string;
  readonly alarm?: true;
}

/**
 * Draws what is known of a query: first the result, which is what its reader gets, then how it comes about, with each
 * step saying what it changes. A label that only some series have bears a question mark.
 */
export function renderExplanation(explanation: Explanation, colors: Colors): string {
  const { root } = explanation;
  const summary = summaryOf(explanation).flatMap((line) => drawLine(line, '', colors));
  const steps = drawStep({ step: root, above: undefined, first: '', rest: '' }, explanation, colors);
  const legend = hasMaybe(root) ? ['', colors.dim('A label with ? is on some of the series only.')] : [];
  return [...summary, '', ...steps, ...legend].join('\n');
}

function hasMaybe({ facts, steps }: Step): boolean {
  const isMaybe = [...facts.labels.named.values()].some(({ presence }) => presence === 'maybe');
  return (isMaybe && isVector(facts)) || steps.some(hasMaybe);
}

/** Whether it has series, and so labels. */
function isVector({ type }: Facts): boolean {
  return type === 'vector' || type === 'matrix';
}

/** The result as a whole. */
function summaryOf(explanation: Explanation): readonly Line[] {
  const { root } = explanation;
  const { facts } = root;
  return [
    { key: 'result', text: resultWords(root) },
    ...verdictLines(root, explanation),
    ...(isVector(facts)
      ? [{ key: 'labels', text: labelWords(facts.labels) }, ...goneLines(explanation)]
      : []),
    ...known('unit', unitWords(facts.unit)),
    ...known('values', valueWords(facts.values)),
    ...known('cost', costWords(facts.cost)),
  ];
}

function resultWords({ facts: { type, labels, cost } }: Step): string {
  if (type === 'scalar') return 'one number, without labels';
  if (type === 'string') return 'a text';
  const each = type === 'matrix' ? 'samples of a window, ' : '';
  const key = labels.key && [...labels.key].filter((label) => label !== '__name__').sort();
  if (key?.length === 0) return `${each}at most one series`;
  const bound = cost.series === undefined ? 'series' : `at most ${count(cost.series, 'series', 'series')}`;
  return `${each}${bound}${key === undefined ? '' : `, one for each ${key.join(', ')}`}`;
}

function costWords({ samples = 0 }: Cost): string | undefined {
  return samples === 0 ? undefined : `at most ${count(samples, 'sample')} an evaluation`;
}

/** What makes a query useless, and what it can be relied on for. */
function verdictLines({ span, facts }: Step, { excerpt }: Explanation): readonly Line[] {
  const { emptiness, comparison } = facts;
  if (emptiness.empty === 'always') {
    const because = emptiness.because?.span;
    const isOwn = because === undefined || (because.from === span.from && because.to === span.to);
    return [{ key: 'empty', text: `always${isOwn ? '' : `, because of ${excerpt(because)}`}`, alarm: true }];
  }
  if (comparison === 'never-true') return [{ key: 'truth', text: 'never true', alarm: true }];
  if (comparison === 'always-true') return [{ key: 'truth', text: 'always true', alarm: true }];
  return emptiness.empty === 'never' && isVector(facts) ? [{ key: 'empty', text: 'never' }] : [];
}

/** Labels of the series that are read and that the result does not have, by what took them away. */
function goneLines({ root, excerpt }: Explanation): readonly Line[] {
  const { labels } = root.facts;
  const byReason = new Map<string, string[]>();
  for (const label of labelsRead(root)) {
    const { presence, reason } = labels.named.get(label) ?? labels.rest;
    if (presence !== 'absent') continue;
    const { from, to } = reason.span;
    const why = to > from ? excerpt(reason.span) : '';
    byReason.set(why, [...(byReason.get(why) ?? []), label]);
  }
  return [...byReason].map(([why, names]) => ({
    key: 'gone',
    text: `${names.join(', ')}${why === '' ? '' : ` — ${why}`}`,
  }));
}

function labelsRead({ reads, facts, steps }: Step): readonly string[] {
  const own = reads === undefined ? [] : labelNames(facts.labels);
  return [...new Set([...own, ...steps.flatMap(labelsRead)])].sort();
}

/** A step in the drawing. */
interface Place {
  readonly step: Step;
  /** The step that reads it. */
  readonly above: Step | undefined;
  /** What is drawn before the first line of the step, and before the lines below it. */
  readonly first: string;
  readonly rest: string;
}

function drawStep(place: Place, explanation: Explanation, colors: Colors): readonly string[] {
  const { step, first, rest } = place;
  const edge = step.steps.length === 0 ? '  ' : `${colors.dim('│')} `;
  return [
    `${first}${colors.bold(showable(step.headline))}`,
    ...linesOf(place, explanation).flatMap((line) => drawLine(line, `${rest}${edge}`, colors)),
    ...step.steps.flatMap((below, index) => {
      const isLast = index === step.steps.length - 1;
      const lines = {
        first: `${rest}${colors.dim(isLast ? '└─' : '├─')} `,
        rest: `${rest}${isLast ? '   ' : `${colors.dim('│')}  `}`,
      };
      return drawStep({ step: below, above: step, ...lines }, explanation, colors);
    }),
  ];
}

/** What a step says that neither the result nor the step below says. */
function linesOf({ step, above }: Place, explanation: Explanation): readonly Line[] {
  const { reads, facts, windowSeconds, steps } = step;
  const differs = (words: (of: Step) => string | undefined): string | undefined => {
    const own = words(step);
    return above !== undefined && steps.every((below) => words(below) !== own) ? own : undefined;
  };
  return [
    ...(reads === undefined ? [] : seriesLines(reads, windowSeconds)),
    ...(above === undefined || facts.comparison === undefined ? [] : verdictLines(step, explanation)),
    ...known('labels', isVector(facts) ? differs((of) => labelWords(of.facts.labels)) : undefined),
    ...known('gone', goneHere(step).join(', ')),
    ...known(
      'unit',
      differs((of) => unitWords(of.facts.unit)),
    ),
    ...known(
      'values',
      differs((of) => valueWords(of.facts.values)),
    ),
    ...known('series', isVector(facts) ? differs(seriesWords) : undefined),
  ];
}

/** How many series a step has at most, where its metric does not say so already. */
function seriesWords({ reads, facts: { cost } }: Step): string | undefined {
  if (cost.series === undefined || cost.series === reads?.facts?.bound) return undefined;
  return `at most ${cost.series}`;
}

/** Labels that no series has after a step although some had them before. */
function goneHere({ facts, steps }: Step): readonly string[] {
  const before = [...new Set(steps.flatMap((below) => labelNames(below.facts.labels)))].sort();
  return before.filter((label) => (facts.labels.named.get(label) ?? facts.labels.rest).presence === 'absent');
}

function seriesLines({ facts, help }: ReadSeries, windowSeconds: number | undefined): readonly Line[] {
  if (facts === undefined) return [{ key: 'metric', text: 'no catalog has it' }];
  const { intervalSeconds: interval, bound } = facts;
  const samples =
    windowSeconds === undefined || interval === undefined ? 0 : Math.floor(windowSeconds / interval);
  const words = [
    partWords(facts),
    ...(interval === undefined ? [] : [`every ${formatDuration(interval)}`]),
    ...(samples === 0 ? [] : [`${count(samples, 'sample')} in the window`]),
    ...(bound === undefined ? [] : [`at most ${bound} series`]),
  ];
  return [{ key: 'metric', text: words.join(', ') }, ...known('help', help)];
}

function partWords({ part, kind, metric, replacement }: SeriesFacts): string {
  const old = replacement === undefined ? '' : `, replaced by ${replacement}`;
  switch (part) {
    case 'value':
      return `${kind === 'unknown' ? 'of unknown kind' : kind}${old}`;
    case 'bucket':
      return `buckets of the histogram ${metric}${old}`;
    case 'sum':
      return `sum of the observations of ${metric}${old}`;
    case 'count':
      return `number of the observations of ${metric}${old}`;
    case 'quantile':
      return `quantiles of the summary ${metric}${old}`;
    case 'histogram':
      return `native histogram${old}`;
    case 'info':
      return `constant 1 with facts as labels${old}`;
    case 'state':
      return `0 or 1 for each state${old}`;
    case 'record':
      return 'recording rule';
  }
}

function labelWords({ named, rest }: LabelSet): string {
  const words = [...named]
    .filter(([name, { presence }]) => name !== '__name__' && presence !== 'absent')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { presence, values }]) => {
      const some = values !== undefined && values.length > 0 && values.length <= VALUES;
      return `${name}${presence === 'maybe' ? '?' : ''}${some ? `=${values.join('|')}` : ''}`;
    });
  if (rest.presence !== 'absent') words.push(words.length === 0 ? 'not known' : 'others that are not known');
  return words.length === 0 ? 'none' : words.join(', ');
}

function known(key: string, text: string | undefined): readonly Line[] {
  return text === undefined || text === '' ? [] : [{ key, text }];
}

function drawLine({ key, text, alarm }: Line, prefix: string, colors: Colors): readonly string[] {
  const lines = wrap(showable(text), WIDTH - KEY);
  const paint = alarm === true ? colors.red : (line: string) => line;
  return lines.map((line, index) => {
    const head = index === 0 ? colors.cyan(key.padEnd(KEY)) : ' '.repeat(KEY);
    return `${prefix}${head}${paint(line)}`;
  });
}
