import { join } from 'node:path';

import type { DialectName } from '../../src/promql/dialect.ts';
import { unsupportedBy } from '../../src/promql/dialect.ts';
import { parse } from '../../src/promql/parse.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { runTool } from '../support/tools.ts';

/** A query on which we and a real parser disagree. */
export interface Difference {
  readonly query: string;
  /** Why we refuse it; absent when we take it. */
  readonly ours?: string;
}

interface Judge {
  /** Path of promtool. */
  readonly promtool: string;
  readonly flags?: readonly string[];
  /** The dialect that it reads, as we know it. */
  readonly dialect: DialectName | 'everything';
}

/** The queries on which we and promtool disagree. One rule file holds all: promtool names every rule that it refuses. */
export function differences(
  queries: readonly string[],
  { promtool, flags = [], dialect }: Judge,
): readonly Difference[] {
  const folder = scratchFolder();
  // JSON is YAML.
  const rules = queries.map((expr, index) => JSON.stringify({ record: `r${index}`, expr }));
  putFiles(folder, {
    'rules.yaml': `groups:\n- name: all\n  rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`,
  });
  const command = ['check', 'rules', '--lint=none', ...flags, join(folder, 'rules.yaml')];
  const { status, stdout, stderr } = runTool(promtool, command, { maxBuffer: 2 ** 30 });
  const refused = new Set(
    Array.from(`${stdout}${stderr}`.matchAll(/group "all", rule \d+, "r(\d+)"/g), ([, index]) =>
      Number(index),
    ),
  );
  if (status !== (refused.size === 0 ? 0 : 1)) throw new Error(`promtool ended with ${status}: ${stderr}`);
  return queries.flatMap((query, index): readonly Difference[] => {
    const ours = refusal(query, dialect);
    if ((ours !== undefined) === refused.has(index)) return [];
    return [{ query, ...(ours !== undefined && { ours }) }];
  });
}

/** Why we say that a dialect refuses a query; `undefined` when it takes it. */
function refusal(query: string, dialect: Judge['dialect']): string | undefined {
  const { expr, errors } = parse(query);
  if (expr === undefined) return errors.map(({ message }) => message).join(' ');
  const [first] = dialect === 'everything' ? [] : unsupportedBy(dialect, expr);
  return first === undefined ? undefined : `${first.construct}: ${first.lack}`;
}
