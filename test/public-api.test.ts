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
      "defineGauge",
      "defineHistogram",
      "defineInfo",
      "definePack",
      "defineRecordingRule",
      "defineScrape",
      "defineSize",
      "defineStateset",
      "fact",
      "identity",
      "label",
      "param",
      "parseSettings",
      "promql",
      "proposal",
      "prose",
      "renderPack",
      "resolvePack",
      "selection",
      "sumOf",
      "value",
    ]
  `);
});

test('there are few of them, and none is about SMBP', () => {
  const names = Object.keys(engine);
  expect(names.length).toBeLessThanOrEqual(60);
  expect(names.filter((name) => /smbp/i.test(name))).toEqual([]);
});
