import { invariant } from '../core/errors.ts';
import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { renderDashboard } from '../grafana/dashboard-json.ts';
import type { Pack } from '../pack/pack.ts';
import { docs } from './docs.ts';
import { grafana } from './grafana.ts';
import { kubernetes } from './kubernetes.ts';
import { prometheus } from './prometheus.ts';
import { renderReadme } from './readme.ts';
import type { Target } from './target.ts';

/** Every way in which a pack is delivered. */
const TARGETS: readonly Target[] = [docs, grafana, kubernetes, prometheus];

/** All files of a delivery, sorted by path. */
export function renderPack(pack: Pack): readonly GeneratedFile[] {
  const dashboards = pack.dashboards.map((dashboard) => ({
    dashboard,
    json: renderDashboard(dashboard, pack.settings),
  }));
  const files = TARGETS.flatMap((target) =>
    target
      .files({ pack, dashboards })
      .map(({ path, content }) => ({ path: `${target.folder}/${path}`, content })),
  );
  const all = sortedBy(
    [...files, { path: 'README.md', content: renderReadme(pack, TARGETS) }],
    (file) => file.path,
  );
  const paths = new Set(all.map((file) => file.path));
  invariant(paths.size === all.length, 'no two targets write one path');
  return all;
}
