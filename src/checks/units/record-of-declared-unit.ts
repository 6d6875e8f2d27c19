import { unitFact } from '../../pack/vocabulary.ts';
import { isSameScale } from '../../promql/quantity.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { definePackCheck } from '../check.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';

export const recordOfDeclaredUnit = definePackCheck({
  code: 'units/record-of-declared-unit',
  severity: 'warning',
  summary: 'A recording rule gives what its unit says.',
  *run(pack) {
    for (const { name, expr, unit } of pack.records) {
      const declared = unitFact(unit);
      const { inference } = pack.factsOf(expr);
      const given = inference && measuredOf(inference.root);
      if (declared.kind !== 'known' || given === undefined) continue;
      const { quantity } = declared;
      const isOther = measureDifferently(given, { quantity, mayBePerSecond: false });
      if (!isOther && isSameScale(given.quantity.scale, quantity.scale)) continue;
      yield {
        message: `The record "${name}" is declared in "${unit}", and its query gives ${quantityNoun(given.quantity)}.`,
        help: 'Declare the unit of what the query gives, or change the query.',
        at: expr.site,
      };
    }
  },
});
