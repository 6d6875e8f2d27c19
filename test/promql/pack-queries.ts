import { subjectOf } from '../../src/pack/subject-of-pack.ts';
import { substituteVariables } from '../../src/promql/grafana-variables.ts';
import { smbpWith } from '../support/smbp-settings.ts';

/** Every distinct query of the pack of SMBP, its variables replaced. */
export function packQueries(): readonly string[] {
  const { queries } = subjectOf(smbpWith(''));
  return [...new Set(queries.map(({ text }) => substituteVariables(text).text))];
}
