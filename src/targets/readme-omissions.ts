import { sortedBy } from '../core/order.ts';
import type { Lack } from '../pack/availability.ts';
import type { Omission } from '../pack/omission.ts';
import type { Pack } from '../pack/pack.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';

/** What is not in the delivery, counted by the reason. Empty where everything is there. */
export function omissionsOf({ omissions, platform }: Pack): string {
  if (omissions.length === 0) return 'Nothing of the pack is left out.';
  const byReason = new Map<string, Omission[]>();
  for (const omission of omissions) {
    for (const reason of new Set(omission.lacks.map((lack) => reasonOf(lack, platform)))) {
      byReason.set(reason, [...(byReason.get(reason) ?? []), omission]);
    }
  }
  const rows = sortedBy(byReason, ([reason]) => reason).map(([reason, left]) => [reason, countsOf(left)]);
  return `What reads a series that is not there would never fire or show nothing, so it is left out; [docs/alerts.md](docs/alerts.md) holds the alerts that are there.

${table(['Because', 'Left out'], rows)}`;
}

function reasonOf({ what, reason, sources }: Lack, { title }: PlatformProfile): string {
  const names = sources.map(codeSpan).join(' and ');
  switch (reason) {
    case 'source-off':
      return `${names} ${sources.length > 1 ? 'are' : 'is'} off`;
    case 'no-source':
      return `no source brings ${codeSpan(what)}`;
    case 'other-exporter':
      return `the exporter of ${names} that is chosen does not expose ${codeSpan(what)}`;
    case 'out-of-reach':
      return `users of ${escapeMarkdown(title)} cannot read ${names}`;
    case 'dropped':
      return `${escapeMarkdown(title)} drops ${codeSpan(what)}`;
    case 'setting-off':
      return `${codeSpan(what)} is not set`;
  }
}

/** `2 alerts, 1 panel`. */
function countsOf(omissions: readonly Omission[]): string {
  const kinds = [...new Set(omissions.map(({ kind }) => kind))].sort();
  return kinds
    .map((kind) => {
      const count = omissions.filter((omission) => omission.kind === kind).length;
      return `${count} ${kind.replace('-', ' ')}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}
