import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readGoTemplate } from '../../src/templates/go-template.ts';

/** The text that a span marks. */
function marked(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(from, to);
}

describe('labels', () => {
  test.each([
    ['a variable', '{{ $labels.job }}', ['$labels.job']],
    ['a field', '{{ .Labels.job }}', ['.Labels.job']],
    ['the root', '{{ $.Labels.job }}', ['$.Labels.job']],
    ['an index', '{{ index $labels "job" }}', ['index $labels "job"']],
    ['an argument', '{{ printf "%s/%s" $labels.a $labels.b }}', ['$labels.a', '$labels.b']],
    ['a pipe', '{{ $labels.job | toUpper }}', ['$labels.job']],
    ['a variable of its own', '{{ $j := $labels.job }}{{ $j }}', ['$j']],
    ['the map in a variable', '{{ $l := .Labels }}{{ $l.job }}', ['$l.job']],
    ['a parenthesis', '{{ ($labels.job) }}', ['($labels.job)']],
    ['a label beside the fallback', '{{ or "x" $labels.job }}', ['$labels.job']],
    ['the other way', '{{ if $labels.a }}{{ else }}{{ $labels.b }}{{ end }}', ['$labels.b']],
    [
      'a query made while it runs',
      '{{ query (printf "up{job=%q}" $labels.job) | first | value }}',
      ['$labels.job'],
    ],
  ])('are shown through %s', (_what, text, shown) => {
    const { labels, errors } = readGoTemplate(text);
    expect(errors).toEqual([]);
    expect(labels.flatMap(({ span, guarded }) => (guarded ? [] : [marked(text, span)]))).toEqual(shown);
  });

  test.each([
    ['with', '{{ with $labels.job }}{{ . }}{{ end }}'],
    ['if', '{{ if $labels.job }}{{ $labels.job }}{{ end }}'],
    ['else if', '{{ if $labels.a }}{{ else if $labels.job }}{{ $labels.job }}{{ end }}'],
    ['a condition of functions', '{{ if eq $labels.job "" }}none{{ else }}{{ $labels.job }}{{ end }}'],
    ['a variable', '{{ $j := $labels.job }}{{ if $j }}{{ $j }}{{ end }}'],
    ['a fallback', '{{ or $labels.job "none" }}'],
  ])('are guarded by %s', (_what, text) => {
    const { labels, errors } = readGoTemplate(text);
    expect(errors).toEqual([]);
    expect(labels.filter(({ guarded }) => !guarded)).toEqual([]);
    expect(labels.map(({ name }) => name)).toContain('job');
  });

  test('are read nowhere in a template of its own', () => {
    expect(readGoTemplate('{{ define "x" }}{{ .job }}{{ end }}').labels).toEqual([]);
  });
});

describe('the value', () => {
  test.each([
    ['as it is', '{{ $value }}', [['$value', []]]],
    ['as a field', '{{ .Value }}', [['.Value', []]]],
    ['through a function', '{{ humanize $value }}', [['$value', ['humanize']]]],
    ['through a pipe', '{{ $value | humanizeDuration }}', [['$value', ['humanizeDuration']]]],
    ['through two', '{{ $value | toTime | printf "%s" }}', [['$value', ['toTime', 'printf']]]],
    ['through a parenthesis', '{{ (humanize $value) }}', [['$value', ['humanize']]]],
    ['through a variable', '{{ $v := humanize $value }}{{ $v | title }}', [['$v', ['humanize', 'title']]]],
    ['not in a condition', '{{ if gt $value 1.0 }}many{{ end }}', []],
    ['not when it is compared', '{{ gt $value 1.0 }}', []],
  ])('is shown %s', (_what, text, shown) => {
    const { values, errors } = readGoTemplate(text);
    expect(errors).toEqual([]);
    expect(values.map(({ span, functions }) => [marked(text, span), functions])).toEqual(shown);
  });
});

