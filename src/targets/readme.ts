import type { Pack } from '../pack/pack.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import type { Source } from '../pack/resolve-source.ts';
import type { Settings } from '../pack/settings.ts';
import { seriesTable, totalSeries } from '../reference/series-table.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';
import { kubernetesObjects } from './kubernetes.ts';
import { expectationsOf, labelList } from './readme-expectations.ts';
import { omissionsOf } from './readme-omissions.ts';
import { stepsOf } from './readme-steps.ts';
import type { Delivery, Target } from './target.ts';

/** The page that a person meets first in the output folder: what lies where, what the pack expects, and what to do. */
export function renderReadme(delivery: Delivery, targets: readonly Target[]): string {
  const { pack } = delivery;
  const { definition, platform, settings, catalog } = pack;
  const folders = targets.map((target) => [codeSpan(`${target.folder}/`), target.summary]);
  return `# ${escapeMarkdown(`${definition.title} observability pack ${definition.version}`)}

Made for ${escapeMarkdown(platform.title)}. Generated; edits are overwritten or refused. Change the settings file and generate again.

${table(['Folder', 'What lies there'], folders)}

## Where the metrics come from

${table(['Source', 'What it is', 'Here'], sourceRows(pack))}

${omissionsOf(pack)}

## What it expects

${expectationsOf(pack)}

${selectionNote(settings)}

${stepsOf(pack, kubernetesObjects(delivery))}

## What it costs

At most ${totalSeries(catalog.metrics)} series in the reference deployment, which \`docs/metrics.md\` describes; series of other components that the pack reads are not counted.

${seriesTable(catalog.metrics)}

\`manifest.json\` lists every generated file with its SHA-256. Files that it does not list are yours and stay.
`;
}

function sourceRows(pack: Pack): readonly (readonly string[])[] {
  return pack.sources.map((source) => [
    codeSpan(source.name),
    escapeMarkdown(source.spec.help),
    escapeMarkdown(stateOf(source, pack.platform)),
  ]);
}

function stateOf({ enabled, kind, settings }: Source, { title }: PlatformProfile): string {
  if (!settings.enabled) return 'off';
  if (!enabled) return `not to be read on ${title}`;
  if (kind === 'foreign') return 'on: your platform scrapes it';
  return settings.kind === 'twin' && settings.run !== 'deployment'
    ? 'on: you run it with the configuration of this pack'
    : 'on: this pack scrapes it';
}

/** Operators of Prometheus select monitors and rules by labels; without theirs nothing is loaded. */
function selectionNote({ objectLabels }: Settings): string {
  const labels = labelList(objectLabels);
  return labels === ''
    ? 'Objects bear no label of yours. If your Prometheus selects monitors and rules by one (kube-prometheus-stack: `release`), set `objectLabels`.'
    : `Objects bear ${labels}, by which your Prometheus must select monitors and rules.`;
}
