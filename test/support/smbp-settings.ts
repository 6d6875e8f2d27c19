import { parseSettings } from '../../src/config/settings-file.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import { smbp } from '../../src/smbp.ts';

/** The pack of SMBP with the settings of a file, as a customer writes it. */
export function smbpWith(settings: string): Pack {
  const parsed = parseSettings(settings, 'smbp-obs.yaml', smbp);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return resolvePack(smbp, parsed.settings);
}
