import { invariant } from '../core/errors.ts';
import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { renderDashboard } from '../grafana/dashboard-json.ts';
import type { Pack } from '../pack/pack.ts';
import type { SettingSection } from '../pack/setting-reference.ts';
import { azure } from './azure.ts';
import { docs } from './docs.ts';
import { grafana } from './grafana.ts';
import { helm } from './helm.ts';
import { instrumentation } from './instrumentation.ts';
import { kubernetes } from './kubernetes.ts';
import { prometheus } from './prometheus.ts';
import { renderReadme } from './readme.ts';
import type { Target } from './target.ts';

/** Every way in which a pack is delivered. */
const TARGETS: readonly Target[] = [azure, docs, grafana, helm, instrumentation, kubernetes, prometheus];

/** What is delivered besides what a pack says of itself. */
export interface RenderOptions {
  /** The settings, for their page; without them there is none. */
  readonly settings?: readonly SettingSection[];
}

/** All files of a delivery, sorted by path. */
export function renderPack(pack: Pack, { settings = [] }: RenderOptions = {}): readonly GeneratedFile[] {
  const dashboards = pack.dashboards.map((dashboard) => ({
    dashboard,
    json: renderDashboard(dashboard, pack.settings),
  }));
  const delivery = { pack, dashboards, settings };
  const made = TARGETS.map((target) => ({ target, files: target.files(delivery) }));
  // Some are for one platform only, or made on request.
  const delivered = made.filter(({ files }) => files.length > 0);
  const readme = renderReadme(
    delivery,
    delivered.map(({ target }) => target),
  );
  const files = delivered.flatMap(({ target, files: own }) =>
    own.map(({ path, content }) => ({ path: `${target.folder}/${path}`, content })),
  );
  const all = sortedBy([...files, { path: 'README.md', content: readme }], (file) => file.path);
  const paths = new Set(all.map((file) => file.path));
  invariant(paths.size === all.length, 'no two targets write one path');
  return all;
}
