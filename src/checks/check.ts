import type { FindingSeverity } from '../core/diagnostic.ts';
import type { Location, Span } from '../core/location.ts';
import type { QueryFacts } from '../pack/facts.ts';
import type { Pack } from '../pack/pack.ts';
import type { Query } from '../pack/query.ts';
import type { QueryUse, Subject } from '../pack/subject.ts';
import type { Expr } from '../promql/ast.ts';
import type { Inference } from '../promql/infer/infer.ts';
import type { NodesByKind } from './nodes-by-kind.ts';

interface CheckBase {
  /** Family and name: also the path of the file below `checks/` and of the page below `docs/checks/`. */
  readonly code: `${string}/${string}`;
  readonly severity: FindingSeverity;
  /** What must hold, in one sentence. */
  readonly summary: string;
  /** Set when it runs only where it is asked for, because it speaks about good packs too. */
  readonly onRequest?: true;
}

/** What a check says about an object. */
export interface Finding {
  /** What is wrong, in one sentence that names the objects. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly help: string;
  readonly at: Location;
  /** Where this finding weighs less than others of the check. */
  readonly severity?: FindingSeverity;
}

/** What a check says about a place in a query. */
export interface QueryFinding extends Omit<Finding, 'at'> {
  /** Range in the text that was parsed: spans of the tree fit as they are. */
  readonly span: Span;
}

/** A judgement about the pack as a whole: its catalog, its sources, its settings. Pure, as all checks are. */
export interface PackCheck extends CheckBase {
  readonly about: 'pack';
  run(pack: Pack): Iterable<Finding>;
}

/** A judgement about rules and dashboards, whoever wrote them. */
export interface SubjectCheck extends CheckBase {
  readonly about: 'subject';
  run(subject: Subject): Iterable<Finding>;
}

/** One sound expression with everything known of it, and what kind of thing reads it. */
export interface ExpressionContext {
  readonly query: Pick<Query, 'reader' | 'text'> & { readonly use: Pick<QueryUse, 'kind'> };
  readonly expr: Expr;
  /** Every node of `expr` that checks look for. */
  readonly nodes: NodesByKind;
  /** Facts of `expr` and its parts: `inference.of(node)`. */
  readonly inference: Inference;
  readonly facts: QueryFacts;
  readonly subject: Subject;
}

/** One sound query: an expression, and what it is for. */
export interface QueryContext<Use extends QueryUse = QueryUse> extends ExpressionContext {
  readonly query: Query & { readonly use: Use };
}

type UseKind = QueryUse['kind'];
type UseOf<Kind extends UseKind> = Extract<QueryUse, { readonly kind: Kind }>;

/** Where a check has nothing to say, so that it is not asked: most queries have little of what checks look for. */
export interface Scope<Kind extends UseKind = UseKind> {
  /** It looks at these nodes, and an expression without any of them is good. Left out when it looks at the whole. */
  readonly on?: readonly (keyof NodesByKind)[];
  /** It judges what these read. Left out when it judges all. */
  readonly uses?: readonly Kind[];
}

/**
 * A judgement about a sound expression that is the same for all alerts, for all panels, and so on, so that it is made
 * once for each distinct text of them. It reads facts; it neither parses nor infers.
 */
export interface ExpressionCheck extends CheckBase, Scope {
  readonly about: 'expression';
  run(context: ExpressionContext): Iterable<QueryFinding>;
}

/** A judgement about one sound query, of which it matters what exactly it is for. */
export interface QueryCheck<Kind extends UseKind = UseKind> extends CheckBase, Scope<Kind> {
  readonly about: 'query';
  run(context: QueryContext<UseOf<Kind>>): Iterable<QueryFinding>;
}

/** Any check. */
export type Check = PackCheck | SubjectCheck | ExpressionCheck | QueryCheck;

/** Declares a check of a pack. */
export function definePackCheck(check: Omit<PackCheck, 'about'>): PackCheck {
  return { about: 'pack', ...check };
}

/** Declares a check of rules and dashboards as a whole. */
export function defineSubjectCheck(check: Omit<SubjectCheck, 'about'>): SubjectCheck {
  return { about: 'subject', ...check };
}

/** Declares a check of an expression that asks at most for the kind of its use. */
export function defineExpressionCheck(check: Omit<ExpressionCheck, 'about'>): ExpressionCheck {
  return { about: 'expression', ...check };
}

/** Declares a check of one query and its use. */
export function defineQueryCheck<Kind extends UseKind = UseKind>(
  check: Omit<QueryCheck<Kind>, 'about'>,
): QueryCheck {
  return { about: 'query', ...check };
}
