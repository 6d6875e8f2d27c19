import { defineSubjectCheck } from '../check.ts';
import type { JsonObject } from '../shared/dashboard-model.ts';
import { objectOf, objectsOf, panelTitle } from '../shared/dashboard-model.ts';

export const noOverlap = defineSubjectCheck({
  code: 'dashboard/no-overlap',
  severity: 'warning',
  summary: 'No panel of a dashboard lies on another one.',
  *run({ dashboards }) {
    for (const { title, model, site } of dashboards) {
      const panels = objectsOf(objectOf(model)['panels']);
      // Panels of a folded row have places of their own.
      const layers = [panels, ...panels.map((panel) => objectsOf(panel['panels']))];
      for (const [first, second] of layers.flatMap(overlaps)) {
        yield {
          message: `The panels ${panelTitle(first)} and ${panelTitle(second)} of the dashboard "${title}" overlap.`,
          help: 'Move one of them; Grafana would, in one order today and in another tomorrow.',
          at: site,
        };
      }
    }
  },
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

function overlaps(panels: readonly JsonObject[]): readonly (readonly [JsonObject, JsonObject])[] {
  const placed = panels.flatMap((panel) => {
    const box = boxOf(panel);
    return box === undefined ? [] : [{ panel, box }];
  });
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter((other) => doOverlap(one.box, other.box))
      .map((other) => [one.panel, other.panel] as const),
  );
}

function boxOf(panel: JsonObject): Box | undefined {
  const { x, y, w, h } = objectOf(panel['gridPos']);
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  return typeof w === 'number' && typeof h === 'number' ? { x, y, w, h } : undefined;
}

function doOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
