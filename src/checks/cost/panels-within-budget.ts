import type { PanelTarget, Subject } from '../../pack/subject.ts';
import { defineSubjectCheck } from '../check.ts';

/** Samples that a panel reads when it is opened. A Prometheus reads some three million a second from memory. */
const PANEL_BUDGET = 1_000_000;

/** Samples that all panels of a dashboard read: more keep whoever opens it waiting. */
const DASHBOARD_BUDGET = 5_000_000;

/** The time that is shown when budgets are computed. */
const SHOWN_SECONDS = 3_600;

export const panelsWithinBudget = defineSubjectCheck({
  code: 'cost/panels-within-budget',
  severity: 'warning',
  summary: `A panel that shows an hour reads at most ${PANEL_BUDGET} samples in the reference deployment, and a dashboard ${DASHBOARD_BUDGET}.`,
  *run(subject) {
    for (const { title, panels, site } of subject.dashboards) {
      const readings = panels.map((panel) => ({
        panel,
        samples: panel.targets.reduce((sum, target) => sum + samplesOf(target, subject), 0),
      }));
      for (const { panel, samples } of readings) {
        if (samples <= PANEL_BUDGET) continue;
        yield {
          message: `The panel "${panel.title}" reads up to ${samples} samples for an hour; the budget is ${PANEL_BUDGET}.`,
          help: 'Read a record of it, shorten ranges and subqueries, or ask for the last value only.',
          at: panel.site,
        };
      }
      const total = readings.reduce((sum, { samples }) => sum + samples, 0);
      if (total <= DASHBOARD_BUDGET) continue;
      const largest = readings.toSorted((a, b) => b.samples - a.samples).slice(0, 3);
      yield {
        message: `The dashboard "${title}" reads up to ${total} samples for an hour; the budget is ${DASHBOARD_BUDGET}.`,
        help: `Begin with the largest panels: ${largest.map(({ panel, samples }) => `"${panel.title}" (${samples})`).join(', ')}.`,
        at: site,
      };
    }
  },
});

/** What is not known costs nothing here. */
function samplesOf({ expr, instant }: PanelTarget, subject: Subject): number {
  const samples = subject.factsOf(expr).inference?.root.cost.samples ?? 0;
  return instant ? samples : samples * (Math.floor(SHOWN_SECONDS / subject.scrapeIntervalSeconds) + 1);
}
