import { sortedBy } from '../core/order.ts';
import type { Lack } from '../pack/availability.ts';
import type { Omission } from '../pack/omission.ts';
import type { Pack } from '../pack/pack.ts';
import { PLATFORM_NAMES } from '../pack/platform.ts';
import { resolveOn } from '../pack/resolve.ts';
import type { Source } from '../pack/resolve-source.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';

/** The page of the sources: what each brings, what is left out without it, and what each platform loses. */
export function sourcesPage(pack: Pack): string {
  return `# Sources of ${escapeMarkdown(pack.definition.title)}

A rule or panel exists where every series that it reads does. Which series there are is decided by the sources that the settings name, and by what the platform collects.

${table(['Source', 'What it is', 'Here', 'Who says so'], pack.sources.map(sourceRow))}

## What is left out here

${omissionTable(pack.omissions)}

## What each platform loses

With the settings of this pack, on another \`platform\`:

${PLATFORM_NAMES.map((name) => platformSection(resolveOn(name, pack))).join('\n')}`;
}

function sourceRow({ name, spec, enabled }: Source): readonly string[] {
  return [
    codeSpan(name),
    escapeMarkdown(spec.help),
    enabled ? 'yes' : 'no',
    `${spec.ground.kind}: ${escapeMarkdown(spec.ground.source)}`,
  ];
}

function platformSection(pack: Pack): string {
  const { platform, omissions } = pack;
  return `### ${codeSpan(platform.name)}

${escapeMarkdown(`${platform.title}. ${traitsOf(pack)}`)}

${omissionTable(omissions)}
`;
}

/** What a platform does to monitors and rules, in sentences. */
function traitsOf({ platform }: Pack): string {
  const sentences = [
    DELIVERIES[platform.delivery],
    ...(platform.enforcesNamespace
      ? ['Monitors and rules see no series of another namespace than their own.']
      : []),
    ...(platform.protectedLabels.length === 0
      ? []
      : [`It sets the labels ${platform.protectedLabels.join(', ')} itself.`]),
  ];
  return sentences.join(' ');
}

const DELIVERIES: Readonly<Record<Pack['platform']['delivery'], string>> = {
  'prometheus-operator': 'Takes monitors and PrometheusRules.',
  azure: 'Takes monitors of its own group, and rules as resources of Azure.',
  google: 'Takes PodMonitorings and ClusterRules.',
  files: 'Takes files of rules and scrape configurations.',
};

function omissionTable(omissions: readonly Omission[]): string {
  if (omissions.length === 0) return 'Nothing.';
  const sorted = sortedBy(omissions, ({ kind, name }) => `${kind} ${name}`);
  return table(
    ['Left out', 'Kind', 'What is missing'],
    sorted.map(({ kind, name, lacks }) => [
      codeSpan(name),
      kind.replace('-', ' '),
      lacks.map((lack) => `${codeSpan(lack.what)} ${escapeMarkdown(reasonOf(lack))}`).join('; '),
    ]),
  );
}

function reasonOf({ reason, sources }: Lack): string {
  switch (reason) {
    case 'source-off':
      return `(${sources.join(' or ')} is off)`;
    case 'no-source':
      return '(no source brings it)';
    case 'other-exporter':
      return `(the exporter of ${sources.join(' or ')} that is chosen does not expose it)`;
    case 'out-of-reach':
      return `(users of the platform cannot read ${sources.join(' or ')})`;
    case 'dropped':
      return '(the platform does not collect it)';
    case 'setting-off':
      return '(not set)';
  }
}
