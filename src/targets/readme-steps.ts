import type { KubernetesObject } from '../manifests/kubernetes-object.ts';
import { partOf } from '../manifests/kubernetes-object.ts';
import { scrapesOf } from '../manifests/scrape.ts';
import type { Pack } from '../pack/pack.ts';
import { codeBlock, codeSpan } from '../text/markdown.ts';
import { quotePromql } from '../text/promql.ts';
import { SECRETS_FOLDER } from './scrape-config.ts';

/** How the objects are applied, upgraded and removed: a list that can be followed line by line. */
export function stepsOf(pack: Pack, objects: readonly KubernetesObject[]): string {
  const isOfPack = `app.kubernetes.io/part-of=${partOf(pack.definition)}`;
  const listed = `kubectl get ${kindsOf(objects).join(',')} --all-namespaces --selector '${isOfPack}'`;
  const kinds = allowlistOf(objects).map((kind) => `  --prune-allowlist=${kind}`);
  const prune = [`kubectl apply -k kubernetes --prune --selector '${isOfPack}'`, ...kinds].join(' \\\n');
  return `## Apply to ${PLACES[pack.platform.delivery]}

- [ ] The commands above list what you expect.
- [ ] The namespaces are there: ${namespacesOf(objects)}. Objects of the pack lie in these${clusterNote(objects)}.
- [ ] The cluster knows the kinds ${kindsOf(objects).map(codeSpan).join(', ')}.
- [ ] Nothing surprises you in \`kubectl diff -k kubernetes\`.
- [ ] \`kubectl apply -k kubernetes\`
${extraSteps(pack)}${lookAtTargets(pack)}

## Upgrade, or apply changed settings

Apply with pruning, which kubectl still calls alpha: objects that the folder no longer holds are deleted. They are found by their label, in the namespaces of the folder.

${codeBlock(prune, 'sh')}

What an older folder had in other namespaces or of other kinds stays. This lists everything of the pack, with the version that brought it:

${codeBlock(`${listed} --label-columns app.kubernetes.io/version`, 'sh')}

## Remove

\`kubectl delete -k kubernetes\` with the folder that was applied; the command above then lists nothing. Secrets that cert-manager wrote stay, as cert-manager leaves them.

## Use a Prometheus that is configured by hand

- [ ] Copy \`prometheus/\` beside \`prometheus.yml\`, and name its files there: \`rule_files\` and \`scrape_config_files\` (Prometheus 2.43 and newer; for an older one, copy the entries).
- [ ] Files of Secrets that the entries name lie below \`${SECRETS_FOLDER}\`, one folder a Secret.
- [ ] \`promtool check config prometheus.yml\` is content. Reload Prometheus.
${lookAtTargets(pack)}`;
}

/** Where the folder `kubernetes` goes. */
const PLACES: Readonly<Record<Pack['platform']['delivery'], string>> = {
  'prometheus-operator': 'a cluster with the prometheus-operator',
  azure: 'a cluster with the managed Prometheus of Azure',
  google: 'a cluster with the managed Prometheus of Google',
  files: 'a cluster',
};

/** What a platform or a choice of the settings asks for besides applying the objects. */
function extraSteps(pack: Pack): string {
  const isOnRequest = pack.sources.some(
    (source) => source.kind === 'twin' && source.enabled && source.settings.run === 'values',
  );
  return [
    ...(pack.platform.delivery === 'azure'
      ? [
          '- [ ] `az deployment group create --resource-group <group of the workspace> --template-file azure/prometheus-rule-groups.json --parameters azureMonitorWorkspace=<resource id> clusterName=<cluster>`: the rules.',
        ]
      : []),
    ...(pack.platform.delivery === 'files'
      ? ['- [ ] The last part of this page: it is your Prometheus that scrapes and evaluates.']
      : []),
    ...(isOnRequest
      ? [
          '- [ ] `helm upgrade <release> prometheus-community/kube-prometheus-stack --reuse-values --values helm/kube-prometheus-stack-values.yaml`: metrics of the custom resources.',
        ]
      : []),
  ]
    .map((step) => `${step}\n`)
    .join('');
}

/** The last step, whoever scrapes: the only proof that the pack finds what it expects. */
function lookAtTargets(pack: Pack): string {
  const jobs = [...new Set(scrapesOf(pack).map(({ job }) => job))];
  if (jobs.length === 0) return '- [ ] Prometheus shows the rules as healthy.';
  const matcher = `job=~${quotePromql(jobs.join('|'))}`;
  const queries = [`count by (job) (up{${matcher}})`, `up{${matcher}} == 0`];
  return `- [ ] Two minutes later, the first of these shows a number for each job, and the second, which lists targets that are down, shows nothing:

${codeBlock(queries.join('\n'), 'promql')}`;
}

function namespacesOf(objects: readonly KubernetesObject[]): string {
  const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  return [...namespaces].sort().map(codeSpan).join(', ');
}

function clusterNote(objects: readonly KubernetesObject[]): string {
  const cluster = objects.filter(({ metadata }) => metadata.namespace === undefined);
  if (cluster.length === 0) return '';
  return `, and in none: ${cluster.map(({ kind, metadata }) => codeSpan(`${kind} ${metadata.name}`)).join(', ')}`;
}

/** `ConfigMap`, `ServiceMonitor.monitoring.coreos.com`: kubectl takes kinds as well as plurals. */
function kindsOf(objects: readonly KubernetesObject[]): readonly string[] {
  const kinds = objects.map(({ apiVersion, kind }) => [kind, ...groupOf(apiVersion)].join('.'));
  return [...new Set(kinds)].sort();
}

/** `core/v1/ConfigMap`: how pruning names a kind. */
function allowlistOf(objects: readonly KubernetesObject[]): readonly string[] {
  const kinds = objects.map(({ apiVersion, kind }) =>
    apiVersion.includes('/') ? `${apiVersion}/${kind}` : `core/${apiVersion}/${kind}`,
  );
  return [...new Set(kinds)].sort();
}

function groupOf(apiVersion: string): readonly string[] {
  return apiVersion.includes('/') ? apiVersion.split('/').slice(0, 1) : [];
}
