import { expect, test } from 'vitest';

import { param } from '../../src/pack/param.ts';
import { label, prose, value } from '../../src/pack/prose.ts';
import { renderAnnotation, renderLegend, renderPlain } from '../../src/pack/render-prose.ts';

const sentence = prose`${label('pod')} uses ${value('humanizePercentage')}, more than ${param('limit')} of $100 {{braces}}.`;
const params = new Map([['limit', '20 %']]);

test('an annotation fills labels and the value in at run time; everything else is literal', () => {
  expect(renderAnnotation(sentence, params)).toBe(
    '{{ $labels.pod }} uses {{ $value | humanizePercentage }}, more than 20 % of $100 {{"{{"}}braces}}.',
  );
});

test('a reader without an alert sees labels and the value in angle brackets', () => {
  expect(renderPlain(sentence, params)).toBe('<pod> uses <value>, more than 20 % of $100 {{braces}}.');
});

test('a legend holds labels in the form of Grafana', () => {
  expect(renderLegend(prose`${label('controller')}: ${label('reason')}`)).toBe('{{controller}}: {{reason}}');
});
