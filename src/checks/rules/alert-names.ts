import { alertsOf } from '../shared/alerts-of.ts';
import { defineSubjectCheck } from '../check.ts';

/** So that a name fits into one line of a pager. */
const LONGEST = 40;

export const alertNames = defineSubjectCheck({
  code: 'rules/alert-names',
  severity: 'warning',
  summary: `The name of an alert begins as those of the house do, and has at most ${LONGEST} letters and digits.`,
  *run(subject) {
    const { alertPrefix } = subject.policy;
    if (alertPrefix === undefined) return;
    for (const { alert } of alertsOf(subject)) {
      const { name, site } = alert;
      if (name.startsWith(alertPrefix) && name.length <= LONGEST && PASCAL_CASE.test(name)) continue;
      yield {
        message: `"${name}" is no name for an alert of the house.`,
        help: `Write PascalCase behind "${alertPrefix}", at most ${LONGEST} characters.`,
        at: site,
      };
    }
  },
});

const PASCAL_CASE = /^[A-Z][A-Za-z0-9]*$/;
