import { formatDuration, parseDuration } from '../../core/duration.ts';
import { objectOf } from '../shared/dashboard-model.ts';
import { defineSubjectCheck } from '../check.ts';

export const refreshFollowsScrape = defineSubjectCheck({
  code: 'cost/refresh-follows-scrape',
  severity: 'info',
  summary: 'A dashboard is not read again before there are new samples.',
  *run({ dashboards, scrapeIntervalSeconds }) {
    for (const { title, model, site } of dashboards) {
      const { refresh } = objectOf(model);
      const seconds = typeof refresh === 'string' ? parseDuration(refresh) : undefined;
      if (seconds === undefined || seconds === 0 || seconds >= scrapeIntervalSeconds) continue;
      yield {
        message: `The dashboard "${title}" is read every ${formatDuration(seconds)}, and samples come every ${formatDuration(scrapeIntervalSeconds)}.`,
        help: `Set refresh to ${formatDuration(scrapeIntervalSeconds)} or more: whoever leaves it open costs that much less.`,
        at: site,
      };
    }
  },
});
