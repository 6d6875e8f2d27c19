import { defineSubjectCheck } from '../check.ts';

/** Longer ones are refused by Grafana (pkg/util/shortid_generator.go). */
const LONGEST = 40;

export const validUid = defineSubjectCheck({
  code: 'dashboard/valid-uid',
  severity: 'warning',
  summary: `A dashboard has a uid of its own, of at most ${LONGEST} letters, digits, dashes and underscores.`,
  *run({ dashboards }) {
    const known = new Set<string>();
    for (const { uid, title, site } of dashboards) {
      const fault = faultOf(uid, known);
      if (uid !== undefined) known.add(uid);
      if (fault === undefined) continue;
      yield {
        message: `The dashboard "${title}" ${fault}.`,
        help: 'Give it a short lower-case uid, which links to it keep.',
        at: site,
      };
    }
  },
});

function faultOf(uid: string | undefined, known: ReadonlySet<string>): string | undefined {
  if (uid === undefined || uid === '') return 'has no uid, so that each import makes a new one';
  if (known.has(uid)) return `has the uid "${uid}" of another one, which it overwrites`;
  if (uid.length > LONGEST) return `has a uid of ${uid.length} characters, which Grafana refuses`;
  return /^[\w-]+$/.test(uid) ? undefined : `has the uid "${uid}", which Grafana refuses`;
}
