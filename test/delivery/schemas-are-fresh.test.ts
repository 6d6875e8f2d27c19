import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { deriveSchemas } from '../../scripts/derive-schemas.mjs';
import { skipFor } from '../support/skip.ts';

const FOLDER = join(import.meta.dirname, '..', 'schemas');

test('test/schemas is what the pinned modules publish; otherwise run "npm run schemas" and commit', (context) => {
  const schemas = deriveSchemas();
  if (typeof schemas === 'string') {
    skipFor(
      context,
      `the modules that publish schemas (${schemas}): whether test/schemas is derived from them`,
    );
    return;
  }
  const kept = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(schemas));
});
