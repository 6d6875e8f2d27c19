import type * as z from 'zod';

import { PackError } from '../core/errors.ts';
import type { YamlFile } from '../text/yaml.ts';
import { parseYaml } from '../text/yaml.ts';
import { locatedProblems } from './located-problems.ts';

/** The text of a catalog, and what errors call its file. */
export interface CatalogSource {
  readonly text: string;
  readonly file: string;
}

/**
 * Reads a catalog as a schema says. JSON is read as the YAML that it is, so that errors have a place.
 *
 * @throws {@link PackError} `CATALOG_INVALID`, naming the first thing in the file that is wrong.
 */
export function readCatalog<Value>({ text, file }: CatalogSource, schema: z.ZodType<Value>): Value {
  const document = parse(text, file);
  const result = schema.safeParse(document.value);
  if (result.success) return result.data;

  const { error: cause } = result;
  const [{ message, help, at }, ...others] = locatedProblems({ file, text, document, schema, error: cause });
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new PackError('CATALOG_INVALID', `${message}${more}`, { help, at, cause });
}

function parse(text: string, file: string): YamlFile {
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { message, help, at } = error;
    throw new PackError('CATALOG_INVALID', message, { help, at, cause: error });
  }
}
