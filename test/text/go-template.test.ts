import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { invariant } from '../../src/core/errors.ts';
import { escapeGoTemplate } from '../../src/text/go-template.ts';
import { hostileText } from './hostile-text.ts';

describe('escapeGoTemplate', () => {
  test.each([
    ['an action', '{{ $value }}', '{{"{{"}} $value }}'],
    ['an action that trims', '{{- 1 -}}', '{{"{{"}}- 1 -}}'],
    ['a run of braces', '{{{{{', '{{"{{{{{"}}'],
    ['a brace at the end, which the next text could complete', 'a{', 'a{{"{"}}'],
  ])('escapes %s', (_what, text, template) => {
    expect(escapeGoTemplate(text)).toBe(template);
  });
  test.each([
    ['a brace inside', 'up{job="a"}'],
    ['closing braces', 'a}} b'],
    ['quotes, a dollar sign and lines', '"$value" `x`\n\\'],
  ])('leaves %s', (_what, text) => {
    expect(escapeGoTemplate(text)).toBe(text);
  });
  test('renders back, also between other texts and actions', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const template = `${escapeGoTemplate(first)}${escapeGoTemplate(second)}{{"{"}}${escapeGoTemplate(first)}`;
        expect(render(template)).toBe(`${first}${second}{${first}`);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** What text/template does with templates whose only actions are strings of braces: the leftmost `{{` opens one. */
function render(template: string): string {
  const start = template.indexOf('{{');
  if (start < 0) return template;
  const action = /^\{\{"(\{+)"\}\}/.exec(template.slice(start));
  invariant(action !== null, `the action at ${start} of ${JSON.stringify(template)} is a string of braces`);
  return `${template.slice(0, start)}${action[1]}${render(template.slice(start + action[0].length))}`;
}
