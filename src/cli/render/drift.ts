import { structuredPatch } from 'diff';

import type { Drift } from '../../host/compare-tree.ts';
import { showable } from '../../text/showable.ts';
import type { Colors } from '../terminal.ts';

/** Lines of a change that are shown for each file; the rest is counted. */
const MAX_LINES = 40;

/** Draws how one file on disk differs from what would be generated. No final line end. */
export function renderDrift({ path, kind, expected, actual }: Drift, colors: Colors): string {
  const heading = `${colors.bold(path)} ${colors.dim(describe(kind))}`;
  if (expected === undefined || actual === undefined) return heading;
  const { hunks } = structuredPatch(path, path, actual, expected, '', '', { context: 1 });
  const lines = hunks.flatMap((hunk) => [`@@ line ${hunk.oldStart}`, ...hunk.lines]);
  const shown = lines.slice(0, MAX_LINES).map((line) => `  ${paint(showable(line), colors)}`);
  const rest = lines.length > MAX_LINES ? [colors.dim(`  … ${lines.length - MAX_LINES} more lines`)] : [];
  return [heading, ...shown, ...rest].join('\n');
}

function describe(kind: Drift['kind']): string {
  switch (kind) {
    case 'missing':
      return 'is missing on disk';
    case 'changed':
      return 'differs: - on disk, + generated now';
    case 'edited':
      return 'was edited by hand: - on disk, + generated now';
    case 'stale':
      return 'is no longer generated';
  }
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith('+')) return colors.green(line);
  if (line.startsWith('-')) return colors.red(line);
  return colors.dim(line);
}
