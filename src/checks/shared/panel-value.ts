import type { PanelUnit, QueryUse, SubjectPanel } from '../../pack/subject.ts';
import type { Quantity } from '../../promql/quantity.ts';
import type { QueryContext } from '../check.ts';
import type { Measured } from './measured.ts';
import { measuredOf } from './measured.ts';

/** What the query of a panel gives, and the unit in which the panel shows it. */
export interface PanelValue {
  readonly panel: SubjectPanel;
  readonly value: Measured;
  readonly unit: PanelUnit;
  /** What `unit` measures. */
  readonly shown: Quantity;
}

type PanelUse = Extract<QueryUse, { readonly kind: 'panel' }>;

/** The value that a query gives to a panel; `undefined` when one side of it is not known. */
export function panelValueOf({ query: { use }, inference }: QueryContext<PanelUse>): PanelValue | undefined {
  const { panel, target } = use;
  const value = measuredOf(inference.root);
  const { unit } = target;
  // The unit of a heatmap is that of its bounds, and its queries count.
  if (panel.type === 'heatmap' || target.format === 'heatmap') return undefined;
  if (unit?.quantity === undefined || value === undefined) return undefined;
  return { panel, value, unit, shown: unit.quantity };
}
