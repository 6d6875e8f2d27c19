import { PackError } from '../core/errors.ts';
import { didYouMean } from '../core/suggest.ts';
import type { PlatformName, PlatformProfile } from '../pack/platform.ts';
import { PLATFORM_NAMES, PLATFORMS } from '../pack/platform.ts';
import { dialectsOf } from '../pack/subject-of-pack.ts';
import type { DialectName } from '../promql/dialect.ts';
import { DIALECT_NAMES } from '../promql/dialect.ts';

/** Every platform, one after the other. */
export const ALL_PROFILES = 'all';

/** Who reads rules and dashboards of files: a platform, or a dialect on the platform that most have. */
export interface FileProfile {
  readonly name: string;
  readonly platform: PlatformProfile;
  readonly dialects: readonly DialectName[];
}

const USUAL: PlatformName = 'kube-prometheus-stack';

/**
 * Intervals where nobody says. Those of kube-prometheus-stack, which are half of what Prometheus does by itself: a
 * window that is too short for them is too short for longer ones.
 */
export const USUAL_INTERVAL_SECONDS = 30;

/**
 * Platforms under which a pack is judged.
 *
 * @param name - As the user names it; left out, that of the settings.
 * @throws {@link PackError} `INPUT_INVALID` for a name that there is not.
 */
export function packProfiles(name: string | undefined, ofSettings: PlatformName): readonly PlatformName[] {
  if (name === undefined) return [ofSettings];
  if (name === ALL_PROFILES) return PLATFORM_NAMES;
  const platform = PLATFORM_NAMES.find((known) => known === name);
  if (platform !== undefined) return [platform];
  throw unknownProfile(name, [ALL_PROFILES, ...PLATFORM_NAMES]);
}

/**
 * Profiles under which files are judged.
 *
 * @param name - As the user names it; left out, that of kube-prometheus-stack.
 * @throws {@link PackError} `INPUT_INVALID` for a name that there is not.
 */
export function fileProfiles(name: string = USUAL): readonly FileProfile[] {
  const dialect = DIALECT_NAMES.find((known) => known === name);
  if (dialect !== undefined) return [{ name, platform: PLATFORMS[USUAL], dialects: [dialect] }];
  const names = name === ALL_PROFILES ? PLATFORM_NAMES : PLATFORM_NAMES.filter((known) => known === name);
  if (names.length === 0) throw unknownProfile(name, [ALL_PROFILES, ...PLATFORM_NAMES, ...DIALECT_NAMES]);
  return names.map((known) => {
    const platform = PLATFORMS[known];
    return { name: known, platform, dialects: dialectsOf(platform) };
  });
}

function unknownProfile(name: string, known: readonly string[]): PackError {
  return new PackError('INPUT_INVALID', `There is no profile "${name}".`, {
    help: didYouMean(name, known, `Those that there are: ${known.join(', ')}.`),
  });
}
