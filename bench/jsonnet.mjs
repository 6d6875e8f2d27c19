import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../scripts/root.mjs';

const VERSION = 'v0.21.0';
const BIN = join(ROOT, '.cache', 'tools', `go-jsonnet-${VERSION}`);

/**
 * What compiles a monitoring mixin as its users do: alerts, rules and dashboards, three runs of go-jsonnet.
 *
 * @param {string} mixin Folder with `mixin.libsonnet` and its `vendor/`.
 * @returns {import('./compare.mjs').Contestant | undefined} `undefined` when go-jsonnet cannot be had.
 */
export function compileMixin(mixin) {
  const jsonnet = provideJsonnet();
  if (jsonnet === undefined) return undefined;
  const parts = [
    'std.manifestYamlDoc((import "mixin.libsonnet").prometheusAlerts)',
    'std.manifestYamlDoc((import "mixin.libsonnet").prometheusRules)',
    '(import "mixin.libsonnet").grafanaDashboards',
  ];
  const commands = parts.map((part) => `"$0" -J "$1" -J "$1/vendor" -e '${part}' > /dev/null`);
  return { command: 'sh', args: ['-c', commands.join(' && '), jsonnet, mixin] };
}

/** Builds go-jsonnet through the Go module proxy, once. */
function provideJsonnet() {
  const path = join(BIN, 'jsonnet');
  if (existsSync(path)) return path;
  mkdirSync(BIN, { recursive: true });
  const { status } = spawnSync('go', ['install', `github.com/google/go-jsonnet/cmd/jsonnet@${VERSION}`], {
    env: { ...process.env, GOBIN: BIN, GOFLAGS: '-mod=mod' },
    stdio: ['ignore', 2, 2],
  });
  return status === 0 && existsSync(path) ? path : undefined;
}
