/**
 * A command in the log of a GitHub workflow, such as `::error file=a.yaml,line=3::It is wrong.`; one line whatever its
 * parts hold. Properties without a value are left out.
 *
 * Source: actions/toolkit, packages/core/src/command.ts (`escapeData`, `escapeProperty`).
 */
export function githubCommand(
  command: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${command}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
