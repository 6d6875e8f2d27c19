import { unreachable } from '../core/errors.ts';
import type { Span } from '../core/location.ts';
import type { At, Binary, Duration, Expr, Matcher, Name, NumberLiteral, Selector } from './ast.ts';
import { walk } from './ast.ts';

/** A release of Prometheus, as `3.16`. */
export type PrometheusVersion = `${number}.${number}`;

/** What `--enable-feature` of Prometheus calls a part of the language. */
export type LanguageOption =
  | 'promql-experimental-functions'
  | 'promql-duration-expr'
  | 'promql-extended-range-selectors'
  | 'promql-binop-fill-modifiers';

/** When a part of the language is there. */
export interface LanguageFeature {
  /** First release that parses it. */
  readonly since: PrometheusVersion;
  /** Option that it needs. */
  readonly option?: LanguageOption;
  /** First release that needs the option no more. */
  readonly stable?: PrometheusVersion;
  /** First release that parses it no more. */
  readonly until?: PrometheusVersion;
}

/** A place where an expression uses a part of the language that not every release has. */
export interface FeatureUse {
  readonly feature: LanguageFeature;
  /** What is written, for a sentence. */
  readonly construct: string;
  readonly span: Span;
}

const EXPERIMENTAL = 'promql-experimental-functions';

/** Functions and aggregations that came after 2.42, or went. Source: Prometheus' CHANGELOG.md, and functions.go by tag. */
const CALLS: ReadonlyMap<string, LanguageFeature> = new Map<string, LanguageFeature>([
  ['double_exponential_smoothing', { since: '3.0', option: EXPERIMENTAL }],
  ['end', { since: '3.12', option: EXPERIMENTAL }],
  ['first_over_time', { since: '3.7', option: EXPERIMENTAL, stable: '3.14' }],
  ['histogram_avg', { since: '2.51' }],
  ['histogram_quantiles', { since: '3.11', option: EXPERIMENTAL }],
  ['histogram_stddev', { since: '2.47' }],
  ['histogram_stdvar', { since: '2.47' }],
  ['holt_winters', { since: '1.3', until: '3.0' }],
  ['info', { since: '2.55', option: EXPERIMENTAL }],
  ['integral', { since: '3.16', option: EXPERIMENTAL }],
  ['limit_ratio', { since: '2.54', option: EXPERIMENTAL }],
  ['limitk', { since: '2.54', option: EXPERIMENTAL }],
  ['mad_over_time', { since: '2.49', option: EXPERIMENTAL }],
  ['max_of', { since: '3.13', option: EXPERIMENTAL }],
  ['min_of', { since: '3.13', option: EXPERIMENTAL }],
  ['range', { since: '3.12', option: EXPERIMENTAL }],
  ['sort_by_label', { since: '2.49', option: EXPERIMENTAL }],
  ['sort_by_label_desc', { since: '2.49', option: EXPERIMENTAL }],
  ['start', { since: '3.12', option: EXPERIMENTAL }],
  ['start_timestamp', { since: '3.14', option: EXPERIMENTAL }],
  ['step', { since: '3.12', option: EXPERIMENTAL }],
  ['ts_of_first_over_time', { since: '3.7', option: EXPERIMENTAL }],
  ['ts_of_last_over_time', { since: '3.5', option: EXPERIMENTAL }],
  ['ts_of_max_over_time', { since: '3.5', option: EXPERIMENTAL }],
  ['ts_of_min_over_time', { since: '3.5', option: EXPERIMENTAL }],
]);

/** The rest of the language. Source: Prometheus' CHANGELOG.md, and generated_parser.y and lex.go by tag. */
const SYNTAX = {
  quotedName: { since: '2.51' },
  quotedListedLabel: { since: '2.55' },
  listedLabelWithColon: { since: '3.0' },
  underscoredNumber: { since: '2.54' },
  unitlessDuration: { since: '2.54' },
  durationAsNumber: { since: '2.54' },
  zeroDuration: { since: '3.4' },
  signedDuration: { since: '3.4' },
  durationExpression: { since: '3.4', option: 'promql-duration-expr', stable: '3.14' },
  durationStep: { since: '3.6', option: 'promql-duration-expr', stable: '3.14' },
  durationRange: { since: '3.12', option: 'promql-duration-expr', stable: '3.14' },
  durationExtremum: { since: '3.13', option: 'promql-duration-expr', stable: '3.14' },
  subqueryWithoutNumber: { since: '3.16' },
  extendedRange: { since: '3.7', option: 'promql-extended-range-selectors', stable: '3.16' },
  fill: { since: '3.10', option: 'promql-binop-fill-modifiers' },
  trim: { since: '3.11' },
} as const satisfies Readonly<Record<string, LanguageFeature>>;

/** Every use of a part of the language that not every release from 2.42 on has by default. */
export function featuresOf(expr: Expr): readonly FeatureUse[] {
  const uses: FeatureUse[] = [];
  for (const node of walk(expr)) addNode(node, uses);
  return uses;
}

function addNode(node: Expr, uses: FeatureUse[]): void {
  switch (node.kind) {
    case 'number':
      return addNumber(node, uses);
    case 'selector':
      return addSelector(node, uses);
    case 'range':
      return addDuration(node.range, uses);
    case 'subquery':
      addDuration(node.range, uses);
      if (!holdsNumber(node.range.expr)) {
        const construct = 'a subquery whose range holds no number';
        uses.push({ feature: SYNTAX.subqueryWithoutNumber, construct, span: node.range.span });
      }
      addDuration(node.step, uses);
      return addTime(node, uses);
    case 'call':
      return addCall(node.fn, node.fnSpan, uses);
    case 'aggregate':
      addCall(node.op, node.opSpan, uses);
      return addListedLabels(node.grouping?.labels, uses);
    case 'binary':
      return addBinary(node, uses);
    case 'string':
    case 'unary':
    case 'paren':
      return;
    default:
      unreachable(node, 'expression');
  }
}

