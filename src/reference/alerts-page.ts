import { formatDuration } from '../core/duration.ts';
import type { Alert } from '../pack/alert.ts';
import type { Pack } from '../pack/pack.ts';
import { describeParam } from '../pack/param.ts';
import type { RecordingRule } from '../pack/recording-rule.ts';
import { codeBlock, codeSpan, escapeMarkdown, table } from '../text/markdown.ts';

const TUNING =
  'Every alert can be switched off and tuned in the settings: `alerts.<alert>.enabled`, `alerts.<alert>.severity`, `alerts.<alert>.for`, and the numbers below it.';

/** The page of all alerts and the records that they stand on. */
export function alertsPage(pack: Pack): string {
  const index = pack.alerts.map((alert) => [
    codeSpan(alert.name),
    alert.severity,
    formatDuration(alert.forSeconds),
    escapeMarkdown(alert.summary),
  ]);
  const heading = `# Alerts of ${escapeMarkdown(pack.definition.title)}

${table(['Alert', 'Severity', 'For', 'What it says'], index)}

${TUNING}
`;
  const records = pack.records.map((record) => recordSection(record));
  return [
    heading,
    ...pack.alerts.map((alert) => alertSection(alert)),
    ...(records.length === 0 ? [] : ['## Recording rules\n', ...records]),
  ].join('\n');
}

function alertSection(alert: Alert): string {
  return `## ${codeSpan(alert.name)}

${escapeMarkdown(alert.description)}

${codeBlock(alert.expr.text, 'promql')}

Must hold for ${formatDuration(alert.forSeconds)}; severity ${alert.severity}; component ${escapeMarkdown(alert.component.name)}.
${paramTable(alert)}`;
}

function paramTable(alert: Alert): string {
  if (alert.params.length === 0) return '';
  const rows = alert.params.map(({ name, spec, value }) => [
    codeSpan(`alerts.${alert.name}.${name}`),
    describeParam(spec, value),
    `${describeParam(spec, spec.min)} to ${describeParam(spec, spec.max)}`,
    escapeMarkdown(spec.advice),
  ]);
  return `\n${table(['Setting', 'Value', 'Range', 'When to change it'], rows)}\n`;
}

function recordSection(record: RecordingRule): string {
  return `### ${codeSpan(record.name)}

${escapeMarkdown(record.help)}

${codeBlock(record.expr.text, 'promql')}
`;
}
