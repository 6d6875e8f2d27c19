import type { Location } from '../core/location.ts';
import { excerptAt } from '../text/excerpt.ts';
import type { YamlFile } from '../text/yaml.ts';
import { formatKeyPath } from './key-path.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** A YAML document and the text that it was read from. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly document: Pick<YamlFile, 'locate'>;
}

/** Where a problem stands: file, line and column, with the line as text and what is pointed at as its span. */
export function locateProblem(
  { file, text, document }: YamlSource,
  { path, part, rule }: Pick<SchemaProblem, 'path' | 'part' | 'rule'>,
): Location {
  // A key that is missing stands nowhere; what lacks it does.
  const place = rule === 'missing-key' ? path.slice(0, -1) : path;
  const { line, column } = document.locate(place, part);
  return { file, path: formatKeyPath(path), line, column, ...excerptAt(text, { line, column }) };
}
