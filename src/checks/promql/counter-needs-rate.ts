import type { Binary, Expr } from '../../promql/ast.ts';
import { FUNCTIONS, OPERATORS } from '../../promql/functions.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

export const counterNeedsRate = defineExpressionCheck({
  code: 'promql/counter-needs-rate',
  severity: 'warning',
  summary:
    'The value of a counter is used through rate(), increase() or a function that does not care for it.',
  on: ['selectors'],
  // A recording rule may keep a counter for others to rate; that it must not add up is another check's.
  uses: ['alert', 'annotation', 'panel', 'template'],
  *run({ expr, inference }) {
    for (const used of rawValues(expr, inference)) {
      const { series } = inference.of(used).origin ?? {};
      if (series === undefined) continue;
      yield {
        message: `The value of the counter "${series.name}" says how much happened since some restart.`,
        help: 'Use rate() or increase() over a range that you mean.',
        span: used.span,
      };
    }
  },
});

/** Selectors of raw counters whose value becomes the answer, or a part of it. */
function rawValues(expr: Expr, inference: Inference): readonly Expr[] {
  switch (expr.kind) {
    case 'selector':
      return isRawCounter(expr, inference) ? [expr] : [];
    case 'paren':
    case 'unary':
      return rawValues(expr.expr, inference);
    case 'aggregate':
      return expr.op === 'count' || expr.op === 'group' ? [] : rawValues(expr.expr, inference);
    case 'call':
      return valueArguments(expr.fn, expr.args).flatMap((argument) => rawValues(argument, inference));
    case 'binary':
      return rawOperands(expr).flatMap((operand) => rawValues(operand, inference));
    case 'range':
    case 'subquery':
    case 'number':
    case 'string':
      return [];
  }
}

function isRawCounter(expr: Expr, inference: Inference): boolean {
  const { origin } = inference.of(expr);
  // Buckets are the business of histogram_quantile() and of heatmaps.
  return origin?.form === 'raw' && origin.series.kind === 'counter' && origin.series.part !== 'bucket';
}

/** Arguments whose values a function answers with; of a range vector it sees how the value changes. */
function valueArguments(fn: string, args: readonly Expr[]): readonly Expr[] {
  if (fn === 'absent' || fn === 'timestamp') return [];
  return args.filter((_, index) => FUNCTIONS.get(fn)?.args[index] === 'vector');
}

/** Operands whose values matter: not those that only decide which series stay. */
function rawOperands({ op, left, right }: Binary): readonly Expr[] {
  if (op === 'and' || op === 'unless') return [left];
  // "Has it ever happened?" is a question that a counter answers.
  if (OPERATORS[op] === 'comparison' && (constantOf(left) === 0 || constantOf(right) === 0)) return [];
  return [left, right];
}
