import type { Threshold } from '@grafana/grafana-foundation-sdk/dashboard';
import { ThresholdsConfigBuilder, ThresholdsMode } from '@grafana/grafana-foundation-sdk/dashboard';

import type { Panel } from '../pack/dashboard.ts';

type Thresholds = Panel['thresholds'];

/** Whether a panel says which values are bad. */
export function hasThresholds({ warning, critical }: Thresholds): boolean {
  return warning !== undefined || critical !== undefined;
}

/** Colours by value, upwards. Without thresholds the colour judges nothing: it is that of text, not green. */
export function thresholdsBuilder(thresholds: Thresholds): ThresholdsConfigBuilder {
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([...stepsOf(thresholds)]);
}

function* stepsOf(thresholds: Thresholds): Generator<Threshold> {
  const { warning, critical } = thresholds;
  yield { value: null, color: hasThresholds(thresholds) ? 'green' : 'text' };
  // Grafana stops at the first step above a value: a warning from above the critical value would hide it.
  if (warning !== undefined && warning < (critical ?? Infinity)) yield { value: warning, color: 'orange' };
  if (critical !== undefined) yield { value: critical, color: 'red' };
}
