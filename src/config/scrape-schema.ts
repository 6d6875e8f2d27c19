import type * as z from 'zod';

import { formatDuration } from '../core/duration.ts';
import type { Settings } from '../pack/settings.ts';
import { closedSection, optionalSection } from './closed-section.ts';
import { durationSchema } from './duration-schema.ts';
import { numberSchema } from './number-schema.ts';
import { reject } from './schema-problem.ts';
import { optionalSetting, setting } from './setting.ts';

/** What the section says: see the settings. */
export type ScrapeSettings = Pick<
  Settings,
  'scrapeIntervalSeconds' | 'scrapeTimeoutSeconds' | 'sampleLimitFactor'
>;

const DEFAULT_TIMEOUT_SECONDS = 10;
const DEFAULT_TIMEOUT = formatDuration(DEFAULT_TIMEOUT_SECONDS);
const MAX_INTERVAL_SECONDS = 600;

/** Prometheus refuses a timeout above the interval (3.14, config/config.go), so a short interval shortens the default. */
export function scrapeSchema(): z.ZodType<ScrapeSettings> {
  const interval = durationSchema({ minSeconds: 5, maxSeconds: MAX_INTERVAL_SECONDS });
  const timeout = durationSchema({ minSeconds: 1, maxSeconds: MAX_INTERVAL_SECONDS });
  const section = closedSection({
    interval: setting(interval, { description: 'Time between two scrapes.', default: '30s' }),
    timeout: optionalSetting(timeout, {
      description: `Time after which a scrape is given up, not above the interval. Left out: ${DEFAULT_TIMEOUT}, or the interval if that is shorter.`,
      example: DEFAULT_TIMEOUT,
    }),
    sampleLimitFactor: optionalSetting(numberSchema({ unit: 'none', min: 3, max: 100 }), {
      description:
        'Samples that a target may expose, as a multiple of the most that the catalog allows for. Above it Prometheus drops the whole scrape. Left out: no limit.',
      example: 3,
    }),
  })
    .superRefine((written, context) => {
      if (written.timeout === undefined || !(written.timeout > written.interval)) return;
      const help = `Write at most ${formatDuration(written.interval)}, the interval, or make the interval longer.`;
      reject(context, { rule: 'out-of-range', help, path: ['timeout'] });
    })
    .transform(({ interval: seconds, timeout: given, sampleLimitFactor }) => ({
      scrapeIntervalSeconds: seconds,
      scrapeTimeoutSeconds: given ?? Math.min(DEFAULT_TIMEOUT_SECONDS, seconds),
      ...(sampleLimitFactor === undefined ? {} : { sampleLimitFactor }),
    }));
  return optionalSection(section, 'How every source is scraped.');
}
