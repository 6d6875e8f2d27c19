import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';

import { renderCount, renderDiagnostic, renderError } from '../../../src/cli/render/pretty.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { PackError } from '../../../src/core/errors.ts';
import type { Location } from '../../../src/core/location.ts';

const plain = picocolors.createColors(false);

const finding: Diagnostic = {
  code: 'promql/parses',
  severity: 'error',
  message: 'It is wrong.',
  help: 'Correct it.',
  at: {},
};

/** The place of a finding as it is drawn, without the lines around it. */
function drawPlace(at: Location): string {
  const lines = renderDiagnostic({ ...finding, at }, plain).split('\n');
  expect(lines[0]).toBe('error promql/parses It is wrong.');
  expect(lines.at(-1)).toBe('  help Correct it.');
  return lines.slice(1, -1).join('\n');
}

describe('the place', () => {
  test.each<[string, Location, string]>([
    ['nothing', {}, ''],
    ['an empty path', { path: '' }, ''],
    ['a path', { path: 'alerts/A' }, '  at alerts/A'],
    ['a file', { file: 'a.yaml' }, '  at a.yaml'],
    ['a file and a line', { file: 'a.yaml', line: 3 }, '  at a.yaml:3'],
    ['a file, a line and a column', { file: 'a.yaml', line: 3, column: 7 }, '  at a.yaml:3:7'],
    ['a file and a path in it', { file: 'a.yaml', path: 'a.b', line: 3 }, '  at a.yaml:3 (a.b)'],
    ['a file and the path of its root', { file: 'a.yaml', path: '' }, '  at a.yaml'],
    ['a text of which no part is meant', { path: 'a', text: 'up' }, '  at a'],
    ['a part of no text', { path: 'a', span: { from: 0, to: 2 } }, '  at a'],
  ])('is drawn for %s', (_what, at, drawn) => {
    expect(drawPlace(at)).toBe(drawn);
  });

  test('in a file counts from its own start, not from that of the text', () => {
    const at: Location = { file: 'a.yaml', line: 10, column: 5, text: 'up == 1', span: { from: 3, to: 5 } };
    expect(drawPlace(at)).toMatchInlineSnapshot(`
      "  at a.yaml:10:5
          up == 1
             ^^"
    `);
  });
});

/** A text with a part marked between ‹ and ›. */
function drawPart(marked: string): string {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  return drawPlace({ path: 'here', text: marked.replace(/[‹›]/g, ''), span: { from, to } });
}

