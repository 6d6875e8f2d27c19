import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';
import type { Scrape } from '../pack/scrape.ts';
import type { Settings } from '../pack/settings.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';
import type { Target } from './target.ts';

/** The page that a person meets first in the output folder: what lies where, and what the pack expects. */
export function renderReadme({ definition, scrapes, settings }: Pack, targets: readonly Target[]): string {
  const folders = targets.map((target) => [codeSpan(`${target.folder}/`), target.summary]);
  return `# ${escapeMarkdown(`${definition.title} observability pack ${definition.version}`)}

Generated; edits are overwritten or refused. Change the settings file and generate again.

${table(['Folder', 'What lies there'], folders)}

## What it expects

A Service for each source, as below. Where yours differs, set \`sources\` in the settings and generate again; a monitor that selects nothing is silent.

${table(['Source', 'Namespace', 'Labels of the Service', 'Port', 'Scheme and path', 'Scraped every'], scrapes.map(expectation))}

${selectionNote(settings)}

\`manifest.json\` lists every generated file with its SHA-256. Files that it does not list are yours and stay.
`;
}

function expectation({ source, endpoint, intervalSeconds }: Scrape): readonly string[] {
  return [
    codeSpan(source),
    codeSpan(endpoint.namespace),
    labelList(endpoint.labels),
    codeSpan(endpoint.port),
    codeSpan(`${endpoint.scheme}, ${endpoint.path}`),
    formatDuration(intervalSeconds),
  ];
}

/** Operators of Prometheus select monitors and rules by labels; without theirs nothing is loaded. */
function selectionNote({ objectLabels }: Settings): string {
  const labels = labelList(objectLabels);
  return labels === ''
    ? 'Objects bear no label of yours. If your Prometheus selects monitors and rules by one (kube-prometheus-stack: `release`), set `objectLabels`.'
    : `Objects bear ${labels}, by which your Prometheus must select monitors and rules.`;
}

function labelList(labels: Readonly<Record<string, string>>): string {
  const sorted = sortedBy(Object.entries(labels), ([name]) => name);
  return sorted.map(([name, value]) => codeSpan(`${name}: ${value}`)).join(', ');
}
