import type * as z from 'zod';

import { formatDuration } from '../core/duration.ts';
import { closedSection } from './closed-section.ts';
import { durationSchema } from './duration-schema.ts';
import { reject } from './schema-problem.ts';
import { optionalSetting, setting } from './setting.ts';

/** How often every source is scraped, and when a scrape is given up, in seconds. */
export interface ScrapeTiming {
  readonly interval: number;
  readonly timeout: number;
}

const DEFAULT_TIMEOUT_SECONDS = 10;
const DEFAULT_TIMEOUT = formatDuration(DEFAULT_TIMEOUT_SECONDS);
const MAX_INTERVAL_SECONDS = 600;

/** Prometheus refuses a timeout above the interval (3.14, config/config.go), so a short interval shortens the default. */
export function scrapeSchema(): z.ZodType<ScrapeTiming> {
  const interval = durationSchema({ minSeconds: 5, maxSeconds: MAX_INTERVAL_SECONDS });
  const timeout = durationSchema({ minSeconds: 1, maxSeconds: MAX_INTERVAL_SECONDS });
  return closedSection({
    interval: setting(interval, { description: 'Time between two scrapes.', default: '30s' }),
    timeout: optionalSetting(timeout, {
      description: `Time after which a scrape is given up, not above the interval. Left out: ${DEFAULT_TIMEOUT}, or the interval if that is shorter.`,
    }),
  })
    .superRefine((written, context) => {
      if (written.timeout === undefined || !(written.timeout > written.interval)) return;
      const help = `Write at most ${formatDuration(written.interval)}, the interval, or make the interval longer.`;
      reject(context, { rule: 'out-of-range', help, path: ['timeout'] });
    })
    .transform((written) => ({
      interval: written.interval,
      timeout: written.timeout ?? Math.min(DEFAULT_TIMEOUT_SECONDS, written.interval),
    }))
    .prefault({})
    .meta({ description: 'How every source is scraped.' });
}
