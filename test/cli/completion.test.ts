import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { describe, expect, test } from 'vitest';

import { putFiles, scratchFolder } from '../host/scratch.ts';
import { SKIPPED_FOR } from '../support/skip.ts';
import { runTool } from '../support/tools.ts';
import { runCommand } from './command.ts';

type Shell = 'bash' | 'fish' | 'zsh';

/** A folder with the script of a shell and some files to complete. */
function folderFor(shell: Shell): string {
  const folder = scratchFolder({ inMemory: true });
  const { status, stdout, stderr } = runCommand(folder, ['completion', shell]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  putFiles(folder, {
    script: stdout,
    'prod settings.yaml': '',
    'production.yaml': '',
    'deploy/monitoring/x': '',
  });
  return folder;
}

/** Skipped and counted where the shell is missing: few machines have all three, and CI is no other. */
function needShell(shell: Shell, context: TestContext): void {
  try {
    if (runTool(shell, ['--version']).status === 0) return;
  } catch {
    // Not there.
  }
  context.skip(`${SKIPPED_FOR}${shell}: completes arguments by our script`);
}

/** What bash offers for the last of some words. */
function bashOffers(folder: string, words: readonly string[]): readonly string[] {
  const script =
    'source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _smbp_obs; printf "%s\\n" "${COMPREPLY[@]}"';
  const { status, stdout, stderr } = runTool('bash', ['-c', script, 'bash', 'smbp-obs', ...words], {
    cwd: folder,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .toSorted();
}

/** What fish offers at the end of a line, without the descriptions. */
function fishOffers(folder: string, line: string): readonly string[] {
  const { status, stdout } = runTool(
    'fish',
    ['--no-config', '-c', `source ./script; complete -C '${line}'`],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder },
    },
  );
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .map((offer) => offer.split('\t')[0] ?? '')
    .filter((offer) => offer !== '')
    .toSorted();
}

/** The arguments of the command that zsh runs after somebody typed a line with tabulators. */
function zshRuns(folder: string, keys: string): string {
  const script = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1= RPS1=; autoload -Uz compinit; compinit -u -D; source ./script; smbp-obs() { print -r -- 'RUN' \\$# \\"\\$@\\" 'END' }; print RE''ADY"
    zpty -r z output '*READY*'
    zpty -w -n z "$1"$'\\n'
    zpty -r z output '*RUN*END*'
    print -r -- "$output"`;
  const { stdout } = runTool('zsh', ['-f', '-c', script, 'zsh', keys], {
    cwd: folder,
    timeout: 20_000,
    env: { PATH: process.env['PATH'], HOME: folder, TERM: 'dumb' },
  });
  return /RUN (\d.*) END/.exec(stdout)?.[1] ?? stdout;
}

const COMMANDS = ['check', 'completion', 'explain', 'generate', 'help', 'lint', 'schema'];

describe('bash', () => {
  test.each([
    ['the commands and options', [''], [...COMMANDS, '--color', '--help', '--version']],
    ['a command that is begun', ['gen'], ['generate']],
    [
      'the options of a command',
      ['generate', '--'],
      ['--dry-run', '--force', '--help', '--out', '--settings'],
    ],
    ['no option of another command', ['check', '--f'], []],
    ['the choices of an option', ['--color', 'a'], ['always', 'auto']],
    ['a command after an option and its value', ['--color', 'always', 'sch'], ['schema']],
    ['a command after an option with "="', ['--color', '=', 'always', 'sch'], ['schema']],
    ['the choices of an option after "="', ['--color', '=', 'n'], ['never']],
    ['the choices of an argument', ['schema', ''], ['--help', 'catalog', 'settings']],
    ['the shells', ['completion', 'z'], ['zsh']],
    ['the commands to explain', ['help', 'c'], ['check', 'completion']],
    ['files for a file', ['generate', '--settings', 'prod'], ['prod settings.yaml', 'production.yaml']],
    ['files for a short option', ['check', '-s', 'produ'], ['production.yaml']],
    ['folders for a folder', ['generate', '--out', ''], ['deploy']],
    ['folders after "="', ['generate', '--out', '=', 'deploy/'], ['deploy/monitoring']],
    ['profiles', ['lint', '--profile', 'gk'], ['gke']],
    ['dialects', ['lint', '-p', 'mim'], ['mimir']],
    ['checks', ['lint', '--check', 'promql/pars'], ['promql/parses']],
    ['the forms of findings', ['lint', '--format', 'j'], ['json', 'junit']],
    ['files to judge', ['lint', 'a.yaml', 'produ'], ['production.yaml']],
    ['pages to explain', ['explain', 'lint/un'], ['lint/unused-suppression']],
    ['nothing where nothing may stand', ['generate', 'x'], []],
  ])('offers %s', (_what, words, offers) => {
    expect(bashOffers(folderFor('bash'), words)).toEqual(offers.toSorted());
  });

  test('is told to use the function', () => {
    const script = 'source ./script; complete -p smbp-obs';
    expect(runTool('bash', ['-c', script], { cwd: folderFor('bash') }).stdout).toBe(
      'complete -F _smbp_obs smbp-obs\n',
    );
  });
});

describe('fish', () => {
  test.for<readonly [string, string, readonly string[]]>([
    ['the commands', '', COMMANDS],
    ['a command that is begun', 'gen', ['generate']],
    ['the options of a command', 'generate --', ['--dry-run', '--force', '--help', '--out', '--settings']],
    ['no option of another command', 'check --f', []],
    ['the choices of an option', '--color a', ['always', 'auto']],
    ['a command after an option and its value', '--color always sch', ['schema']],
    ['the choices of an argument', 'schema ', ['catalog', 'settings']],
    ['files for a file', 'generate --settings produ', ['production.yaml']],
    ['folders for a folder', 'generate --out de', ['deploy/']],
    ['checks', 'lint --check promql/pars', ['promql/parses']],
    ['files to judge', 'lint a.yaml produ', ['production.yaml']],
    ['nothing where nothing may stand', 'generate x', []],
  ])('offers %s', ([, line, offers], context) => {
    needShell('fish', context);
    expect(fishOffers(folderFor('fish'), `smbp-obs ${line}`)).toEqual(offers);
  });
});

describe('zsh', () => {
  test.for([
    ['commands and arguments', 'sche\tcat\t', '2 schema catalog'],
    ['the choices of an option', '--color al\tche\t', '3 --color always check'],
    [
      'options and files',
      'generate --dr\t--sett\tproduc\t',
      '4 generate --dry-run --settings production.yaml',
    ],
    ['folders', 'generate -o de\t', '3 generate -o deploy'],
    [
      'checks and several files',
      'lint --check promql/pars\tproduc\tproduc\t',
      '5 lint --check promql/parses production.yaml production.yaml',
    ],
  ])('completes %s', ([, keys, runs], context) => {
    needShell('zsh', context);
    expect(zshRuns(folderFor('zsh'), `smbp-obs ${keys}`)).toBe(runs);
  });
});

test('a shell that there is not is refused, with the nearest', () => {
  const { status, stdout, stderr } = runCommand(scratchFolder({ inMemory: true }), ['completion', 'fsh']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Did you mean "fish"?');
});

test('no script says where it was made', () => {
  for (const shell of ['bash', 'fish', 'zsh'] as const) {
    const { stdout } = runCommand(scratchFolder({ inMemory: true }), ['completion', shell]);
    expect(stdout).not.toContain(join(import.meta.dirname, '..', '..'));
  }
});
