import type { Span } from '../core/location.ts';
import type { Expr, Selector } from './ast.ts';
import { walk } from './ast.ts';
import { featuresOf } from './dialect-features.ts';
import type { LanguageFeature, LanguageOption, PrometheusVersion } from './dialect-features.ts';
import { selectedName } from './selected-name.ts';

/** Dialects of PromQL that a query may have to satisfy, by the name that command lines use. */
export const DIALECT_NAMES = [
  'prometheus-2.42',
  'prometheus-3',
  'prometheus-operator',
  'google',
  'azure',
  'mimir',
  'thanos',
] as const;

/** A dialect by name. */
export type DialectName = (typeof DIALECT_NAMES)[number];

/** A construct that a dialect refuses. */
export interface Unsupported {
  /** What is written, for a sentence: `limitk()`, `a quoted name`. */
  readonly construct: string;
  /** What the dialect lacks: a version, or an option that it cannot switch on. */
  readonly lack: string;
  readonly span: Span;
}

interface Dialect {
  /** Name for people. */
  readonly title: string;
  /** The oldest and the newest parser of Prometheus that reads its queries; left out when nobody says which one does. */
  readonly parsers?: readonly [oldest: PrometheusVersion, newest: PrometheusVersion];
  /** How what is off by default is switched on. Options that are left out cannot be. */
  readonly switches: Readonly<Partial<Record<LanguageOption, string>>>;
  /** Options of Prometheus that are on. */
  readonly on?: readonly LanguageOption[];
  /** What each selector must say of the name of its metric. */
  readonly name?: 'any' | 'exact';
}

/** The options of Prometheus itself, as its command line takes them. */
const FLAGS: Readonly<Record<LanguageOption, string>> = {
  'promql-experimental-functions': '--enable-feature=promql-experimental-functions',
  'promql-duration-expr': '--enable-feature=promql-duration-expr',
  'promql-extended-range-selectors': '--enable-feature=promql-extended-range-selectors',
  'promql-binop-fill-modifiers': '--enable-feature=promql-binop-fill-modifiers',
};

/** What reads the queries of each dialect, with its defaults. Only what a source says is refused. */
const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  'prometheus-2.42': { title: 'Prometheus 2.42', parsers: ['2.42', '2.42'], switches: {} },
  'prometheus-3': { title: 'Prometheus 3.16', parsers: ['3.16', '3.16'], switches: FLAGS },
  /**
   * The admission that is built into the operator, from 0.76 (Prometheus 2.54) to 0.93 (3.13): it parses with
   * `parser.Options{}`, and no flag changes that (cmd/operator/main.go). Its scheme of legacy names judges names of
   * records and labels of rules; quoted names inside expressions pass.
   */
  'prometheus-operator': {
    title: "prometheus-operator's admission",
    parsers: ['2.54', '3.13'],
    switches: {},
  },
  /**
   * The operator of Managed Service for Prometheus parses rules with Prometheus 2.53 (go.mod, rules_config.go). Queries
   * need an exact name (https://cloud.google.com/stackdriver/docs/managed-prometheus/promql-differences).
   */
  google: {
    title: 'Google Cloud Managed Service for Prometheus',
    parsers: ['2.53', '2.53'],
    switches: {},
    name: 'exact',
  },
  /**
   * Nobody says which Prometheus it is. Queries need a matcher on the name, and experimental features are not there
   * (https://learn.microsoft.com/azure/azure-monitor/essentials/prometheus-api-promql, API limitations).
   */
  azure: {
    title: 'Azure Monitor managed service for Prometheus',
    switches: {},
    name: 'any',
  },
  /**
   * Follows Prometheus' newest parser; duration expressions and extended range selectors are always on (pkg/util/promqlext,
   * pkg/frontend/querymiddleware/experimental_functions.go).
   */
  mimir: {
    title: 'Mimir',
    parsers: ['3.16', '3.16'],
    switches: {
      'promql-experimental-functions': 'the limit enabled_promql_experimental_functions',
      'promql-binop-fill-modifiers': 'a limit of the tenant',
    },
    on: ['promql-duration-expr', 'promql-extended-range-selectors'],
  },
  /** Thanos 0.43 parses with Prometheus 3.9, whose other options it never sets (go.mod, cmd/thanos/query.go). */
  thanos: {
    title: 'Thanos',
    parsers: ['3.9', '3.9'],
    switches: { 'promql-experimental-functions': FLAGS['promql-experimental-functions'] },
  },
};

/** Constructs of a sound expression that a dialect refuses, in the order of the text. */
export function unsupportedBy(name: DialectName, expr: Expr): readonly Unsupported[] {
  const dialect = DIALECTS[name];
  const found: Unsupported[] = [];
  for (const { feature, construct, span } of featuresOf(expr)) {
    const lack = lackOf(feature, dialect);
    if (lack !== undefined) found.push({ construct, lack, span });
  }
  if (dialect.name !== undefined) found.push(...unnamed(expr, dialect.name));
  return found.toSorted((a, b) => a.span.from - b.span.from);
}

/** Name of a dialect for people. */
export function dialectTitle(dialect: DialectName): string {
  return DIALECTS[dialect].title;
}

function lackOf(
  { since, option, stable, until }: LanguageFeature,
  { parsers, switches, on }: Dialect,
): string | undefined {
  if (parsers !== undefined) {
    const [oldest, newest] = parsers;
    if (until !== undefined && !isBefore(newest, until)) return `Prometheus ${until} removed it`;
    if (isBefore(oldest, since)) return `it came with Prometheus ${since}`;
  }
  if (option === undefined || on?.includes(option) === true) return undefined;
  // Where nobody says which Prometheus it is, it may be one that needs the option no more.
  if (stable !== undefined && (parsers === undefined || !isBefore(parsers[0], stable))) return undefined;
  const how = switches[option];
  return how === undefined
    ? `it needs the option ${option}, which cannot be switched on there`
    : `it needs ${how}`;
}

function isBefore(version: PrometheusVersion, other: PrometheusVersion): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor < otherMinor : major < otherMajor;
}

/** Selectors that say nothing of the name, or not exactly. Matchers of info() name no series of their own. */
function unnamed(expr: Expr, wanted: 'any' | 'exact'): readonly Unsupported[] {
  const infoLabels = new Set<Expr | undefined>();
  const found: Unsupported[] = [];
  for (const node of walk(expr)) {
    if (node.kind === 'call' && node.fn === 'info') infoLabels.add(node.args[1]);
    if (node.kind !== 'selector' || infoLabels.has(node) || isNamed(node, wanted)) continue;
    found.push({
      construct: wanted === 'exact' ? 'a selector without an exact name' : 'a selector without a name',
      lack: 'every query must say which metric it reads',
      span: node.span,
    });
  }
  return found;
}

function isNamed(selector: Selector, wanted: 'any' | 'exact'): boolean {
  if (wanted === 'exact') return selectedName(selector) !== undefined;
  return selector.metric !== undefined || selector.matchers.some(({ label }) => label === '__name__');
}
