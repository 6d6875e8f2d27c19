// Where the schemas of Kubernetes objects are published: files of Go modules, which scripts/tools/schemas pins.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { ROOT } from './root.mjs';

const PINS = join(ROOT, 'scripts', 'tools', 'schemas');

/**
 * @typedef {object} Sources
 * @property {readonly string[]} definitions Paths of CustomResourceDefinitions below the module's folder.
 * @property {Readonly<Record<string, readonly string[]>>} openApi Kinds to take from OpenAPI documents, by the paths of
 *   these below the module's folder.
 */

/** @type {Readonly<Record<string, Sources>>} */
const SOURCES = {
  'github.com/prometheus-operator/prometheus-operator': {
    definitions: ['podmonitors', 'prometheusrules', 'servicemonitors'].map(
      (plural) => `example/prometheus-operator-crd/monitoring.coreos.com_${plural}.yaml`,
    ),
    openApi: {},
  },
  'github.com/cert-manager/cert-manager': {
    definitions: ['certificates', 'clusterissuers', 'issuers'].map(
      (plural) => `deploy/crds/crd-${plural}.yaml`,
    ),
    openApi: {},
  },
  'k8s.io/kubernetes': {
    definitions: [],
    openApi: {
      'api/openapi-spec/v3/api__v1_openapi.json': ['ConfigMap', 'Namespace', 'Service', 'ServiceAccount'],
      'api/openapi-spec/v3/apis__apps__v1_openapi.json': ['Deployment'],
      'api/openapi-spec/v3/apis__networking.k8s.io__v1_openapi.json': ['NetworkPolicy'],
      'api/openapi-spec/v3/apis__rbac.authorization.k8s.io__v1_openapi.json': [
        'ClusterRole',
        'ClusterRoleBinding',
        'Role',
        'RoleBinding',
      ],
    },
  },
};

/**
 * A published file.
 *
 * @typedef {object} SourceFile
 * @property {string} path Absolute.
 * @property {string} source Module, version and path below it, for people.
 * @property {readonly string[] | undefined} kinds Those to take from an OpenAPI document; `undefined` for a definition.
 */

/**
 * Every published file, obtained with Go, which checks it against go.sum.
 *
 * @returns {readonly SourceFile[] | string} Or why they could not be had.
 */
export function schemaSources() {
  const { status, stdout, stderr, error } = spawnSync('go', ['mod', 'download', '-json'], {
    cwd: PINS,
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '-mod=readonly' },
  });
  if (error !== undefined)
    return 'code' in error && error.code === 'ENOENT' ? 'go is not installed' : error.message;
  const modules = modulesIn(stdout);
  const failed = modules.find((module) => module.Error !== undefined);
  if (failed !== undefined || status !== 0) return failed?.Error ?? firstLine(stderr);
  /** @type {SourceFile[]} */
  const files = [];
  for (const { Path, Version, Dir } of modules) {
    const sources = SOURCES[Path];
    if (sources === undefined) return `${Path} is pinned, but is not a source of schemas`;
    /** @type {(path: string, kinds?: readonly string[]) => SourceFile} */
    const sourceFile = (path, kinds) => ({
      path: join(Dir, path),
      source: `${Path} ${Version}, ${path}`,
      kinds,
    });
    for (const path of sources.definitions) files.push(sourceFile(path));
    for (const [path, kinds] of Object.entries(sources.openApi)) files.push(sourceFile(path, kinds));
  }
  return files;
}

/**
 * Go prints one JSON object after the other.
 *
 * @param {string} text
 * @returns {readonly { Path: string, Version: string, Dir: string, Error?: string }[]} `Dir` is there where no `Error` is.
 */
function modulesIn(text) {
  return text.trim() === '' ? [] : JSON.parse(`[${text.replaceAll(/^\}\n(?=\{)/gm, '},\n')}]`);
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? '';
}

/**
 * Copies the CustomResourceDefinitions into a folder.
 *
 * @param {string} into
 * @returns {string | undefined} Why it could not.
 */
export function copyDefinitions(into) {
  const files = schemaSources();
  if (typeof files === 'string') return files;
  mkdirSync(into, { recursive: true });
  for (const { path } of files.filter(({ kinds }) => kinds === undefined)) {
    copyFileSync(path, join(into, basename(path)));
  }
  return undefined;
}
