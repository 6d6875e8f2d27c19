import { didYouMean } from '../../core/suggest.ts';
import type { Call, Expr } from '../ast.ts';
import { FUNCTIONS } from '../functions.ts';
import type { FunctionSpec, ValueType } from '../functions.ts';
import { checkRegexes } from './check-selector.ts';
import type { ParseError } from './parse-error.ts';
import { wrongType } from './value-type.ts';

interface Arguments {
  /** Types of the arguments, in order. */
  readonly types: readonly ValueType[];
  readonly errors: ParseError[];
}

/** Refuses unknown functions, and arguments that are too few, too many, or of the wrong type. */
export function checkCall(call: Call, { types, errors }: Arguments): ValueType {
  const { fn, fnSpan, args } = call;
  const spec = FUNCTIONS.get(fn);
  if (spec === undefined) {
    errors.push(unknownFunction(fn, fnSpan));
    return 'vector';
  }
  const miscount = countArguments(call, spec);
  if (miscount !== undefined) errors.push(miscount);
  for (const [index, arg] of args.entries()) {
    const type = types[index];
    // Whatever comes behind the last one is of its type, or too much already.
    const wanted = spec.args[index] ?? spec.args.at(-1);
    if (type === undefined || wanted === undefined || type === wanted) continue;
    const what = args.length === 1 ? 'The argument' : `Argument ${index + 1}`;
    errors.push(wrongType(`${what} of ${fn}()`, { wanted, type, expr: arg }));
  }
  return spec.returns;
}

/** The second argument of info() names labels, not series: it may be empty, but bears no name before its braces. */
export function checkInfoLabels(arg: Expr, errors: ParseError[]): ValueType {
  const isOfLabels = arg.kind === 'selector' && arg.metric?.span.from !== arg.span.from;
  if (isOfLabels) {
    checkRegexes(arg, errors);
  } else {
    errors.push({
      message: 'Argument 2 of info() must be label matchers in braces, without anything else.',
      help: 'Write it as {label="value"}.',
      span: arg.span,
    });
  }
  return 'vector';
}

/** Says that there is no such function, and which one could be meant. */
export function unknownFunction(name: string, span: ParseError['span']): ParseError {
  return {
    message: `Prometheus has no function "${name}".`,
    help: didYouMean(name, FUNCTIONS.keys(), 'Check the spelling of its name.'),
    span,
  };
}

function countArguments({ fn, args, span }: Call, spec: FunctionSpec): ParseError | undefined {
  const least = spec.args.length - (spec.optional ?? 0);
  const most = spec.args.length + (spec.variadic ?? 0);
  if (args.length >= least && args.length <= most) return undefined;
  const surplus = args[most];
  return {
    message: `${fn}() takes ${describeCount(least, most)}, not ${args.length}.`,
    help: surplus === undefined ? 'Add what is missing.' : 'Remove what is too much.',
    span: surplus === undefined ? span : { from: surplus.span.from, to: args.at(-1)?.span.to ?? span.to },
  };
}

function describeCount(least: number, most: number): string {
  if (most === 0) return 'no argument';
  if (most === Infinity) return `at least ${least} ${least === 1 ? 'argument' : 'arguments'}`;
  const noun = most === 1 ? 'argument' : 'arguments';
  return least === most ? `${most} ${noun}` : `${least} to ${most} ${noun}`;
}
