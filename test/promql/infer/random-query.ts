import { AGGREGATE_OPS, BINARY_OPS, walk } from '../../../src/promql/ast.ts';
import type {
  At,
  Binary,
  BinaryOp,
  Duration,
  Expr,
  Grouping,
  Matcher,
  Matching,
  MatchOp,
  Name,
  NumberLiteral,
  RangeSelector,
  Selector,
  StringLiteral,
  Subquery,
} from '../../../src/promql/ast.ts';
import type { ValueType } from '../../../src/promql/functions.ts';
import { AGGREGATIONS, FUNCTIONS, OPERATORS } from '../../../src/promql/functions.ts';
import type { SeriesFacts } from '../../../src/promql/vocabulary.ts';
import type { RandomData } from './random-data.ts';
import { TIMES } from './random-data.ts';
import type { Random } from './random.ts';

/** What the queries of one Prometheus may use. */
export interface QueryScope {
  readonly data: RandomData;
  /** Functions and aggregations that this Prometheus does not know. */
  readonly unknown: ReadonlySet<string>;
}

/** No generated node has a place: the text comes from printing. */
const span = { from: 0, to: 0 };
const LABELS = [
  'namespace',
  'pod',
  'job',
  'code',
  'result',
  'zone',
  'shard',
  'mode',
  'note',
  'le',
  'version',
];
const ODD_LABELS = ['state', 'quantile', 'vendor', 'nobody', '__name__'];
const NUMBERS = [0, 1, 2, 0.5, 0.9, -1, -0.5, 3, 60, 100, 1e9, NaN, Infinity, -Infinity];
const WINDOWS = [60, 120, 300, 300, 900, 3_000];
const STEPS = [30, 60, 150];
const BINARIES: readonly BinaryOp[] = BINARY_OPS.flat().filter((op) => OPERATORS[op] !== 'trim');

/** Makes up a sound query: typed, and printable without losing its shape. */
export function makeQuery(scope: QueryScope, random: Random): Expr {
  const maker = createMaker(scope, random);
  const depth = random.weighted([
    [1, 0],
    [2, 1],
    [3, 2],
    [5, 3],
    [2, 4],
  ]);
  return random.weighted<() => Expr>([
    [92, () => maker.vector(depth)],
    [4, () => maker.scalar(depth)],
    [4, () => maker.matrix(depth)],
  ])();
}

/** Makes up a sound query that yields a vector. */
export function makeVector(scope: QueryScope, random: Random): Expr {
  return createMaker(scope, random).vector(1 + random.int(3));
}

interface Maker {
  vector(depth: number): Expr;
  scalar(depth: number): Expr;
  matrix(depth: number): RangeSelector | Subquery;
}

