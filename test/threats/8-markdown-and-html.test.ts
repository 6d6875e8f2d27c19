import { describe, expect, test } from 'vitest';

import { acceptance, refusal } from './hostile-settings.ts';
import { filesOf, hostileTexts, packThatSays } from './hostile-pack.ts';

/** Texts that a page or a dashboard would act on, were they not escaped. */
const ACTIVE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '<javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '![x](data:text/html,x)',
  '[x]: javascript:alert(1)',
  'https://evil.example',
  '`<b>`',
  '\\<b>',
  '\\`<b>`',
  '| a | b |',
  '# heading',
  '---',
  '$__all ${namespace} [[namespace]] {{namespace}}',
];

const files = filesOf(packThatSays([...ACTIVE, ...hostileTexts(200)]));
const pages = [...files].filter(([path]) => path.endsWith('.md'));

describe('a page that says 215 hostile texts', () => {
  test('is there', () => {
    expect(pages.map(([path]) => path)).toEqual([
      'README.md',
      'docs/alerts.md',
      'docs/metrics.md',
      'docs/sources.md',
    ]);
  });

  test.each(pages)('%s holds no HTML', (_path, page) => {
    expect(proseOf(page)).not.toMatch(/</);
  });

  test.each(pages)('%s links to its own headings only', (_path, page) => {
    const prose = proseOf(page);
    const links = [...prose.matchAll(/\]\(([^)]*)\)|^\[[^\]]*\]:/gm)].map(
      ([, address]) => address ?? 'a definition',
    );
    expect(links.filter((address) => !/^#[a-z0-9_-]+$/.test(address))).toEqual([]);
    expect(prose).not.toMatch(/https?:\/\/|www\./i);
  });

  test.each(pages)('%s has tables of one width each', (_path, page) => {
    const tables = page.split(/\n(?!\|)/).filter((block) => block.startsWith('|') || block.includes('\n|'));
    for (const table of tables) {
      const rows = table.split('\n').filter((line) => line.startsWith('|'));
      const widths = rows.map((row) => row.replaceAll(/\\\\|\\\|/g, '').split('|').length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });
});

describe('what the judge takes for markup', () => {
  test.each([
    ['HTML', 'a <b> c'],
    ['HTML behind an escaped backtick', 'a \\`<b>`'],
  ])('is %s', (_what, page) => {
    expect(proseOf(page)).toMatch(/</);
  });

  test.each([
    ['HTML in a code span', 'a `<b>` c'],
    ['HTML in a fenced block', 'a\n\n```promql\nx < 1\n```\n'],
  ])('is not %s', (_what, page) => {
    expect(proseOf(page)).not.toMatch(/</);
  });
});

/**
 * A page without its code and without what a backslash escapes: what is left can be markup. Written after CommonMark
 * 0.31, 4.5 (fences), 6.1 (code spans) and 2.4 (escapes).
 */
function proseOf(page: string): string {
  return page
    .replaceAll(/^(`{3,})[a-z]*\n[^]*?\n\1$/gm, '')
    .replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
}

describe('a dashboard that says 215 hostile texts', () => {
  const dashboard = files.get('grafana/probe.json') ?? '';
  const texts = textsIn(JSON.parse(dashboard));

  test('is JSON and holds them', () => {
    expect(texts.length).toBeGreaterThan(3 * 215);
    expect(texts).toContain('<script>alert(1)</script>');
  });

  test('expands no variable in them', () => {
    expect(texts.filter((text) => /\$\w|\$\{|\[\[/.test(text))).toEqual([]);
  });

  test('has no panel that shows HTML', () => {
    expect(dashboard).not.toMatch(/"type": "text"|"mode": "html"/);
  });
});

/** Every title and description of a dashboard, at any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    (key === 'title' || key === 'description') && typeof below === 'string' ? [below] : textsIn(below),
  );
}

describe('a link of the settings', () => {
  test('is refused with another scheme', () => {
    expect(refusal('links:\n  runbooks: javascript:alert(1)\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value links.runbooks is "javascript:alert(1)", which is not allowed.
          at hostile.yaml:2:13 (links.runbooks)
              runbooks: javascript:alert(1)
                        ^^^^^^^^^^^^^^^^^^^
          help Write a URL that begins with https:// or http://, of a host name, perhaps a port and a path; no user name, query or fragment.
      stderr:
        1 error"
    `);
  });

  test('is refused with a template', () => {
    expect(refusal('links:\n  runbooks: "https://example.com/{{ $value }}"\n')).toContain(
      'settings/bad-value links.runbooks',
    );
  });

  test('stands in the alerts when it is one', () => {
    const { 'out/prometheus/rules/smbp-operator.yaml': rules } = acceptance(
      'links:\n  runbooks: https://example.com\n',
    );
    expect(rules).toContain('runbook_url: https://example.com/Smbp');
  });
});
