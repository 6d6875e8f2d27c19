import type { Diagnostic, FindingSeverity } from '../core/diagnostic.ts';
import { sortDiagnostics } from '../core/diagnostic.ts';
import type { QueryFacts } from '../pack/facts.ts';
import type { Pack } from '../pack/pack.ts';
import { subjectOf } from '../pack/subject-of-pack.ts';
import type { QueryUse, Subject, SubjectQuery } from '../pack/subject.ts';
import type { Check, ExpressionContext, Finding, QueryCheck, QueryFinding } from './check.ts';
import { createChoice } from './choose-checks.ts';
import { nodesByKind } from './nodes-by-kind.ts';
import { placeInQuery } from './shared/place-in-query.ts';
import { CHECKS } from './registry.ts';
import type { Suppressed, SuppressionAudit } from './suppress.ts';
import { suppress } from './suppress.ts';

/** What runs when nobody asks for more. */
export const DEFAULT_CHECKS: readonly Check[] = CHECKS.filter(({ onRequest }) => onRequest !== true);

/** Judges a pack by every check, or by those given. Returns what no suppression hides, in reading order. */
export function checkPack(pack: Pack, checks: readonly Check[] = DEFAULT_CHECKS): readonly Diagnostic[] {
  return checkSubject(subjectOf(pack), checks);
}

/**
 * Judges rules and dashboards, and the pack they come from if there is one. Returns what no suppression hides, in
 * reading order.
 */
export function checkSubject(
  subject: Subject,
  checks: readonly Check[] = DEFAULT_CHECKS,
): readonly Diagnostic[] {
  return sortDiagnostics(suppress(findingsOn(subject, checks), subject).findings);
}

/** What {@link lintSubject} is told. */
export interface LintRun extends Pick<SuppressionAudit, 'today'> {
  readonly checks: readonly Check[];
}

/** Judges the same, and the suppressions too. Returns findings in reading order. */
export function lintSubject(subject: Subject, { checks, today }: LintRun): Suppressed {
  const ran = new Set<string>(checks.map(({ code }) => code));
  const { findings, hidden } = suppress(findingsOn(subject, checks), subject, { today, ran });
  return { findings: sortDiagnostics(findings), hidden: sortDiagnostics(hidden) };
}

function findingsOn(subject: Subject, checks: readonly Check[]): readonly Diagnostic[] {
  return [
    ...checks.flatMap((check) => ofWhole(check, subject)),
    ...subject.queries.flatMap(createJudge(subject, checks)),
  ];
}

function ofWhole(check: Check, subject: Subject): readonly Diagnostic[] {
  switch (check.about) {
    case 'pack':
      return subject.pack === undefined ? [] : diagnostics(check, check.run(subject.pack));
    case 'subject':
      return diagnostics(check, check.run(subject));
    case 'expression':
    case 'query':
      return [];
  }
}

function diagnostics({ code, severity }: Check, findings: Iterable<Finding>): readonly Diagnostic[] {
  return Array.from(findings, (finding) => ({ code, severity, ...finding }));
}

/** A finding that has no place yet. */
type Unplaced = Omit<Diagnostic, 'at'> & Pick<QueryFinding, 'span'>;

/** A sound expression, and what is said of it wherever it stands. */
interface JudgedExpression {
  readonly context: ExpressionContext;
  readonly findings: readonly Unplaced[];
  /** What must be asked of each query anew. */
  readonly ofQueries: readonly QueryCheck[];
}

/** A function that judges one query after the other by all checks of queries, and each distinct text once. */
function createJudge(
  subject: Subject,
  checks: readonly Check[],
): (query: SubjectQuery) => readonly Diagnostic[] {
  const ofExpressions = createChoice(checks.filter((check) => check.about === 'expression'));
  const ofQueries = createChoice(checks.filter((check) => check.about === 'query'));
  const judged = new Map<QueryUse['kind'], Map<QueryFacts, JudgedExpression>>();

  const judge = (query: SubjectQuery, facts: QueryFacts): JudgedExpression | undefined => {
    const { expr, inference } = facts;
    if (expr === undefined || inference === undefined) return undefined;
    const { kind } = query.use;
    const nodes = nodesByKind(expr);
    const context = { query, expr, nodes, inference, facts, subject };
    const findings = unplaced(ofExpressions(kind, nodes), context);
    const expression = { context, findings, ofQueries: ofQueries(kind, nodes) };
    const others = judged.get(kind);
    if (others === undefined) judged.set(kind, new Map([[facts, expression]]));
    else others.set(facts, expression);
    return expression;
  };
  return (query) => {
    const facts = subject.factsOf(query);
    const expression = judged.get(query.use.kind)?.get(facts) ?? judge(query, facts);
    if (expression === undefined) return [];
    const ofUse = unplaced(expression.ofQueries, { ...expression.context, query });
    if (expression.findings.length === 0 && ofUse.length === 0) return [];
    return [...expression.findings, ...ofUse].map(({ span, ...finding }) => ({
      ...finding,
      at: placeInQuery(query, facts.toSource(span)),
    }));
  };
}

function unplaced<Context>(
  checks: readonly {
    readonly code: string;
    readonly severity: FindingSeverity;
    run(context: Context): Iterable<QueryFinding>;
  }[],
  context: Context,
): readonly Unplaced[] {
  const findings: Unplaced[] = [];
  for (const check of checks) {
    const { code, severity } = check;
    for (const finding of check.run(context)) findings.push({ code, severity, ...finding });
  }
  return findings;
}