function addCall(name: string, span: Span, uses: FeatureUse[]): void {
  const feature = CALLS.get(name);
  if (feature !== undefined) uses.push({ feature, construct: `${name}()`, span });
}

/** A number that is an operand or an argument. */
function addNumber({ duration, value, spelling, span }: NumberLiteral, uses: FeatureUse[]): void {
  if (spelling === 'underscored') addUnderscore(span, uses);
  if (!duration) return;
  const feature = value === 0 ? SYNTAX.zeroDuration : SYNTAX.durationAsNumber;
  uses.push({ feature, construct: 'a duration as a number', span });
}

function addUnderscore(span: Span, uses: FeatureUse[]): void {
  uses.push({ feature: SYNTAX.underscoredNumber, construct: 'an underscore in a number', span });
}

function addSelector(selector: Selector, uses: FeatureUse[]): void {
  const { metric, matchers, extension } = selector;
  if (metric !== undefined && isQuoted(metric)) addQuoted(metric.span, uses);
  for (const matcher of matchers) if (isQuotedMatcher(matcher)) addQuoted(matcher.labelSpan, uses);
  addTime(selector, uses);
  if (extension === undefined) return;
  uses.push({ feature: SYNTAX.extendedRange, construct: `"${extension}"`, span: selector.span });
}

function addQuoted(span: Span, uses: FeatureUse[]): void {
  uses.push({ feature: SYNTAX.quotedName, construct: 'a quoted name', span });
}

/** Quotes make the text of a name longer than the name; escapes make it longer still. */
function isQuoted({ name, span }: Name): boolean {
  return span.to - span.from > name.length;
}

function isQuotedMatcher({ label, labelSpan, valueSpan }: Matcher): boolean {
  // A lone string is both at once: it stands for a matcher on the name.
  return labelSpan.from === valueSpan.from || isQuoted({ name: label, span: labelSpan });
}

function addTime({ at, offset }: Pick<Selector, 'at' | 'offset'>, uses: FeatureUse[]): void {
  if (at !== undefined) addAt(at, uses);
  addDuration(offset, uses);
}

function addAt({ spelling, span }: At, uses: FeatureUse[]): void {
  if (spelling === 'underscored') addUnderscore(span, uses);
  if (spelling !== 'duration') return;
  uses.push({ feature: SYNTAX.durationAsNumber, construct: 'a duration after "@"', span });
}

function addDuration(duration: Duration | undefined, uses: FeatureUse[]): void {
  if (duration === undefined) return;
  const { expr, span } = duration;
  if (expr.kind !== 'number') {
    const construct = 'a calculated duration';
    uses.push({ feature: featureOfDuration(expr), construct, span });
  } else if (expr.spelling === 'unitless') {
    uses.push({ feature: SYNTAX.unitlessDuration, construct: 'a duration without a unit', span });
  } else if (expr.spelling === 'signs') {
    uses.push({
      feature: SYNTAX.signedDuration,
      construct: 'a duration with other signs than one minus',
      span,
    });
  } else if (expr.value === 0) {
    uses.push({ feature: SYNTAX.zeroDuration, construct: 'an offset of zero', span });
  }
}

/** The newest part of a calculated duration. */
function featureOfDuration(expr: Duration['expr']): LanguageFeature {
  const calls = callsOf(expr);
  if (calls.has('min_of') || calls.has('max_of')) return SYNTAX.durationExtremum;
  if (calls.has('range')) return SYNTAX.durationRange;
  return calls.has('step') ? SYNTAX.durationStep : SYNTAX.durationExpression;
}

function callsOf(expr: Duration['expr']): ReadonlySet<string> {
  switch (expr.kind) {
    case 'number':
      return new Set();
    case 'unary':
    case 'paren':
      return callsOf(expr.expr);
    case 'binary':
      return new Set([...callsOf(expr.left), ...callsOf(expr.right)]);
    case 'call':
      return new Set([expr.fn, ...expr.args.flatMap((arg) => [...callsOf(arg)])]);
    default:
      return unreachable(expr, 'duration');
  }
}

function holdsNumber(expr: Duration['expr']): boolean {
  switch (expr.kind) {
    case 'number':
      return true;
    case 'unary':
    case 'paren':
      return holdsNumber(expr.expr);
    case 'binary':
      return holdsNumber(expr.left) || holdsNumber(expr.right);
    case 'call':
      return expr.args.some(holdsNumber);
    default:
      return unreachable(expr, 'duration');
  }
}

function addBinary({ op, opSpan, matching, fill }: Binary, uses: FeatureUse[]): void {
  if (op === '</' || op === '>/') uses.push({ feature: SYNTAX.trim, construct: `"${op}"`, span: opSpan });
  addListedLabels(matching?.labels, uses);
  addListedLabels(matching?.include, uses);
  if (fill !== undefined) uses.push({ feature: SYNTAX.fill, construct: '"fill"', span: fill.span });
}

function addListedLabels(labels: readonly Name[] | undefined, uses: FeatureUse[]): void {
  for (const label of labels ?? []) {
    if (isQuoted(label)) {
      uses.push({ feature: SYNTAX.quotedListedLabel, construct: 'a quoted label', span: label.span });
    } else if (label.name.includes(':')) {
      const construct = 'a label with a colon';
      uses.push({ feature: SYNTAX.listedLabelWithColon, construct, span: label.span });
    }
  }
}
