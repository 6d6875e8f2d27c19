import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { folderWithPack, runCommand } from '../cli/command.ts';
import { putFiles } from '../host/scratch.ts';
import { refusal } from './hostile-settings.ts';

/** Anything but lines of visible characters. */
const OBEYED = /[^\P{C}\n]|[\u2028\u2029]/u;

describe('what a terminal obeys is never repeated', () => {
  test('from a value of the settings', () => {
    expect(refusal(String.raw`clusterLabel: "a\e[2Jb"`)).not.toMatch(OBEYED);
  });

  test('from a key of the settings', () => {
    expect(refusal(String.raw`"a\e]0;title\a": 1`)).not.toMatch(OBEYED);
  });

  test('from a generated file that somebody edited', () => {
    const folder = folderWithPack();
    const readme = readFileSync(join(folder, 'out/README.md'), 'utf8');
    putFiles(folder, { 'out/README.md': `${readme}\u001B[2J\u001B]0;title\u0007\n` });
    const { status, stdout } = runCommand(folder, ['check']);
    expect(status).toBe(3);
    expect(stdout).not.toMatch(OBEYED);
  });
});