describe('queries', () => {
  test.each([
    ['of a range', '{{ range query "up == 0" }}{{ .Labels.job }}{{ end }}', 'up == 0', ['job']],
    ['with variables', '{{ range $i, $s := query "up" }}{{ $s.Labels.job }}{{ end }}', 'up', ['job']],
    ['of a pipe', '{{ query "up" | first | label "job" }}', 'up', ['job']],
    ['of with', '{{ with query "up" }}{{ . | first | label "job" }}{{ end }}', 'up', ['job']],
    ['of an index', '{{ index (index (query "up") 0).Labels "job" }}', 'up', ['job']],
    ['that are sorted', '{{ range query "up" | sortByLabel "job" }}{{ end }}', 'up', ['job']],
    ['in back quotes', '{{ query `up{job="a"}` | first | value }}', 'up{job="a"}', []],
    ['with escapes', String.raw`{{ query "up{job=\"a\"}" | first | value }}`, 'up{job="a"}', []],
  ])('%s are found', (_what, text, query, labels) => {
    const { queries, errors } = readGoTemplate(text);
    expect(errors).toEqual([]);
    expect(queries.map((one) => [one.text, one.labels.map(({ name }) => name)])).toEqual([[query, labels]]);
  });

  test('made while the template runs are left out', () => {
    expect(readGoTemplate('{{ query (printf "up{a=%q}" "b") | first | value }}').queries).toEqual([]);
  });
});

test('literals are the text outside of actions, trimmed as they demand', () => {
  const text = 'At {{- $value }} of {{/* x */ -}}\n 5m';
  const { literals } = readGoTemplate(text);
  expect(literals.map(({ text: literal }) => literal)).toEqual(['At', ' of ', '5m']);
  expect(literals.map(({ span }) => marked(text, span))).toEqual(['At', ' of ', '5m']);
});

test.each([
  [
    '{{ humanise $value }}',
    'humanise',
    'Prometheus has no template function "humanise".',
    'Did you mean "humanize"?',
  ],
  ['{{ $label.job }}', '$label', 'The variable $label is not declared here.', 'Did you mean "$labels"?'],
  ['{{ if $value }}x', '{{', 'The if has no end.', 'Add "{{ end }}".'],
  ['{{ $labels.job', '{{', 'The braces are not closed.', 'Add "}}".'],
  [
    '{{ $value == 1 }}',
    '=',
    '"=" cannot stand here.',
    'Divide arguments by spaces, and put texts between double quotes.',
  ],
])('says of %s what is wrong', (text, at, message, help) => {
  const [error] = readGoTemplate(text).errors;
  expect(error).toMatchObject({ message, help });
  expect(error && marked(text, error.span)).toBe(at);
});

test('never throws, and points into the text', () => {
  const part = fc.constantFrom(
    '{{',
    '}}',
    '{{-',
    '-}}',
    ' ',
    '(',
    ')',
    '|',
    '"',
    '`',
    "'",
    '$x',
    '$labels.a',
    ':=',
    ',',
    '.',
    'if',
    'else',
    'end',
    'range',
    'with',
    'define',
    'block',
    'template',
    'query',
    '"up"',
    '1',
    '/*',
    '*/',
    '\n',
    'é',
    '\uD800',
  );
  const text = fc.oneof(
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (template) => {
      const { errors, labels, literals, queries } = readGoTemplate(template);
      for (const { span } of [...errors, ...labels, ...literals, ...queries]) {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        expect(span.to).toBeLessThanOrEqual(template.length);
      }
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['parentheses', `{{ ${'('.repeat(50_000)} }}`],
  ['branches', '{{ if $value }}'.repeat(50_000)],
  ['chains of else if', `{{ if $value }}${'{{ else if $value }}'.repeat(50_000)}{{ end }}`],
])('refuses %s without end', (_what, text) => {
  expect(readGoTemplate(text).errors).toHaveLength(1);
});
