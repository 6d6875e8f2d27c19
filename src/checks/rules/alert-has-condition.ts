import type { Subject } from '../../pack/subject.ts';
import type { Expr, Selector } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';
import { recordsOf } from '../shared/records-of.ts';

export const alertHasCondition = defineQueryCheck({
  code: 'rules/alert-has-condition',
  severity: 'warning',
  summary: 'An alert has a condition that is not always true.',
  uses: ['alert'],
  *run({ expr, query: { use }, subject }) {
    if (hasCondition(expr, subject, new Set())) return;
    yield {
      message: `The alert "${use.rule.name}" compares nothing: it fires for every series that is there.`,
      help: 'Compare the value with a threshold; a value of 0 is a value too.',
      span: expr.span,
    };
  },
});

/** Whether an expression leaves series out because of what they say. `seen` are records on the way. */
function hasCondition(expr: Expr, subject: Subject, seen: ReadonlySet<string>): boolean {
  const has = (part: Expr): boolean => hasCondition(part, subject, seen);
  switch (expr.kind) {
    case 'number':
    case 'string':
      return false;
    case 'selector':
      return isSelective(expr, subject, seen);
    case 'range':
      return false;
    case 'subquery':
    case 'paren':
    case 'unary':
      return has(expr.expr);
    case 'aggregate':
      return has(expr.expr);
    case 'call':
      return ALWAYS_MEANT.has(expr.fn) || expr.args.some(has);
    case 'binary':
      return expr.op === 'or'
        ? has(expr.left) && has(expr.right)
        : filters(expr) || has(expr.left) || has(expr.right);
  }
}

function filters({ op, bool }: Extract<Expr, { kind: 'binary' }>): boolean {
  return op === 'and' || op === 'unless' || (OPERATORS[op] === 'comparison' && !bool);
}

/** Functions whose presence is the condition, and `vector(1)`, which watches the way of an alert itself. */
const ALWAYS_MEANT: ReadonlySet<string> = new Set(['absent', 'absent_over_time', 'vector']);

/** An info metric is there or not there; so are series that nobody knows, and records may hold the comparison. */
function isSelective(selector: Selector, subject: Subject, seen: ReadonlySet<string>): boolean {
  const name = selectedName(selector)?.name;
  // ALERTS is there as long as an alert is.
  if (name === undefined || name === 'ALERTS') return true;
  const record = seen.has(name) ? undefined : recordsOf(subject).get(name);
  if (record !== undefined) {
    const { expr, inference } = subject.factsOf(record.expr);
    if (expr === undefined || hasCondition(expr, subject, new Set([...seen, name]))) return true;
    return inference?.root.origin?.series.part === 'info' && hasMatcher(selector);
  }
  if (name.includes(':')) return true;
  const part = subject.vocabulary.series(name)?.part;
  return (part === undefined || part === 'info') && hasMatcher(selector);
}

function hasMatcher({ matchers }: Selector): boolean {
  return matchers.some(({ label }) => label !== '__name__');
}
