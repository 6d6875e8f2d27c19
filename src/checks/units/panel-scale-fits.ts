import { isSameDimension, isSameQuantity, isSameScale, NUMBER } from '../../promql/quantity.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { defineQueryCheck } from '../check.ts';
import { isCertainShare } from '../shared/certain-share.ts';
import type { PanelValue } from '../shared/panel-value.ts';
import { panelValueOf } from '../shared/panel-value.ts';

export const panelScaleFits = defineQueryCheck({
  code: 'units/panel-scale-fits',
  severity: 'error',
  summary: 'A panel shows values in the scale in which its query gives them.',
  uses: ['panel'],
  *run(context) {
    const found = panelValueOf(context);
    if (found === undefined) return;
    const { panel, value, unit, shown } = found;
    const given = value.quantity;
    if (!isSameDimension(given, shown) || isSameScale(given.scale, shown.scale)) return;
    const isPlain = isSameQuantity(given, NUMBER);
    // Plain numbers may already be percent, unless they are parts of a whole.
    if (isPlain && !isCertainShare(context.expr, context)) return;
    const words = isPlain ? 'a share between 0 and 1' : quantityNoun(given);
    yield {
      message: `The panel "${panel.title}" shows ${quantityNoun(shown)} ("${unit.id}"), and the query gives ${words}.`,
      help: 'Choose the unit of what the query gives, or convert it in the query.',
      span: context.expr.span,
      ...(mayBeMeant(found) && { severity: 'warning' }),
    };
  },
});

/** Thousands for 1024 are off by a few percent, and eight times an amount of data need not be bits. */
function mayBeMeant({ value: { quantity }, shown }: PanelValue): boolean {
  const factor = quantity.scale / shown.scale;
  return isSameScale(factor, 1 / 8) || (factor > 0.8 && factor < 1.25);
}
