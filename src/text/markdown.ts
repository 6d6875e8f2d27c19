import { invariant, PackError } from '../core/errors.ts';
import { refuseCharacters, UNSAFE_CHARACTERS } from './unsafe-characters.ts';

/** What opens a list, an underlined heading or a rule when it stands first. */
const BLOCK_OPENING = /^ ?(?:[-+=]|\d+(?=[.)]))/;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/**
 * Plain text as Markdown for a paragraph or a cell of a table: shows the same words and nothing else, no markup, HTML,
 * mathematics or link (CommonMark 0.31, GitHub Flavored Markdown 0.29; GitHub alone still links mail addresses).
 * White space of any kind becomes one space.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for characters that do not show.
 */
export function escapeMarkdown(text: string): string {
  refuseCharacters(text, UNSAFE_CHARACTERS);
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]#!|$@]|:(?=\/\/)/g, String.raw`\$&`)
    .replace(/www(?=\.)/gi, '$&\\')
    .replace(/[&<>]/g, (character) => ENTITIES.get(character) ?? character)
    .replace(BLOCK_OPENING, escapeOpening);
}

/**
 * Text in the font of code. Line breaks become spaces. A text with a backslash before a pipe is written without the
 * font: no code span shows it the same in and outside a table.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for characters that do not show.
 */
export function codeSpan(text: string): string {
  refuseCharacters(text, UNSAFE_CHARACTERS);
  if (text === '' || text.includes(String.raw`\|`)) return escapeMarkdown(text);
  const line = text.replaceAll('\n', ' ');
  const fence = '`'.repeat(shortestMissingRun(line));
  // A span loses one space at both ends when it has both; a backtick at an end would join the fence.
  const losesSpaces = line.startsWith(' ') && line.endsWith(' ') && /[^ ]/.test(line);
  const padding = losesSpaces || /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * A fenced block of code without a line break after it. `language` is the word for highlighting, such as `promql`.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for characters that do not show.
 */
export function codeBlock(text: string, language: string): string {
  refuseCharacters(text, UNSAFE_CHARACTERS);
  invariant(/^[a-z0-9+-]*$/.test(language), `"${language}" is the name of a language`);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/**
 * A link with plain text. The address is https or relative.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for any other address.
 */
export function link(text: string, url: string): string {
  return linkTo(url, escapeMarkdown(text));
}

/**
 * A link whose text is in the font of code. The address is https or relative.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for any other address.
 */
export function codeLink(text: string, url: string): string {
  return linkTo(url, codeSpan(text));
}

/** The address of a heading on its own page, as GitHub gives it: lower case, dashes for spaces, no punctuation. */
export function headingAnchor(heading: string): string {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '');
  return `#${kept.replaceAll(' ', '-')}`;
}

function linkTo(url: string, markdown: string): string {
  if (!isHttps(url) && !isRelative(url)) {
    throw new PackError(
      'TEXT_UNSAFE',
      `${JSON.stringify(url)} is neither an https address nor a relative one.`,
      {
        help: 'Give an address that starts with https://, or a path relative to the page.',
      },
    );
  }
  const target = url.replace(/[()|`<>"$]/g, percentEncode).replaceAll('&', '&amp;');
  return `[${markdown}](${target})`;
}

/** A table without a line break after it. Cells are Markdown; a pipe in a code span needs no escape by the caller. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows) {
    invariant(row.length === header.length, `a row has ${header.length} cells like its header`);
  }
  const rule = header.map(() => '---');
  return [header.map(cell), rule, ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** A pipe divides cells even inside a code span, unless an odd number of backslashes stands before it. */
function cell(markdown: string): string {
  return markdown.replace(/\n+/g, ' ').replace(/(?<!\\)((?:\\\\)*)\|/g, String.raw`$1\|`);
}

/** `-` becomes `\-`, `1` before a full stop becomes `1\`: the character that makes the list is escaped. */
function escapeOpening(opening: string): string {
  return /\d$/.test(opening) ? `${opening}\\` : opening.replace(/[-+=]$/, String.raw`\$&`);
}

function shortestMissingRun(text: string): number {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  return length;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function isHttps(url: string): boolean {
  return /^https:\/\/[^\s/?#\\][^\s\\]*$/.test(url) && !hasUnsafe(url) && URL.canParse(url);
}

/** A colon in the first segment would make it a scheme, two slashes a host; browsers read `\` as a slash. */
function isRelative(url: string): boolean {
  return /^(?!\/\/|$)[^\s\\:/?#]*(?:[/?#][^\s\\]*)?$/.test(url) && !hasUnsafe(url);
}

function hasUnsafe(url: string): boolean {
  return url.search(UNSAFE_CHARACTERS) >= 0;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
