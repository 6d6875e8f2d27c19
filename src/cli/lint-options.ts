import type { Check } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import { DEFAULT_CHECKS } from '../checks/run.ts';
import { SUPPRESSION_RULES } from '../checks/suppress.ts';
import type { FindingSeverity } from '../core/diagnostic.ts';
import { PackError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';

/** Forms in which findings are printed. */
export type LintFormat = 'pretty' | 'json' | 'sarif' | 'junit' | 'github';

/** Options of `lint`. Lists are left out when they are empty. */
export interface LintOptions {
  readonly settings?: string;
  readonly profile?: string;
  readonly catalog?: readonly string[];
  /** In seconds, as the two below. */
  readonly scrapeInterval?: number;
  readonly evaluationInterval?: number;
  readonly retention?: number;
  readonly check?: readonly string[];
  readonly enable?: readonly string[];
  readonly failOn: FindingSeverity | 'never';
  readonly format: LintFormat;
}

/**
 * Checks that a run is to make: those that are named, or those that run by default and those that are asked for too.
 *
 * @throws {@link PackError} `INPUT_INVALID` for a code that no check has.
 */
export function selectChecks({
  check,
  enable = [],
}: Pick<LintOptions, 'check' | 'enable'>): readonly Check[] {
  const named = (check ?? []).map(checkNamed);
  const asked = enable.map(checkNamed);
  const wanted = new Set(check === undefined ? [...DEFAULT_CHECKS, ...asked] : [...named, ...asked]);
  return CHECKS.filter((one) => wanted.has(one));
}

function checkNamed(code: string): Check {
  const found = CHECKS.find((check) => check.code === code);
  if (found !== undefined) return found;
  if (SUPPRESSION_RULES.some((rule) => rule.code === code)) {
    throw new PackError('INPUT_INVALID', `The check "${code}" is made in every run.`, {
      help: 'Leave it out.',
    });
  }
  const codes = CHECKS.map((check) => check.code);
  throw new PackError('INPUT_INVALID', `There is no check "${code}".`, {
    help: didYouMean(code, codes, 'Run "smbp-obs lint --list" for all of them.'),
  });
}

/**
 * Refuses options that say nothing about what is judged.
 *
 * @throws {@link PackError} `INPUT_INVALID` for the first one that was given.
 */
export function refuseOptions(
  options: LintOptions,
  names: readonly (keyof LintOptions)[],
  why: string,
): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new PackError('INPUT_INVALID', `The option --${flag} does not fit here.`, { help: why });
}
