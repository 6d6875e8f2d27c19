/** What an alert asks of people: act now, act in working hours, know. */
export const ALERT_SEVERITIES = ['critical', 'warning', 'info'] as const;

/** What an alert asks of people. */
export type AlertSeverity = (typeof ALERT_SEVERITIES)[number];
