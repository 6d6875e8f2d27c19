import { expect } from 'vitest';

import { draw, folderWithPack, runCommand } from '../cli/command.ts';
import { snapshot } from '../host/scratch.ts';

/**
 * Generates with settings over a pack that is there, makes sure that they are refused with status 2 and that the old
 * pack stays byte for byte, and gives what the user sees.
 */
export function refusal(settings: string): string {
  const folder = folderWithPack({ 'hostile.yaml': settings });
  const before = snapshot(folder);
  const result = runCommand(folder, ['generate', '-s', 'hostile.yaml']);
  expect(result.status, draw(result)).toBe(2);
  expect(snapshot(folder)).toEqual(before);
  return draw(result);
}

/** Generates with settings over a pack that is there, makes sure that they are accepted, and gives what is there then. */
export function acceptance(settings: string): Readonly<Record<string, string>> {
  const folder = folderWithPack({ 'harmless.yaml': settings });
  const result = runCommand(folder, ['generate', '-s', 'harmless.yaml']);
  expect(result.status, draw(result)).toBe(0);
  return snapshot(folder);
}
