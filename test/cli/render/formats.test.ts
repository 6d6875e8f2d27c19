import { expect, test } from 'vitest';

import { renderGithub } from '../../../src/cli/render/github.ts';
import { renderJson } from '../../../src/cli/render/json.ts';
import { renderJunit } from '../../../src/cli/render/junit.ts';
import { hostile, inFile, inPack, report } from './sample-report.ts';

test('GitHub gets one line a finding', () => {
  expect(renderGithub(report)).toMatchInlineSnapshot(`
    "::error file=rules/a b.yaml,line=8,col=12,title=promql/known-label::groups/g/Down/expr: The series "up" has no label "pot".%0ADid you mean "pod"?
    ::warning title=pack/unique-names::alerts/A: Two alerts, 100%25 the same: "A".%0ARename one.
    ::notice title=file/not-yaml::It holds <a href="x">&amp;��::error::%250A, �[2J � ]]>.%0ARemove it.
    "
  `);
});

test('JUnit gets a test for each check without and for each finding', () => {
  expect(renderJunit(report)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites tests="4" failures="2">
      <testsuite name="smbp-obs lint" tests="4" failures="2">
        <testcase classname="promql/parses" name="A query is one whole PromQL expression."/>
        <testcase classname="promql/known-label" name="rules/a b.yaml groups/g/Down/expr" file="rules/a b.yaml" line="8">
          <failure type="error" message="The series &quot;up&quot; has no label &quot;pot&quot;.">error promql/known-label The series &quot;up&quot; has no label &quot;pot&quot;.&#10;  at rules/a b.yaml:8:12 (groups/g/Down/expr)&#10;      up{pot=&quot;x&quot;}&#10;         ^^^&#10;  help Did you mean &quot;pod&quot;?</failure>
        </testcase>
        <testcase classname="pack/unique-names" name="alerts/A">
          <failure type="warning" message="Two alerts, 100% the same: &quot;A&quot;.">warning pack/unique-names Two alerts, 100% the same: &quot;A&quot;.&#10;  at alerts/A&#10;  on gke&#10;  help Rename one.</failure>
        </testcase>
        <testcase classname="file/not-yaml" name="-" file="-" line="1">
          <system-out>info file/not-yaml It holds &lt;a href=&quot;x&quot;&gt;&amp;amp;��::error::%0A, �[2J � ]]&gt;.&#10;  at -:1&#10;  help Remove it.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `);
});

test.each([
  ['error', 1],
  ['warning', 2],
  ['info', 3],
  [undefined, 0],
] as const)('JUnit fails as the run does, on %s', (failOn, failures) => {
  const { failOn: _, ...rest } = report;
  expect(renderJunit({ ...rest, ...(failOn && { failOn }) })).toContain(`failures="${failures}"`);
});

test('JSON says all that is known', () => {
  expect(JSON.parse(renderJson(report))).toEqual({
    formatVersion: 1,
    findings: [inFile, inPack, hostile].map(({ at, ...finding }) => ({ ...finding, location: at })),
    summary: { error: 1, warning: 1, info: 1, suppressed: 2 },
  });
});

test('JSON of a clean run is whole too', () => {
  expect(JSON.parse(renderJson({ ...report, findings: [], hidden: 0 }))).toEqual({
    formatVersion: 1,
    findings: [],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0 },
  });
});
