import type { Suppressed } from '../checks/suppress.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { sortDiagnostics } from '../core/diagnostic.ts';

/** What was found under one profile. */
export interface ProfileFindings extends Suppressed {
  readonly profile: string;
}

/**
 * What was found under several profiles, each finding once, with the names of its profiles where it is not one of all.
 * A suppression is of no use only if no profile has a use for it.
 */
export function mergeProfiles(results: readonly ProfileFindings[]): Suppressed {
  const everywhere = (profiles: readonly string[]): boolean => profiles.length === results.length;
  const findings = merge(results, 'findings').flatMap(({ finding, profiles }) => {
    if (everywhere(profiles)) return [finding];
    return finding.code === 'lint/unused-suppression' ? [] : [{ ...finding, profiles }];
  });
  return {
    findings: sortDiagnostics(findings),
    hidden: sortDiagnostics(merge(results, 'hidden').map(({ finding }) => finding)),
  };
}

interface Found {
  readonly finding: Diagnostic;
  readonly profiles: string[];
}

function merge(results: readonly ProfileFindings[], list: keyof Suppressed): readonly Found[] {
  const byText = new Map<string, Found>();
  for (const { profile, ...result } of results) {
    for (const finding of result[list]) {
      const key = JSON.stringify(finding);
      const known = byText.get(key);
      if (known === undefined) byText.set(key, { finding, profiles: [profile] });
      else if (!known.profiles.includes(profile)) known.profiles.push(profile);
    }
  }
  return [...byText.values()];
}
