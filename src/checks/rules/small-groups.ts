import type { Subject } from '../../pack/subject.ts';
import { defineSubjectCheck } from '../check.ts';

/** What Mimir takes when nobody changed it: `ruler_max_rules_per_rule_group`. */
const MIMIR_RULES = 20;

export const smallGroups = defineSubjectCheck({
  code: 'rules/small-groups',
  severity: 'warning',
  summary: 'A group has no more rules than the house and the server allow.',
  *run(subject) {
    const most = mostRules(subject);
    for (const { name, rules, site } of subject.groups) {
      if (rules.length <= most) continue;
      yield {
        message: `The group "${name}" has ${rules.length} rules, more than ${most}.`,
        help: 'Split it where no rule of one part reads one of the other.',
        at: site,
      };
    }
  },
});

function mostRules({ policy, dialects }: Subject): number {
  return Math.min(policy.rulesPerGroup ?? Infinity, dialects.includes('mimir') ? MIMIR_RULES : Infinity);
}
