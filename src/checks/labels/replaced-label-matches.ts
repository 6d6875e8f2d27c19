import type { Call, Expr } from '../../promql/ast.ts';
import type { LabelFact } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import { matchesEmpty, matchesRegex, missingGroups, regexError } from '../../text/regex.ts';
import type { ExpressionContext, QueryFinding } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const replacedLabelMatches = defineExpressionCheck({
  code: 'labels/replaced-label-matches',
  severity: 'warning',
  summary: 'label_replace() and label_join() read labels that are there, and groups that their pattern has.',
  on: ['calls'],
  *run(context) {
    for (const call of context.nodes.calls) {
      if (call.fn === 'label_replace') yield* judgeReplace(call, context);
      if (call.fn === 'label_join') yield* judgeJoin(call, context);
    }
  },
});

function* judgeReplace(call: Call, context: ExpressionContext): Iterable<QueryFinding> {
  const [operand, , replacement, source, pattern] = call.args;
  const [format, name, regex] = [replacement, source, pattern].map((arg) => textOf(arg, context));
  if (operand === undefined || source === undefined || replacement === undefined || pattern === undefined)
    return;
  if (regex === undefined || regexError(regex) !== undefined) return;
  if (format !== undefined) {
    for (const group of missingGroups(regex, format)) {
      yield {
        message: `The pattern "${regex}" has no group "${group}": it is replaced by nothing.`,
        help: /^\d+\D/.test(group)
          ? `The name goes on to the last letter, digit or underscore: write \${${Number.parseInt(group, 10)}}.`
          : 'Count the parentheses of the pattern.',
        span: replacement.span,
      };
    }
  }
  if (name === undefined) return;
  const fact = labelFact(context.inference.of(operand).labels, name);
  const isStatic = format !== undefined && !format.includes('$');
  if (fact.presence === 'absent') {
    // To set a label to a fixed text, any source will do that the pattern takes when it is not there.
    if (isStatic && matchesEmpty(regex)) return;
    yield {
      message: `There is no label "${name}" to read: ${whyAbsent(fact.reason, context)}.`,
      help: 'Keep it further in, or read another label.',
      span: source.span,
    };
  } else if (isNeverMatched(regex, fact)) {
    yield {
      message: `The pattern "${regex}" matches no value of "${name}": ${(fact.values ?? []).join(', ')}.`,
      help: 'Correct the pattern: it must match the whole value.',
      span: pattern.span,
    };
  }
}

function isNeverMatched(regex: string, { values, presence }: LabelFact): boolean {
  if (values === undefined || values.length === 0) return false;
  if (presence === 'maybe' && matchesEmpty(regex)) return false;
  return !values.some((value) => matchesRegex(regex, value));
}

function* judgeJoin({ args }: Call, context: ExpressionContext): Iterable<QueryFinding> {
  const [operand, , , ...sources] = args;
  if (operand === undefined) return;
  for (const source of sources) {
    const name = textOf(source, context);
    if (name === undefined) continue;
    const { presence, reason } = labelFact(context.inference.of(operand).labels, name);
    if (presence !== 'absent') continue;
    yield {
      message: `There is no label "${name}" to join: ${whyAbsent(reason, context)}.`,
      help: 'Keep it further in, or leave it out.',
      span: source.span,
    };
  }
}

/** The text of an argument, unless a variable of Grafana is part of it. */
function textOf(arg: Expr | undefined, { facts }: ExpressionContext): string | undefined {
  const inner = arg && stripParens(arg);
  return inner?.kind === 'string' && !facts.isVariable(inner.span) ? inner.value : undefined;
}
