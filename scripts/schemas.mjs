// Writes the schemas of Kubernetes objects to test/schemas, for tests alone. Run by `npm run schemas`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { deriveSchemas } from './derive-schemas.mjs';
import { ROOT } from './root.mjs';

const FOLDER = join(ROOT, 'test', 'schemas');

const schemas = deriveSchemas();
if (typeof schemas === 'string') {
  console.error(`The schemas cannot be derived: ${schemas}.`);
  process.exitCode = 4;
} else {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of schemas) {
    writeFileSync(join(FOLDER, name), text);
    console.log(`test/schemas/${name}`);
  }
}
