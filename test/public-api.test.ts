import { expect, test } from 'vitest';

import * as engine from '../src/index.ts';

test('the names that the engine exports are deliberate', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "PackError",
      "bucketOf",
      "checkPack",
      "countOf",
      "defaultSettings",
      "defineAlert",
      "defineComponent",
      "defineCounter",
      "defineDashboard",
      "defineExternalMetric",
      "defineFleetSource",
      "defineForeignSource",
      "defineGauge",
      "defineHistogram",
      "defineInfo",
      "definePack",
      "defineRecordingRule",
      "defineServiceSource",
      "defineSize",
      "defineStateset",
      "defineTwinSource",
      "fact",
      "identity",
      "label",
      "ownerNamespace",
      "param",
      "parseSettings",
      "promql",
      "proposal",
      "prose",
      "renderPack",
      "resolvePack",
      "sampleLimit",
      "selection",
      "settingReferences",
      "sumOf",
      "targetsOf",
      "value",
    ]
  `);
});

test('there are few of them, and none is about SMBP', () => {
  const names = Object.keys(engine);
  expect(names.length).toBeLessThanOrEqual(60);
  expect(names.filter((name) => /smbp/i.test(name))).toEqual([]);
});
