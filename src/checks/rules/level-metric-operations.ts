import { defineSubjectCheck } from '../check.ts';

export const levelMetricOperations = defineSubjectCheck({
  code: 'rules/level-metric-operations',
  severity: 'warning',
  summary: 'The name of a recording rule says level, metric and operations, with a colon between them.',
  *run(subject) {
    for (const rule of subject.groups.flatMap(({ rules }) => rules)) {
      // More colons are read by those who write them.
      if (rule.kind !== 'record' || rule.name.split(':').length >= 3) continue;
      yield {
        message: `The name "${rule.name}" of a recording rule is not of the form level:metric:operations.`,
        help: 'Begin with the labels that the result has, end with what was done, e.g. namespace:http_requests:rate5m.',
        at: rule.site,
      };
    }
  },
});
