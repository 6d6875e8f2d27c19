import type { Subject } from '../../pack/subject.ts';
import type { Quantity } from '../../promql/quantity.ts';
import {
  isSameDimension,
  isSameQuantity,
  isSameScale,
  NUMBER,
  SECONDS,
  TIMESTAMP,
} from '../../promql/quantity.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { placeInTemplate } from '../shared/alert-template.ts';
import { isCertainShare } from '../shared/certain-share.ts';
import { defineSubjectCheck } from '../check.ts';
import type { Measured } from '../shared/measured.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';
import type { PrintedValue } from '../shared/printed-values.ts';
import { printedValues } from '../shared/printed-values.ts';
import { statedUnit } from '../shared/stated-unit.ts';

export const printedAsItIs = defineSubjectCheck({
  code: 'units/printed-as-it-is',
  severity: 'warning',
  summary: 'An annotation prints the value of its alert as what it measures.',
  *run(subject) {
    for (const printed of printedValues(subject)) {
      const measured = measuredOf(printed.inference.root);
      const words = measured && misprint(measured, printed, subject);
      if (measured === undefined || words === undefined) continue;
      const { alert, template, value } = printed;
      yield {
        message: `The annotation "${template.name}" of the alert "${alert.name}" prints ${quantityNoun(measured.quantity)} ${words}.`,
        help: 'Print it as what it is: humanizeDuration takes seconds, humanizePercentage a share of 1, humanize any number.',
        at: placeInTemplate(template, value.span),
      };
    }
  },
});

/** How the value is printed, where that is wrong. */
function misprint(measured: Measured, printed: PrintedValue, subject: Subject): string | undefined {
  const helper = printed.value.functions.find((name) => HELPERS.has(name));
  if (helper !== undefined) {
    const takes = HELPERS.get(helper);
    return takes === undefined || takes(measured.quantity) ? undefined : `by ${helper}`;
  }
  if (printed.value.functions.some((name) => !KEEPS_NUMBER.has(name))) return undefined;
  const unit = statedUnit(printed.followedBy);
  if (unit === undefined) return undefined;
  const isMeant = unit.meanings.some((meaning) => mayMean(meaning, measured, { printed, subject }));
  return isMeant ? undefined : `and writes "${unit.words.trim()}" behind it`;
}

function mayMean(
  meaning: Quantity,
  measured: Measured,
  { printed, subject }: { readonly printed: PrintedValue; readonly subject: Subject },
): boolean {
  if (measureDifferently(measured, { quantity: meaning, mayBePerSecond: false })) return false;
  if (!isSameDimension(meaning, measured.quantity)) return true;
  // Plain numbers may already be percent, unless they are parts of a whole.
  if (isSameQuantity(measured.quantity, NUMBER))
    return !isCertainShare(printed.expr, { ...printed, subject });
  return isSameScale(measured.quantity.scale, meaning.scale);
}

/** What the functions of Prometheus take that give a number a unit. Source: Prometheus 3.14, template/template.go. */
const HELPERS: ReadonlyMap<string, (quantity: Quantity) => boolean> = new Map([
  ['humanizeDuration', (quantity: Quantity) => isSameQuantity(quantity, SECONDS)],
  ['humanizePercentage', (quantity: Quantity) => isSameQuantity(quantity, NUMBER)],
  ['humanizeTimestamp', (quantity: Quantity) => isSameQuantity(quantity, TIMESTAMP)],
  ['toTime', (quantity: Quantity) => isSameQuantity(quantity, TIMESTAMP)],
  ['humanize1024', ({ dimension }: Quantity) => dimension.bytes === 1],
]);

/** Functions after which a unit may still be written. */
const KEEPS_NUMBER: ReadonlySet<string> = new Set(['humanize', 'printf', 'print']);
