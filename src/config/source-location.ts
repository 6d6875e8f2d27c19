import type { Location, Span } from '../core/location.ts';
import type { YamlFile } from '../text/yaml.ts';
import { formatKeyPath } from './key-path.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** A YAML document and the text that it was read from. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly document: Pick<YamlFile, 'locate'>;
}

/** How much of a long line is shown before and after what is pointed at, in UTF-16 code units. */
const CONTEXT = 80;

/** Where a problem stands: file, line and column, with the line as text and what is pointed at as its span. */
export function locateProblem(
  { file, text, document }: YamlSource,
  { path, part, rule }: Pick<SchemaProblem, 'path' | 'part' | 'rule'>,
): Location {
  // A key that is missing stands nowhere; what lacks it does.
  const place = rule === 'missing-key' ? path.slice(0, -1) : path;
  const { line, column } = document.locate(place, part);
  return { file, path: formatKeyPath(path), line, column, ...excerptOf(lineAt(text, line), column) };
}

function lineAt(text: string, line: number): string {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let skipped = 1; skipped < line; skipped++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

function excerptOf(line: string, column: number): { readonly text: string; readonly span: Span } {
  const from = column - 1;
  const start = Math.max(0, from - CONTEXT);
  const shown = line
    .slice(start, from + CONTEXT)
    .trimEnd()
    .replace(/[^\P{C}\t]/gu, blank);
  const inside = Math.min(from - start, shown.length);
  return { text: shown, span: { from: inside, to: inside + tokenLength(shown.slice(inside)) } };
}

/** A terminal would obey it; as wide as before, so that spans hold. */
function blank(character: string): string {
  return '\uFFFD'.repeat(character.length);
}

/** Length of the YAML token that a text begins with: a quoted string, or what stands before a separator. */
function tokenLength(text: string): number {
  const token =
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,:[\]{}#](?:[^\s,:[\]{}]|:(?!\s|$)| (?![\s#]))*)/.exec(text);
  return Math.max(1, token?.[0].trimEnd().length ?? 1);
}
