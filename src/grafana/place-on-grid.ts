import { invariant } from '../core/errors.ts';

/** Columns of Grafana's grid. */
export const GRID_COLUMNS = 24;

/** Extent on the grid: columns, and rows of 30 pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Place on the grid as Grafana writes it, counted from the top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * Places blocks from left to right, in the next line where one does not fit. Each moves up until it rests on a block
 * above, as Grafana would move it when it loads the dashboard.
 */
export function placeOnGrid(sizes: readonly Size[]): readonly Place[] {
  const firstFree = Array.from({ length: GRID_COLUMNS }, () => 0);
  let end = 0;
  return sizes.map(({ width, height }) => {
    invariant(
      isExtent(width) && width <= GRID_COLUMNS,
      `a panel is 1 to ${GRID_COLUMNS} columns wide, not ${width}`,
    );
    invariant(isExtent(height), `a panel is at least 1 cell high, not ${height}`);
    const x = end + width > GRID_COLUMNS ? 0 : end;
    end = x + width;
    const y = Math.max(...firstFree.slice(x, end));
    firstFree.fill(y + height, x, end);
    return { x, y, w: width, h: height };
  });
}

function isExtent(count: number): boolean {
  return Number.isInteger(count) && count >= 1;
}
