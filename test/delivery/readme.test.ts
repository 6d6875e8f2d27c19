import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { runTool } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Texts of the fenced blocks of a language. */
function blocks(language: string): readonly string[] {
  const fenced = Array.from(README.matchAll(/^```(\w*)\n(.*?)^```$/gms));
  return fenced.filter(([, name]) => name === language).map(([, , text]) => text ?? '');
}

test('the settings of the README are about ten lines, and its commands work as printed', () => {
  const [settings = '', ...more] = blocks('yaml');
  expect(more).toEqual([]);
  expect(settings.trim().split('\n').length).toBeLessThanOrEqual(12);
  const commands = blocks('')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line.startsWith('node dist/'));
  expect(commands.map((command) => command.split(' ')[2])).toEqual([
    'schema',
    'generate',
    'check',
    'lint',
    'lint',
    'explain',
    'explain',
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'smbp-obs.yaml'), settings);
  for (const command of commands) {
    const { status, stdout, stderr } = runTool('sh', ['-c', command], { cwd: folder });
    expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  }
  expect(
    readFileSync(join(folder, 'my-pack', 'prometheus', 'rules', 'smbp-operator.yaml'), 'utf8'),
  ).toContain('ratio_rate15m > 0.3');
});

test('every file and folder that the README links to is there', () => {
  const links = Array.from(README.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
