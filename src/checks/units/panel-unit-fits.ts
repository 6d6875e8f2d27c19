import { NUMBER, isSameDimension, isSameScale, PER_SECOND, SECONDS } from '../../promql/quantity.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import type { QueryContext } from '../check.ts';
import { defineQueryCheck } from '../check.ts';
import { measureDifferently } from '../shared/measured.ts';
import type { PanelValue } from '../shared/panel-value.ts';
import { panelValueOf } from '../shared/panel-value.ts';

export const panelUnitFits = defineQueryCheck({
  code: 'units/panel-unit-fits',
  severity: 'error',
  summary: 'A panel shows what its query measures.',
  uses: ['panel'],
  *run(context) {
    const found = panelValueOf(context);
    if (found === undefined) return;
    const { panel, value, unit, shown } = found;
    if (!measureDifferently(value, { quantity: shown, mayBePerSecond: false })) return;
    if (countsPerMinute(found)) return;
    yield {
      message: `The panel "${panel.title}" shows ${quantityNoun(shown)} ("${unit.id}"), and the query gives ${quantityNoun(value.quantity)}.`,
      help: 'Choose the unit of what the query gives, or change the query.',
      span: context.expr.span,
      ...(isTimePerSecond(found, context) && { severity: 'warning' }),
    };
  },
});

/** Seconds spent a second are a share. Many show them in seconds, and mean "a second". */
function isTimePerSecond({ shown, value }: PanelValue, { nodes, inference }: QueryContext): boolean {
  if (!isSameDimension(shown, SECONDS) || !isSameDimension(value.quantity, NUMBER)) return false;
  return nodes.calls.some((call) => {
    if (call.fn !== 'rate' && call.fn !== 'irate') return false;
    const { unit } = inference.of(call);
    return unit.kind === 'known' && isSameDimension(unit.quantity, NUMBER);
  });
}

/** What was counted in a window of a minute is a number a minute. */
function countsPerMinute({ shown, value }: PanelValue): boolean {
  return (
    isSameDimension(shown, PER_SECOND) &&
    !isSameScale(shown.scale, 1) &&
    isSameDimension(value.quantity, NUMBER)
  );
}
