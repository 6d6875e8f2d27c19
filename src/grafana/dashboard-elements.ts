import { invariant } from '../core/errors.ts';
import type { Dashboard, Panel } from '../pack/dashboard.ts';
import type { Place, Size } from './place-on-grid.ts';
import { GRID_COLUMNS, placeOnGrid } from './place-on-grid.ts';
import { panelIds } from './panel-ids.ts';

/** Where a thing stands on the grid of a dashboard, and the id by which links find it. */
export interface Position {
  readonly id: number;
  readonly place: Place;
}

type Content =
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'panel'; readonly panel: Panel };

/** A thing on the grid of a dashboard. Grafana calls both kinds panels, and their ids share one space. */
export type Element = Content & Position;

interface Block {
  readonly content: Content;
  readonly key: string;
  readonly size: Size;
}

/** What a dashboard shows, from top to bottom. Headings are not collapsed: their panels follow at the same level. */
export function dashboardElements({ rows }: Dashboard): readonly Element[] {
  const blocks = rows.flatMap(({ title, panels }) => [headingBlock(title), ...panels.map(panelBlock)]);
  const ids = panelIds(blocks.map(({ key }) => key));
  const places = placeOnGrid(blocks.map(({ size }) => size));
  return blocks.map(({ content }, index) => {
    const id = ids[index];
    const place = places[index];
    invariant(id !== undefined && place !== undefined, 'every block has an id and a place');
    return { ...content, id, place };
  });
}

function headingBlock(title: string): Block {
  return {
    content: { kind: 'heading', title },
    key: `heading\n${title}`,
    size: { width: GRID_COLUMNS, height: 1 },
  };
}

/** Titles are unique in a dashboard, so the row is not part of the key: a panel that moves there keeps its id. */
function panelBlock(panel: Panel): Block {
  return { content: { kind: 'panel', panel }, key: `panel\n${panel.title}`, size: panel };
}
