import type { PanelTarget, Subject, SubjectPanel } from '../../pack/subject.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import type { Finding } from '../check.ts';
import { defineSubjectCheck } from '../check.ts';
import type { Measured } from '../shared/measured.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';

export const axisOfOneDimension = defineSubjectCheck({
  code: 'units/axis-of-one-dimension',
  severity: 'warning',
  summary: 'What a panel draws on one axis measures the same thing.',
  *run(subject) {
    for (const { panels } of subject.dashboards) {
      for (const panel of panels) {
        if (WITH_AXES.has(panel.type)) yield* mixedAxes(panel, subject);
      }
    }
  },
});

/** Panels whose values share a scale. */
const WITH_AXES: ReadonlySet<string> = new Set(['barchart', 'graph', 'timeseries', 'trend']);

interface Drawn {
  readonly target: PanelTarget;
  readonly measured: Measured;
}

function* mixedAxes(panel: SubjectPanel, subject: Subject): Iterable<Finding> {
  for (const axis of new Set(panel.targets.map((target) => target.axis))) {
    const targets = panel.targets.filter((target) => target.axis === axis);
    const [first, ...others] = targets.flatMap((target) => drawn(target, subject));
    const other = first && others.find(({ measured }) => measureDifferently(first.measured, measured));
    if (first === undefined || other === undefined) continue;
    yield {
      message: `The panel "${panel.title}" draws ${named(first)} and ${named(other)} on one axis.`,
      help: 'Give one of them an axis of its own by an override, or a panel of its own.',
      at: other.target.site,
    };
  }
}

/** A query under a unit that measures something must fit that: then another check says so. */
function drawn(target: PanelTarget, subject: Subject): readonly Drawn[] {
  if (target.unit?.quantity !== undefined) return [];
  const { inference } = subject.factsOf(target.expr);
  const measured = inference && measuredOf(inference.root);
  return measured === undefined ? [] : [{ target, measured }];
}

function named({ target: { refId }, measured: { quantity } }: Drawn): string {
  return `${quantityNoun(quantity)} (${refId})`;
}
