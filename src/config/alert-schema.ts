import type * as z from 'zod';

import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { AlertSpec } from '../pack/alert.ts';
import type { ParamSpec } from '../pack/param.ts';
import { describeParam } from '../pack/param.ts';
import { renderPlain } from '../pack/render-prose.ts';
import type { AlertSettings } from '../pack/settings.ts';
import { ALERT_SEVERITIES } from '../pack/severity.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection, optionalSection } from './closed-section.ts';
import { durationSchema } from './duration-schema.ts';
import { flagSchema } from './flag-schema.ts';
import { numberSchema } from './number-schema.ts';
import { setting } from './setting.ts';

/** What the settings may say of one alert: whether, how severe, after how long, and its parameters by name. */
export function alertSchema(spec: AlertSpec): z.ZodType<AlertSettings> {
  const common = {
    enabled: setting(flagSchema(), { description: 'Whether the alert exists.', default: true }),
    severity: setting(choiceSchema(ALERT_SEVERITIES), {
      description: 'What the alert asks of people: act now, act in working hours, know.',
      default: spec.severity,
    }),
    for: setting(durationSchema({ minSeconds: 0, maxSeconds: MAX_FOR_SECONDS }), {
      description: 'How long the condition must hold before the alert fires.',
      default: formatDuration(spec.forSeconds),
    }),
  };
  // No parameter bears a name of `common` (`defineAlert` refuses it), so its types still hold.
  const shape: typeof common = { ...common, ...paramShape(spec) };
  const section = closedSection(shape).transform(({ enabled, severity, for: forSeconds, ...params }) => ({
    enabled,
    severity,
    forSeconds,
    params,
  }));
  return optionalSection(section, summaryOf(spec));
}

const MAX_FOR_SECONDS = 30 * 86_400;

function paramShape({ params }: AlertSpec): Readonly<Record<string, z.ZodType<number>>> {
  const sorted = sortedBy(Object.entries(params), ([name]) => name);
  return Object.fromEntries(sorted.map(([name, spec]) => [name, paramSchema(spec)]));
}

function paramSchema(spec: ParamSpec): z.ZodType<number> {
  const { unit, min, max, advice: description } = spec;
  return unit === 'seconds'
    ? setting(durationSchema({ minSeconds: min, maxSeconds: max }), {
        description,
        default: formatDuration(spec.default),
      })
    : setting(numberSchema({ unit, min, max }), { description, default: spec.default });
}

function summaryOf({ summary, params }: AlertSpec): string {
  return renderPlain(
    summary,
    new Map(Object.entries(params).map(([name, spec]) => [name, describeParam(spec, spec.default)])),
  );
}
