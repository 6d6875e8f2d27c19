import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';

import { readGoTemplate } from '../../src/templates/go-template.ts';
import { toYaml } from '../../src/text/yaml.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const GOOD = [
  '',
  'plain text }} and {',
  '{{ $labels.job }}',
  '{{$labels.job}}',
  '{{- $labels.job -}}',
  '{{ .Labels.job }} {{ .Value }} {{ .ExternalLabels.a }} {{ .ExternalURL }}',
  '{{ $value | humanize }}',
  '{{ printf "%.2f" $value }}',
  '{{ $value | printf "%.2f" | title }}',
  '{{ humanizePercentage (query "up" | first | value) }}',
  '{{ with $labels.job }}{{ . }}{{ end }}',
  '{{ with $labels.job }}{{ . }}{{ else }}none{{ end }}',
  '{{ if $labels.a }}a{{ else if $labels.b }}b{{ else if $labels.c }}c{{ else }}d{{ end }}',
  '{{ if and (gt $value 1.0) (lt $value 2e3) }}x{{ end }}',
  '{{ range query "up == 0" }}{{ .Labels.job }}{{ end }}',
  '{{ range $i, $s := query "up" }}{{ $i }}{{ $s.Value }}{{ end }}',
  '{{ range $s := query "up" }}{{ $s.Value }}{{ end }}',
  '{{ range query "up" }}{{ break }}{{ end }}',
  '{{ range query "up" }}{{ if .Value }}{{ continue }}{{ end }}{{ else }}none{{ end }}',
  '{{ $x := $labels.job }}{{ $x }}',
  '{{ $x := 1 }}{{ $x = 2 }}{{ $x }}',
  '{{ $x = 2 }}',
  '{{/* a comment */}}text',
  '{{- /* a comment */ -}}',
  '{{ "a\\"b\\n\\u00e9\\x41\\101" }}',
  '{{ `a "raw" \\d text` }}',
  '{{ printf "%c" \'a\' }}',
  '{{ 0x1F }} {{ 1_000 }} {{ -3 }} {{ 1.5e-3 }} {{ .5 }} {{ 3i }}',
  '{{-3}}',
  '{{ define "x" }}{{ . }}{{ end }}{{ template "x" $labels }}',
  '{{ define "x" }}{{ $ }}{{ end }}{{ template "x" }}',
  '{{ block "x" . }}{{ . }}{{ end }}',
  '{{ template "nowhere" }}',
  '{{ index $labels "job" }}',
  '{{ $labels }}',
  '{{ (query "up" | first).Value }}',
  '{{ ($labels.job) }}',
  '{{ $labels.job | reReplaceAll "(.*):.*" "$1" | toUpper }}',
  '{{ args 1 2 3 }}',
  '{{ true }}{{ nil }}',
  '{{ $value\n  | humanize\n}}',
  '{{ $x.y | len }}'.replace('$x.y', '$labels.y'),
  '{{ $value | }}',
  '{{ not true | printf "%v" }}',
  '{{ eq $labels.a "x" "y" }}',
  '{{ with $x := query "up" }}{{ $x }}{{ end }}',
  '{{ slice "abc" 1 2 }}',
  '{{ $labels.é }}',
];

const BAD = [
  '{{ $labels.job }',
  '{{ $labels.job',
  '{{',
  '{{ }}',
  '{{}}',
  '{{ humanise $value }}',
  '{{ $value | humanizeTime }}',
  '{{ labels.job }}',
  '{{ $label.job }}',
  '{{ if $labels.job }}x',
  '{{ end }}',
  '{{ else }}',
  '{{ if }}x{{ end }}',
  '{{ if $value }}a{{ else }}b{{ else }}c{{ end }}',
  '{{ with $labels.a }}{{ end }}{{ end }}',
  '{{ range query "up" }}',
  '{{ "a }}',
  '{{ `a }}',
  "{{ 'ab' }}",
  "{{ 'a }}",
  '{{ "\\d" }}',
  '{{ "\\\'" }}',
  '{{ (1 }}',
  '{{ 1) }}',
  '{{ printf "%d" ( ) }}',
  '{{ $x := 1 }}{{ $y }}',
  '{{ if $x := $value }}{{ end }}{{ $x }}',
  '{{ $a, $b := query "up" }}',
  '{{ range $a, $b, $c := query "up" }}{{ end }}',
  '{{ $value | 1 }}',
  '{{ $value | "x" }}',
  '{{ $value | . }}',
  '{{ $value || $value }}',
  '{{ | $value }}',
  '{{ "a""b" }}',
  '{{ $x=1 }}',
  '{{ 1.2.3 }}',
  '{{ 0x }}',
  '{{ 12abc }}',
  '{{ "a".b }}',
  '{{ 1.x }}',
  '{{ break }}',
  '{{ if $value }}{{ continue }}{{ end }}',
  '{{/* no end }}',
  '{{/* a */ $value }}',
  '{{ $value == 1 }}',
  '{{ $value & 1 }}',
  '{{ a-b }}',
  '{{ template x }}',
  '{{ template }}',
  '{{ define "x" }}',
  '{{ if $value }}{{ define "x" }}{{ end }}{{ end }}',
  '{{ block "x" }}{{ end }}',
  '{{ define "x" }}{{ $labels }}{{ end }}',
  '{{ block "x" . }}{{ $value }}{{ end }}',
  '{{ end x }}',
  '{{ $labels.job, $labels.b }}',
  '{{ .Labels. }}',
  '{{ .. }}',
  '{{ else if $value }}',
  '{{ $labels.a-b }}',
  '{{ $labels["a"] }}',
  '{{ "a\nb" }}',
];

/** One rule file whose alerts each have one of the templates; those that promtool complains about. */
function refusedByPromtool(templates: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    const rules = templates.map((text, index) => ({
      alert: `A${index}`,
      expr: 'up',
      annotations: { text },
    }));
    const file = join(folder, 'rules.yaml');
    writeFileSync(file, toYaml({ groups: [{ name: 'a', rules }] }));
    const { stdout, stderr } = runTool(requireTool('promtool'), ['check', 'rules', file]);
    const named = new Set(
      Array.from(`${stdout}${stderr}`.matchAll(/"A(\d+)"/g), ([, index]) => Number(index)),
    );
    return templates.filter((_text, index) => named.has(index));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

testWith(['promtool'], 'templates are refused exactly where promtool refuses them', () => {
  const all = [...GOOD, ...BAD];
  const refused = all.filter((text) => readGoTemplate(text).errors.length > 0);
  expect(refused).toEqual(refusedByPromtool(all));
  expect(refused).toEqual(BAD);
});
