import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Call, Expr, Subquery, Unary } from '../ast.ts';
import { AGGREGATIONS } from '../functions.ts';
import type { ValueType } from '../functions.ts';
import { checkBinary } from './check-binary.ts';
import { checkCall, checkInfoLabels } from './check-call.ts';
import { checkSelector } from './check-selector.ts';
import type { ParseError } from './parse-error.ts';
import { describeType, wrongType } from './value-type.ts';

/**
 * Refuses what is PromQL by its grammar but makes no sense: values of the wrong type, wrong numbers of arguments,
 * vector matching of what is no vector, selectors of everything (Prometheus 3.16, promql/parser/parse.go, `checkAST`).
 *
 * @returns The type of the value. It follows from the kind of node, so that one mistake is not reported upwards.
 */
export function checkExpression(expr: Expr, errors: ParseError[]): ValueType {
  switch (expr.kind) {
    case 'number':
      return 'scalar';
    case 'string':
      return 'string';
    case 'selector':
      checkSelector(expr, errors);
      return 'vector';
    case 'range':
      checkSelector(expr.selector, errors);
      return 'matrix';
    case 'subquery':
      return checkSubquery(expr, errors);
    case 'call':
      return checkCall(expr, { types: checkArguments(expr, errors), errors });
    case 'aggregate':
      return checkAggregate(expr, errors);
    case 'binary': {
      const left = checkExpression(expr.left, errors);
      return checkBinary(expr, { left, right: checkExpression(expr.right, errors), errors });
    }
    case 'unary':
      return checkUnary(expr, errors);
    case 'paren':
      return checkExpression(expr.expr, errors);
    default:
      return unreachable(expr, 'expression');
  }
}

function checkArguments({ fn, args }: Call, errors: ParseError[]): readonly ValueType[] {
  return args.map((arg, index) =>
    fn === 'info' && index === 1 ? checkInfoLabels(arg, errors) : checkExpression(arg, errors),
  );
}

function checkSubquery({ expr }: Subquery, errors: ParseError[]): ValueType {
  const type = checkExpression(expr, errors);
  if (type !== 'vector') {
    errors.push({
      message: `A subquery cannot follow ${describeType(type)}.`,
      help: 'Write it behind an expression that gives an instant vector.',
      span: expr.span,
    });
  }
  return 'matrix';
}

function checkAggregate({ op, param, expr }: Aggregate, errors: ParseError[]): ValueType {
  const wanted = AGGREGATIONS[op].param;
  if (param !== undefined && wanted !== undefined) {
    const type = checkExpression(param, errors);
    if (type !== wanted) errors.push(wrongType(`The parameter of ${op}()`, { wanted, type, expr: param }));
  }
  const type = checkExpression(expr, errors);
  if (type !== 'vector') errors.push(wrongType(`What ${op}() aggregates`, { wanted: 'vector', type, expr }));
  return 'vector';
}

function checkUnary({ op, expr }: Unary, errors: ParseError[]): ValueType {
  const type = checkExpression(expr, errors);
  if (type === 'string' || type === 'matrix') {
    errors.push({
      message: `"${op}" cannot stand before ${describeType(type)}.`,
      help: 'Put it before a number or an expression that gives an instant vector.',
      span: expr.span,
    });
  }
  return type;
}
