import type { SettingReference, SettingSection } from '../pack/setting-reference.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';

/** The page of all settings: what each does, what may be written, what holds without it. */
export function settingsPage(title: string, sections: readonly SettingSection[]): string {
  return `# Settings of ${escapeMarkdown(title)}

Every key may be left out; then the default holds. The numbers of each alert, and its severity and duration, are in [alerts.md](alerts.md).
${sections.map(sectionOf).join('')}`;
}

function sectionOf({ path, description, settings }: SettingSection): string {
  const heading = path === '' ? '' : `\n## ${codeSpan(path)}\n\n${escapeMarkdown(description)}\n`;
  return `${heading}
${table(['Setting', 'Default', 'What it is', 'What to write'], settings.map(row))}
`;
}

function row({ path, default: fallback, description, allowed }: SettingReference): readonly string[] {
  return [
    codeSpan(path),
    fallback === undefined ? '' : codeSpan(fallback),
    escapeMarkdown(description),
    escapeMarkdown(allowed),
  ];
}
