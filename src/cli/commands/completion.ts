import type { Command } from 'commander';

import { CHECKS } from '../../checks/registry.ts';
import { PLATFORM_NAMES } from '../../pack/platform.ts';
import { DIALECT_NAMES } from '../../promql/dialect.ts';
import type { Shell } from '../../text/shell.ts';
import { checkPageCodes } from '../check-pages.ts';
import { completionScript } from '../completion.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import { ALL_PROFILES } from '../lint-profile.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the script that makes a shell complete the arguments of the program. */
export function completion(program: Command, shell: Shell, terminal: Terminal): ExitCode {
  const words = new Map([
    ['code', CHECKS.map(({ code }) => code)],
    ['profile', [ALL_PROFILES, ...PLATFORM_NAMES, ...DIALECT_NAMES]],
    ['query', checkPageCodes()],
  ]);
  terminal.out(completionScript(program, shell, words).trimEnd());
  return EXIT.clean;
}
