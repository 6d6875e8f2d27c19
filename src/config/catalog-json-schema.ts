import * as z from 'zod';

import { catalogDocumentSchema } from './catalog-document-schema.ts';

/** The JSON Schema (2020-12) of `catalog.json`: one document, ends with a newline. */
export function catalogJsonSchema(): string {
  const schema = z.toJSONSchema(catalogDocumentSchema, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
