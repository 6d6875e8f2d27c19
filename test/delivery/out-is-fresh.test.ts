import { join } from 'node:path';
import { expect, test } from 'vitest';

import { settingReferences } from '../../src/config/setting-references.ts';
import { compareTree } from '../../src/host/compare-tree.ts';
import { smbp } from '../../src/smbp.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

test('out/ is what the sources make; otherwise run "npm run generate" and commit', () => {
  const drifts = compareTree({
    folder: join(import.meta.dirname, '..', '..', 'out'),
    files: renderPack(resolveWith(smbp), { settings: settingReferences(smbp) }),
    generator: { name: 'smbp-obs', version: smbp.version },
  });
  expect(drifts.map(({ path, kind }) => `${path} ${kind}`)).toEqual([]);
});
