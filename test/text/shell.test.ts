import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Shell } from '../../src/text/shell.ts';
import { quoteShell } from '../../src/text/shell.ts';
import { SKIPPED_FOR } from '../support/skip.ts';
import { runTool } from '../support/tools.ts';

/** The words as a shell understands them. */
function readBack(shell: Shell, texts: readonly string[]): readonly string[] {
  const words = texts.map((text) => quoteShell(text, shell)).join(' ');
  const { stdout } = runTool(shell, ['-c', String.raw`printf '%s\0' ${words}`]);
  return stdout.split('\0').slice(0, -1);
}

function isThere(shell: Shell): boolean {
  try {
    return runTool(shell, ['--version']).status === 0;
  } catch {
    return false;
  }
}

describe('quoteShell', () => {
  test.for(['bash', 'fish', 'zsh'] as const)('means the same text to %s', (shell, context) => {
    // Few machines have all three, and CI is no other.
    if (!isThere(shell)) context.skip(`${SKIPPED_FOR}${shell}: reads words that we quoted`);
    const texts = [
      "'",
      String.raw`\'`,
      '\\',
      '$x',
      '`id`',
      '$(id)',
      '!',
      '-n',
      'a\nb',
      '{a,b}',
      '~',
      '*',
      'ä',
    ];
    expect(readBack(shell, texts)).toEqual(texts);
    const printable = fc.string({ unit: fc.constantFrom(...String.raw`a '"\$!*{}()[]~#;&|<>%-`.split('')) });
    fc.assert(
      fc.property(fc.array(printable, { minLength: 1 }), (drawn) => {
        expect(readBack(shell, drawn)).toEqual(drawn);
      }),
      { numRuns: 20 },
    );
  });
});
