import type { Expr } from '../ast.ts';
import { walk } from '../ast.ts';
import type { Quantity, UnitFact } from '../quantity.ts';
import { isSameScale, NUMBER, PERCENT } from '../quantity.ts';
import { knownUnit, UNKNOWN_UNIT } from './known-unit.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { isShare } from './share.ts';

/** Units of time with a name, in seconds: from the nanosecond to the week. */
const TIME_SCALES: readonly number[] = [1e-9, 1e-6, 1e-3, 1, 60, 3_600, 86_400, 604_800];
/** Units of data with a name, in bytes: from the byte to the exabyte, by thousands and by 1024, and the same of bits. */
const DATA_SCALES: readonly number[] = [0, 1, 2, 3, 4, 5, 6].flatMap((exponent) =>
  [1_000, 1_024].flatMap((base) => [base ** exponent, base ** exponent / 8]),
);

/** Functions whose answer grows with the window. */
const GATHERING: ReadonlySet<string> = new Set(['increase', 'delta', 'sum_over_time']);

/** A quantity that a literal multiplies, and the node it is the unit of. */
interface Multiplied {
  readonly quantity: Quantity;
  readonly expr: Expr;
}

/**
 * Unit of a quantity times a literal (of a quotient, the inverse of the literal).
 *
 * A bare number may convert a unit, make the amount larger, or bring a unit of its own: 4096 bytes a page, 300 seconds
 * of a window. Only what leaves no doubt is known:
 *
 * - Time, data, and data a second are converted when that leads to a unit with a name: `* 1000`, `/ 3600`, `/ 1024^3`,
 *   `* 8`. A point in time is converted by thousands only.
 * - A share is converted to percent by `* 100`, and a scaled plain number back to 1.
 * - Time and data stay what they are when the factor is between a tenth and ten: `* 0.9`, `/ 2`.
 * - The rest is unknown; above all plain numbers and rates of them times anything, and a division by the length of a
 *   window, which turns the seconds of `increase(busy_seconds_total[1h]) / 3600` into a share.
 */
export function unitOfFactor({ quantity, expr }: Multiplied, factor: number, scope: InferScope): UnitFact {
  if (factor === 1 || isDurationLiteral(expr)) return knownUnit(quantity);
  if (quantity.point) return convertedPoint(quantity, factor);
  if (factor === -1) return knownUnit(quantity);
  const { seconds, bytes } = quantity.dimension;
  if (seconds === 0 && bytes === 0) return unitOfNumber({ quantity, expr }, factor, scope);
  if (seconds === 1 && bytes === 0) return unitOfTime({ quantity, expr }, factor, scope);
  if (seconds === 0 && bytes === 1) return unitOfData({ quantity, expr }, factor, scope);
  return seconds === -1 && bytes === 1
    ? (converted(quantity, factor, DATA_SCALES) ?? UNKNOWN_UNIT)
    : UNKNOWN_UNIT;
}

function unitOfNumber({ quantity, expr }: Multiplied, factor: number, scope: InferScope): UnitFact {
  if (factor === 100 && isSameScale(quantity.scale, 1) && isShare(expr, scope)) return knownUnit(PERCENT);
  return isSameScale(quantity.scale, factor) ? knownUnit(NUMBER) : UNKNOWN_UNIT;
}

function unitOfTime({ quantity, expr }: Multiplied, factor: number, scope: InferScope): UnitFact {
  const divisor = quantity.scale / factor;
  if (divisor > 1 && factor < 1 && hidesWindow(expr, divisor, scope)) return UNKNOWN_UNIT;
  return converted(quantity, factor, TIME_SCALES) ?? unitOfAmount(quantity, factor);
}

function unitOfData({ quantity, expr }: Multiplied, factor: number, scope: InferScope): UnitFact {
  const conversion = converted(quantity, factor, DATA_SCALES);
  if (conversion !== undefined) return conversion;
  return factor < 1 && hidesWindow(expr, 1 / factor, scope) ? UNKNOWN_UNIT : unitOfAmount(quantity, factor);
}

function convertedPoint(quantity: Quantity, factor: number): UnitFact {
  const isByThousands = quantity.scale / factor <= 1;
  return (isByThousands ? converted(quantity, factor, TIME_SCALES) : undefined) ?? UNKNOWN_UNIT;
}

function converted(quantity: Quantity, factor: number, scales: readonly number[]): UnitFact | undefined {
  const scale = scales.find((named) => isSameScale(named, quantity.scale / factor));
  return scale === undefined ? undefined : knownUnit({ ...quantity, scale });
}

function unitOfAmount(quantity: Quantity, factor: number): UnitFact {
  return Math.abs(factor) >= 0.1 && Math.abs(factor) <= 10 ? knownUnit(quantity) : UNKNOWN_UNIT;
}

/** `24 * 1h` is a day, and no hour in a smaller unit. */
function isDurationLiteral(expr: Expr): boolean {
  return expr.kind === 'paren' ? isDurationLiteral(expr.expr) : expr.kind === 'number' && expr.duration;
}

/** Whether a value was gathered in a window of `seconds`, or may have been: nobody sees the windows of a record. */
function hidesWindow(expr: Expr, seconds: number, scope: InferScope): boolean {
  for (const node of walk(expr)) {
    if (node.kind === 'selector' && selectedSeries(node, scope)?.part === 'record') return true;
    if (node.kind !== 'call' || !GATHERING.has(node.fn)) continue;
    // A sum over time divided by the number of its samples is their average.
    if (node.fn === 'sum_over_time') return true;
    const [range] = node.args;
    if (range?.kind !== 'range' && range?.kind !== 'subquery') return true;
    const { range: window } = range;
    if (window.seconds === undefined || scope.isVariable(window.span)) return true;
    if (isSameScale(window.seconds, seconds)) return true;
  }
  return false;
}