function createMaker({ data, unknown }: QueryScope, random: Random): Maker {
  const functions = [...FUNCTIONS].filter(([name]) => !unknown.has(name));
  const namesReturning = (type: ValueType): readonly string[] =>
    functions.filter(([, { returns }]) => returns === type).map(([name]) => name);
  const vectorFunctions = namesReturning('vector');
  const scalarFunctions = namesReturning('scalar');
  const aggregations = AGGREGATE_OPS.filter((op) => !unknown.has(op));

  const vector = (depth: number): Expr => {
    if (depth === 0) return selector();
    return random.weighted<() => Expr>([
      [8, selector],
      [16, () => call(random.pick(vectorFunctions), depth)],
      [6, () => call(random.pick(['rate', 'increase', 'delta', 'last_over_time']), depth)],
      [
        8,
        () =>
          call(random.pick(['label_replace', 'label_replace', 'label_join', 'histogram_quantile']), depth),
      ],
      [4, () => call(random.pick(['absent', 'absent_over_time', 'vector', 'clamp_min', 'round']), depth)],
      [20, () => aggregate(depth)],
      [28, () => binary(depth)],
      [2, () => ({ kind: 'unary', op: random.pick(['+', '-']), expr: operand(vector(depth - 1)), span })],
      [1, () => paren(vector(depth - 1))],
    ])();
  };
  const scalar = (depth: number): Expr => {
    if (depth === 0) return number();
    return random.weighted<() => Expr>([
      [4, number],
      [3, () => call('scalar', depth)],
      [2, () => call(random.pick(scalarFunctions), depth)],
      [2, () => scalarBinary(depth)],
      [1, () => ({ kind: 'unary', op: '-', expr: paren(scalar(depth - 1)), span })],
    ])();
  };
  const matrix = (depth: number): RangeSelector | Subquery =>
    depth === 0 || random.chance(0.75)
      ? { kind: 'range', selector: selector(), range: duration(random.pick(WINDOWS)), span }
      : {
          kind: 'subquery',
          expr: operand(vector(depth - 1)),
          range: duration(random.pick(WINDOWS)),
          ...(random.chance(0.7) && { step: duration(random.pick(STEPS)) }),
          ...time(),
          span,
        };

  const selector = (): Selector => {
    const kind = random.int(100);
    if (kind < 2) return { kind: 'selector', metric: nameOf('nobody_knows'), matchers: [], span };
    if (kind < 5)
      return { kind: 'selector', matchers: [nameless(), ...matchers(undefined)], ...time(), span };
    const facts = random.pick(data.facts);
    return { kind: 'selector', metric: nameOf(facts.name), matchers: matchers(facts), ...time(), span };
  };
  const nameless = (): Matcher =>
    random.chance(0.3)
      ? matcher('job', '=', 'api')
      : matcher('__name__', '=~', `${random.pick(data.facts).name}|${random.pick(data.facts).name}`);
  const matchers = (facts: SeriesFacts | undefined): readonly Matcher[] =>
    random.weighted<() => readonly Matcher[]>([
      [5, () => []],
      [4, () => [randomMatcher(facts)]],
      [1, () => [randomMatcher(facts), randomMatcher(facts)]],
    ])();
  const randomMatcher = (facts: SeriesFacts | undefined): Matcher => {
    const own =
      facts === undefined ? LABELS : [...facts.labels.named.keys()].filter((name) => name !== '__name__');
    const name = random.pick(random.chance(0.85) && own.length > 0 ? own : LABELS);
    const value = random.pick([...valuesOf(name, facts), 'nothing', '']);
    const other = random.pick([...valuesOf(name, facts), 'else']);
    const op = random.weighted<MatchOp>([
      [4, '='],
      [3, '!='],
      [3, '=~'],
      [2, '!~'],
    ]);
    if (op === '=' || op === '!=') return matcher(name, op, value);
    const quoted = value.replaceAll(/[.+]/g, String.raw`\$&`);
    return matcher(
      name,
      op,
      random.pick([
        quoted,
        `${quoted}|${other.replaceAll('+', String.raw`\+`)}`,
        '.*',
        '.+',
        '',
        `${quoted.slice(0, 1)}.*`,
        `(?i)${quoted.toUpperCase()}`,
        '[a-o]+',
      ]),
    );
  };
  const valuesOf = (name: string, facts: SeriesFacts | undefined): readonly string[] => [
    ...(facts?.labels.named.get(name)?.values ?? []),
    ...new Set(
      data.series.flatMap((one): readonly string[] => {
        const value = one.labels[name];
        return value === undefined || (facts !== undefined && one.facts.name !== facts.name) ? [] : [value];
      }),
    ),
  ];
  const time = (): { readonly offset?: Duration; readonly at?: At } => ({
    ...(random.chance(0.08) && { offset: duration(random.pick([60, 300, 600, -60, 7_200])) }),
    ...(random.chance(0.04) && { at: { time: random.pick<At['time']>([...TIMES, 'start', 'end']), span } }),
  });

  const call = (fn: string, depth: number): Expr => {
    const spec = FUNCTIONS.get(fn);
    if (spec === undefined) throw new Error(`There is no function ${fn}.`);
    const { args, optional = 0, variadic } = spec;
    const left = random.int(optional + 1);
    const last = args.at(-1);
    const repeated = variadic === undefined ? 0 : random.int(Math.min(variadic, 2) + 1);
    const more = last === undefined ? [] : Array<ValueType>(repeated).fill(last);
    const types = left > 0 ? args.slice(0, args.length - left) : [...args, ...more];
    const drawn: Expr[] = [];
    for (const [index, type] of types.entries()) drawn.push(argument({ fn, type, index, depth, drawn }));
    return { kind: 'call', fn, fnSpan: span, args: drawn, span };
  };
  const argument = (place: {
    readonly fn: string;
    readonly type: ValueType;
    readonly index: number;
    readonly depth: number;
    readonly drawn: readonly Expr[];
  }): Expr => {
    const { fn, type, index, depth, drawn } = place;
    switch (type) {
      case 'string':
        return text(stringArgument(fn, index, random.chance(0.7) ? labelsIn(drawn) : LABELS));
      case 'scalar':
        return scalarArgument(fn, depth);
      case 'matrix':
        return matrix(depth - 1);
      case 'vector':
        if (fn === 'info' && index === 1) return infoSelector();
        if (fn.startsWith('histogram_') && random.chance(0.7)) return buckets();
        return vector(depth - 1);
    }
  };
  /** Takes no name of a metric; those of info metrics are matched as a label. */
  const infoSelector = (): Selector => ({
    kind: 'selector',
    matchers: [
      matcher('__name__', '=~', random.pick(['build_info', '.+_info', 'ready|build_info'])),
      ...(random.chance(0.5)
        ? [matcher(random.pick(['version', 'zone', 'nobody']), '=~', random.pick(['.+', '1.*', '']))]
        : []),
    ],
    span,
  });
  /** Mostly what `histogram_quantile` is made for. */
  const buckets = (): Expr => {
    const bucket = random.pick(data.facts.filter(({ part }) => part === 'bucket'));
    const range: Expr = {
      kind: 'range',
      selector: { kind: 'selector', metric: nameOf(bucket.name), matchers: [], span },
      range: duration(300),
      span,
    };
    const rate: Expr = {
      kind: 'call',
      fn: random.pick(['rate', 'increase']),
      fnSpan: span,
      args: [range],
      span,
    };
    if (random.chance(0.3)) return rate;
    const labels = [nameOf('le'), ...random.sample(LABELS, 1).map(nameOf)];
    return {
      kind: 'aggregate',
      op: 'sum',
      opSpan: span,
      grouping: { kind: 'by', labels, span },
      expr: rate,
      span,
    };
  };
  const scalarArgument = (fn: string, depth: number): Expr => {
    if (fn === 'holt_winters' || fn === 'double_exponential_smoothing')
      return literal(random.pick([0.1, 0.5, 0.9]));
    return random.chance(0.85) ? number() : scalar(depth - 1);
  };
  const stringArgument = (fn: string, index: number, labels: readonly string[]): string => {
    if (fn === 'label_replace') {
      const kinds = [
        () => random.pick([...labels, 'dst', 'dst', '__name__']),
        () => random.pick(['$1', '$1', '$1-$2', 'new', '', '$0x', 'api']),
        () => random.pick([...labels, ...labels, ...ODD_LABELS, 'dst']),
        () =>
          random.pick([
            '(.*)',
            '(.+)',
            '(a.*)',
            '(a.*)?.*',
            '(o.*)?.*',
            '(o.*)|err',
            'nothing',
            '',
            '(.)(.*)',
          ]),
      ];
      return kinds[index - 1]?.() ?? '';
    }
    if (fn === 'label_join' && index === 2) return random.pick(['', '-', ',']);
    if (fn === 'label_join' && index === 1) return random.pick([...labels, 'dst', 'dst']);
    return random.pick([...labels, ...labels, ...ODD_LABELS]);
  };

  const aggregate = (depth: number): Expr => {
    const op = random.pick(aggregations);
    const { param } = AGGREGATIONS[op];
    const expr = vector(depth - 1);
    const grouping = random.chance(0.75) ? groupingOf(expr, op === 'count_values' ? 1 : 3) : undefined;
    return {
      kind: 'aggregate',
      op,
      opSpan: span,
      ...(grouping !== undefined && { grouping }),
      ...(param === 'string' && { param: text(random.pick(['v', 'v', 'pod', 'zone'])) }),
      ...(param === 'scalar' && { param: scalarArgument(op, depth) }),
      expr,
      span,
    };
  };
  /**
   * Few of `count_values`: to a list of three Prometheus 2.42 adds the label of the value in place, so that the next
   * step of a subquery has lost another one.
   */
  const groupingOf = (expr: Expr, most: number): Grouping => ({
    kind: random.pick(['by', 'by', 'without']),
    labels: labelList(most, expr),
    span,
  });
  const labelList = (most: number, ...exprs: readonly Expr[]): readonly Name[] => {
    const list = random.chance(0.8) ? labelsIn(exprs) : LABELS;
    const odd = random.chance(0.1) ? [random.pick(ODD_LABELS)] : [];
    return [...random.sample(list, random.int(most + 1)), ...odd].map(nameOf);
  };
  /** Labels that the series read by expressions have, or any when they read none that has some. */
  const labelsIn = (exprs: readonly Expr[]): readonly string[] => {
    const names = exprs
      .flatMap((expr) => [...walk(expr)])
      .flatMap((node) => (node.kind === 'selector' ? [node.metric?.name ?? ''] : []))
      .flatMap((name) => [...(data.vocabulary.series(name)?.labels.named.keys() ?? [])])
      .filter((name) => name !== '__name__');
    return names.length === 0 ? LABELS : [...new Set(names)];
  };

  const binary = (depth: number): Expr => {
    const op = random.pick(BINARIES);
    const kind = OPERATORS[op];
    const withScalar = kind !== 'set' && random.chance(0.4);
    if (withScalar) {
      const sides = [vector(depth - 1), random.chance(0.8) ? number() : scalar(depth - 1)] as const;
      const [left, right] = random.chance(0.8) ? sides : [sides[1], sides[0]];
      return makeBinary({ op, left, right, bool: kind === 'comparison' && random.chance(0.4) });
    }
    const [left, right] = pair(depth);
    const matching = random.chance(0.6) ? matchingOf(kind === 'set', [left, right]) : undefined;
    return makeBinary({
      op,
      left,
      right,
      bool: kind === 'comparison' && random.chance(0.4),
      ...(matching !== undefined && { matching }),
    });
  };
  /** Two operands that often have something in common. */
  const pair = (depth: number): readonly [Expr, Expr] => {
    const left = vector(depth - 1);
    if (random.chance(0.6)) return [left, vector(depth - 1)];
    if (random.chance(0.4)) return [left, left];
    const labels = labelList(2, left);
    const sum = (): Expr => ({
      kind: 'aggregate',
      op: random.pick(['sum', 'max', 'count']),
      opSpan: span,
      grouping: { kind: 'by', labels, span },
      expr: vector(Math.max(0, depth - 2)),
      span,
    });
    return [sum(), sum()];
  };
  const matchingOf = (isSet: boolean, sides: readonly Expr[]): Matching => {
    const kind = random.pick<Matching['kind']>(['on', 'on', 'ignoring']);
    const labels = labelList(3, ...sides);
    const group =
      isSet || random.chance(0.4) ? undefined : random.pick<'left' | 'right'>(['left', 'left', 'right']);
    const paired = new Set(labels.map(({ name }) => name));
    // A label must not be in on() and in group_left().
    const include = labelList(2, ...sides).filter(
      ({ name }) => (kind === 'ignoring' || !paired.has(name)) && name !== '__name__',
    );
    return {
      kind,
      labels,
      ...(group !== undefined && { group }),
      include: group === undefined ? [] : include,
      span,
    };
  };
  const scalarBinary = (depth: number): Expr => {
    const op = random.pick(BINARIES.filter((one) => OPERATORS[one] !== 'set'));
    const bool = OPERATORS[op] === 'comparison';
    return makeBinary({ op, left: scalar(depth - 1), right: scalar(depth - 1), bool });
  };
  const number = (): NumberLiteral => literal(random.pick(NUMBERS));

  return { vector, scalar, matrix };
}

function makeBinary(parts: Omit<Binary, 'kind' | 'opSpan' | 'span'>): Expr {
  return {
    kind: 'binary',
    opSpan: span,
    span,
    ...parts,
    left: operand(parts.left),
    right: operand(parts.right),
  };
}

/** Puts parentheses around what would else bind to what stands beside it. */
function operand(expr: Expr): Expr {
  const isOpen =
    expr.kind === 'binary' || expr.kind === 'unary' || (expr.kind === 'number' && !(expr.value >= 0));
  return isOpen ? paren(expr) : expr;
}

function paren(expr: Expr): Expr {
  return { kind: 'paren', expr, span };
}

function literal(value: number): NumberLiteral {
  return { kind: 'number', value, duration: false, span };
}

function text(value: string): StringLiteral {
  return { kind: 'string', value, span };
}

function duration(seconds: number): Duration {
  return { expr: { kind: 'number', value: seconds, duration: true, span }, seconds, span };
}

function nameOf(name: string): Name {
  return { name, span };
}

function matcher(label: string, op: MatchOp, value: string): Matcher {
  return { label, labelSpan: span, op, value, valueSpan: span, span };
}
