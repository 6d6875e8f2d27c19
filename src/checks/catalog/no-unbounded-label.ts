import { definePackCheck } from '../check.ts';

export const noUnboundedLabel = definePackCheck({
  code: 'catalog/no-unbounded-label',
  severity: 'error',
  summary: 'No open label says what has no bound by nature: who, which request, which text.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      for (const [label, { values }] of Object.entries(metric.labels)) {
        if (values !== 'open' || !isUnbounded(label)) continue;
        yield {
          message: `The label "${label}" of "${metric.name}" has a new value for whatever happens.`,
          help: 'Count by a closed class of it, and write the value itself into a log, an Event or an exemplar.',
          at: { path: `metrics/${metric.name}/labels/${label}` },
        };
      }
    }
  },
});

/** Names of things that come and go, so that a declared bound would be a wish. A `server_id` or a `name` can have one. */
const UNBOUNDED = [
  /^(?:address|date|err|error|id|path|session|time|user|user_agent|user_name|username)$/i,
  /(?:^|_)(?:account|connection|correlation|customer|device|document|event|job|message|order|peer|query|request|session|span|trace|transaction|txn|user)_id$/i,
  /(?:^|_)(?:email|exception|guid|ip|message|query|sql|stack_?trace|timestamp|token|uid|uri|url|uuid)$/i,
  /^error_(?:detail|details|string|text)$/i,
  /^(?:file|http|request|uri|url)_path$/i,
] as const;

function isUnbounded(label: string): boolean {
  return UNBOUNDED.some((pattern) => pattern.test(label));
}
