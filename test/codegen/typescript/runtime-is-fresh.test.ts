import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { renderRuntime } from '../../../scripts/runtime.mjs';

const COMMITTED = join(import.meta.dirname, '../../../src/codegen/typescript/runtime.generated.ts');

test('the committed text of the runtime is what its sources give; otherwise run "npm run runtime" and commit', async () => {
  expect(readFileSync(COMMITTED, 'utf8')).toBe(await renderRuntime());
});
