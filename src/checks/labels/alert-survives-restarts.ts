import { formatDuration } from '../../core/duration.ts';
import { defineQueryCheck } from '../check.ts';

export const alertSurvivesRestarts = defineQueryCheck({
  code: 'labels/alert-survives-restarts',
  severity: 'info',
  onRequest: true,
  summary: 'An alert that waits for long is not about one pod, which may be replaced before it fires.',
  uses: ['alert'],
  *run({ expr, inference, query }) {
    const { forSeconds = 0 } = query.use.rule;
    if (forSeconds < LONG) return;
    const { key, named } = inference.root.labels;
    const names = [...(key ?? [])].filter((name) => CHURN.has(name) && named.get(name)?.presence === 'sure');
    if (names.length === 0) return;
    const list = names.map((name) => `"${name}"`).join(', ');
    yield {
      message: `A pod that is replaced has another ${list}, so that the alert begins to wait its ${formatDuration(forSeconds)} again.`,
      help: `Aggregate over pods: max without (${names.join(', ')}) (…).`,
      span: expr.span,
    };
  },
});

/** In this time a pod is moved to another node or crashes for good, in seconds. */
const LONG = 1_800;
/** Labels that are new when a pod is. */
const CHURN: ReadonlySet<string> = new Set(['container_id', 'instance', 'pod', 'pod_uid', 'uid']);
