import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { FILE_RULES } from '../../src/ingest/file-rule.ts';
import { ingestText } from './subject-of.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'docs', 'checks', 'file');

test.each(FILE_RULES)('the page of file/%s has a flagged and a clean example', (rule) => {
  const page = readFileSync(join(PAGES, `${rule}.md`), 'utf8');
  const examples = Array.from(
    page.matchAll(/^```yaml (bad|good)\n(.*?)\n```$/gms),
    ([, verdict, text = '']) => [verdict, ingestText(text).problems.map(({ code }) => code)],
  );
  expect(examples).toEqual([
    ['bad', [`file/${rule}`]],
    ['good', []],
  ]);
});
