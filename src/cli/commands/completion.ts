import type { Command } from 'commander';

import type { Shell } from '../../text/shell.ts';
import { completionScript } from '../completion.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the script that makes a shell complete the arguments of the program. */
export function completion(program: Command, shell: Shell, terminal: Terminal): ExitCode {
  terminal.out(completionScript(program, shell).trimEnd());
  return EXIT.clean;
}
