import * as fc from 'fast-check';

/** Every construct of the language at least once, also those that only some dialects take. */
export const GRAMMAR: readonly string[] = [
  '1',
  '-1.5e3 + 0x1F - 0755 * Inf / +NaN % .5',
  '1_000 * 5.',
  '1 > bool 2',
  '"text"',
  String.raw`label_replace(x, "a", '$1', "b", "\u00e9(.*)\\d")`,
  'x',
  'a:b{c="d", e!="f", g=~"h|i.*", j!~`k+`,}',
  '{__name__=~"a.*", b="c"}',
  '{"a.b", "c.d"="e"}',
  '{"key", "c.d"="e"}',
  'x{} offset 5m',
  'x offset -1h30m @ 5',
  'x @ start() offset 1w',
  'x[5m] @ end()',
  'rate(x[5m] offset 1d @ 1.5)',
  'x @ 5m',
  'x[300] offset 5',
  'x offset 0s',
  'x[5m + 2 * (1h - 30s)] offset -(5m ^ 1)',
  'a * x offset (5m) + 2 * (3 - step()) > b offset --5m',
  'x[step()] offset +range()',
  'x[max_of(step(), 1m) % 7m / 2]',
  'max_over_time(sum(x)[1h:30s] offset 5m)',
  'min_over_time((x + y)[1h:] @ 3)',
  'x[range():1s]',
  'x anchored',
  'rate(x[5m] smoothed)',
  'time() - timestamp(x) > 10m',
  'pi() * vector(scalar(x))',
  'round(x, 0.5) + round(x) + hour() + hour(x)',
  'clamp(x, 0, 1) / clamp_min(x, -1) - clamp_max(x, 1)',
  'label_join(x, "a", ",", "b", "c", "d")',
  'histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))',
  'histogram_quantiles(x, "q", 0.5, 0.9)',
  'quantile_over_time(0.5, x[5m]) + predict_linear(x[1h], 3600)',
  'double_exponential_smoothing(x[5m], 0.5, 0.5)',
  'holt_winters(x[5m], 0.5, 0.5)',
  'integral(x[5m]) + integral(x[5m], 60)',
  'absent(x) or absent_over_time(x[5m])',
  'sort_by_label(x, "a", "b")',
  'info(x, {a=~".+"})',
  'min_of(1, max_of(start(), end()))',
  'sum(x) by (a, b)',
  'SUM WITHOUT (a, by, on,) (x)',
  'avg by ("a.b", c) (x)',
  'count(group(stddev(stdvar(x))))',
  'topk(3, x) + bottomk by (a) (1, x) + quantile(0.5, x)',
  'count_values without (a) ("v", x)',
  'limitk(1, x) + limit_ratio(-0.5, x)',
  'a and b or c unless d',
  'a + b * c ^ d ^ e % f atan2 g',
  '-a ^ 2 - -b',
  'a == b != c <= d < e >= f > g',
  'a </ 1 >/ 2',
  'a * on (b, c) group_left (d) e',
  'a / ignoring (b) group_right e',
  'a > bool on () b',
  'a and on (b) c',
  'a + fill (0) b',
  'a + on (b) group_left () fill_left (-1) fill_right (Inf) c',
  '((a)) # why\n+ b',
  'offset + by + sum + start + fill',
];

const TOKEN = /\s+|[\w:.]+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[=!<>]=|[=!]~|[<>]\/|>\/|./gsu;
const CHARACTERS = [
  'a',
  'Z',
  '_',
  ':',
  '0',
  '9',
  '.',
  '"',
  "'",
  '`',
  '\\',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '=',
  '!',
  '~',
  '<',
  '>',
  '@',
  '#',
  '$',
  ' ',
  '\t',
  '\n',
  '\r',
  ';',
  '\u00e9',
  '\u00a0',
] as const;

/** 20,000 distinct queries with one edit. */
export function drawMutants(queries: readonly string[], seed: number): readonly string[] {
  const drawn = new Set(fc.sample(mutantsOf(queries), { numRuns: 40_000, seed }));
  if (drawn.size < 20_000) throw new Error(`Only ${drawn.size} distinct queries came from seed ${seed}.`);
  return [...drawn].slice(0, 20_000);
}

/** Queries that differ from one of `queries` by one edit: a token gone, doubled, put in, swapped or replaced, or another character. */
function mutantsOf(queries: readonly string[]): fc.Arbitrary<string> {
  const texts = queries.map(tokensOf);
  const pool = [...new Set(texts.flat())];
  const place = fc.nat(1_000_000);
  return fc
    .tuple(
      fc.constantFrom(...texts),
      place,
      fc.constantFrom(...EDITS),
      fc.constantFrom(...pool),
      fc.constantFrom(...CHARACTERS),
    )
    .map(([tokens, at, edit, token, character]) =>
      edit(tokens, { at: at % tokens.length, token, character, place: at }),
    );
}

interface Change {
  readonly at: number;
  readonly token: string;
  readonly character: string;
  readonly place: number;
}

type Edit = (tokens: readonly string[], change: Change) => string;

const EDITS: readonly Edit[] = [
  (tokens, { at }) => tokens.toSpliced(at, 1).join(''),
  (tokens, { at }) => tokens.toSpliced(at, 0, tokens[at] ?? '').join(''),
  (tokens, { at, token }) => tokens.toSpliced(at, 0, token).join(''),
  (tokens, { at, token }) => tokens.with(at, token).join(''),
  (tokens, { at }) => tokens.toSpliced(at, 2, ...tokens.slice(at, at + 2).toReversed()).join(''),
  (tokens, { at }) => tokens.toSpliced(at, 3, ...tokens.slice(at, at + 3).toReversed()).join(''),
  (tokens, { character, place }) => {
    const characters = Array.from(tokens.join(''));
    return characters.with(place % characters.length, character).join('');
  },
];

function tokensOf(query: string): readonly string[] {
  return query.match(TOKEN) ?? [];
}