describe('the caret', () => {
  test('stands below the part', () => {
    expect(drawPart('rate(‹up›[5m])')).toMatchInlineSnapshot(`
      "  at here:1:6
          rate(up[5m])
               ^^"
    `);
  });

  test('stands below the first character', () => {
    expect(drawPart('‹u›p')).toMatchInlineSnapshot(`
      "  at here:1:1
          up
          ^"
    `);
  });

  test('stands below the last character', () => {
    expect(drawPart('u‹p›')).toMatchInlineSnapshot(`
      "  at here:1:2
          up
           ^"
    `);
  });

  test('marks an empty part', () => {
    expect(drawPart('rate(‹›)')).toMatchInlineSnapshot(`
      "  at here:1:6
          rate()
               ^"
    `);
  });

  test('stands behind the last character when the text ends too early', () => {
    expect(drawPart('rate(up[5m]‹›')).toMatchInlineSnapshot(`
      "  at here:1:12
          rate(up[5m]
                     ^"
    `);
  });

  test('marks an empty text', () => {
    expect(drawPart('‹›')).toMatchInlineSnapshot(`
      "  at here:1:1
          
          ^"
    `);
  });

  test('shows the line of the part in a text of several', () => {
    expect(drawPart('sum by (pod) (\n  rate(‹up›[5m])\n)')).toMatchInlineSnapshot(`
      "  at here:2:8
            rate(up[5m])
                 ^^"
    `);
  });

  test('marks every line of a part that goes over several', () => {
    expect(drawPart('a ‹+\nb› + c')).toMatchInlineSnapshot(`
      "  at here:1:3
          a +
            ^
          b + c
          ^"
    `);
  });

  test('marks a line end', () => {
    expect(drawPart('a +‹\n›b')).toMatchInlineSnapshot(`
      "  at here:1:4
          a +
             ^"
    `);
  });

  test('marks an empty line', () => {
    expect(drawPart('a +\n‹›\nb')).toMatchInlineSnapshot(`
      "  at here:2:1
          
          ^"
    `);
  });

  test('marks the line end that a text begins with', () => {
    expect(drawPart('‹\n›up')).toBe('  at here:1:1\n    \n    ^');
  });

  test('marks the line behind the last line end', () => {
    expect(drawPart('up\n‹›')).toMatchInlineSnapshot(`
      "  at here:2:1
          
          ^"
    `);
  });

  test('counts a tab as one column', () => {
    expect(drawPart('\tup\t== ‹on›')).toMatchInlineSnapshot(`
      "  at here:1:8
           up == on
                 ^^"
    `);
  });

  test('is as wide as a character of two code units', () => {
    expect(drawPart('a ‹😀› b')).toMatchInlineSnapshot(`
      "  at here:1:3
          a 😀 b
            ^^"
    `);
  });

  test('is drawn for combining characters', () => {
    expect(drawPart('e\u0301 ‹e\u0301›')).toMatchInlineSnapshot(`
      "  at here:1:4
          é é
             ^^"
    `);
  });

  test('ends with the text when the part goes beyond it', () => {
    const at: Location = { path: 'here', text: 'up', span: { from: 0, to: 99 } };
    expect(drawPlace(at)).toMatchInlineSnapshot(`
      "  at here:1:1
          up
          ^^"
    `);
  });

  test('shows nothing that a terminal obeys', () => {
    expect(drawPart('a{b="\u001B[2J‹\u0007›"}\r')).not.toMatch(/[^\P{C}\n]/u);
  });
});

test('an error that stops a run is drawn like a finding', () => {
  const error = new PackError('OUTPUT_BUSY', 'Busy.', { help: 'Wait.', at: { file: 'out' } });
  expect(renderError(error, plain)).toBe('error OUTPUT_BUSY Busy.\n  at out\n  help Wait.');
});

describe('renderCount', () => {
  test.each<[string, readonly Diagnostic['severity'][]]>([
    ['', []],
    ['1 error', ['error']],
    ['2 errors', ['error', 'error']],
    ['1 error, 2 warnings', ['warning', 'error', 'warning']],
    ['1 warning, 1 info', ['info', 'warning']],
  ])('says "%s"', (counted, severities) => {
    expect(renderCount(severities.map((severity) => ({ ...finding, severity })))).toBe(counted);
  });
});

describe('a long line', () => {
  const long = `sum by (job) (${'a'.repeat(100)} + ‹up› + ${'b'.repeat(100)})`;

  test('is cut around the part', () => {
    expect(drawPart(long)).toMatchInlineSnapshot(`
      "  at here:1:118
          …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + up + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
                                                   ^^"
    `);
  });

  test('is cut behind a part at its start', () => {
    expect(drawPart(`‹sum› by (job) (${'b'.repeat(200)})`)).toMatchInlineSnapshot(`
      "  at here:1:1
          sum by (job) (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
          ^^^"
    `);
  });

  test('is cut in a part that is longer', () => {
    expect(drawPart(`‹${'b'.repeat(200)}›`)).toMatchInlineSnapshot(`
      "  at here:1:1
          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test('of the longest length that is shown is not cut', () => {
    expect(drawPart(`‹up› + ${'b'.repeat(115)}`)).not.toContain('…');
  });
});

test('of a part over many lines the first ones are shown', () => {
  expect(drawPart('‹a +\n  b +\n\n  c +\n  d +\n  e›')).toMatchInlineSnapshot(`
    "  at here:1:1
        a +
        ^^^
          b +
          ^^^
          c +
          ^^^
          d +
          ^^^
        …"
  `);
});

test('a finding of some profiles names them', () => {
  expect(renderDiagnostic({ ...finding, profiles: ['aks', 'gke'] }, plain)).toBe(
    'error promql/parses It is wrong.\n  on aks, gke\n  help Correct it.',
  );
});
