import picocolors from 'picocolors';

import { EXIT } from './exit-code.ts';

/** Whether to colour: as the output, NO_COLOR and FORCE_COLOR say, or as the user says. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** Colours for one stream. Without colour they return the text as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command writes: results for programs and people on `out`, talk about the run on `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly colors: Colors;
}

/**
 * Makes a failing output end the run in one sentence: a full disk behind it is told, a reader that is gone (`| head`)
 * wants to hear no more.
 */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`Cannot write the output: ${error.message}.\n`);
    process.exit(EXIT.wrongUse);
  });
}

/** The streams of this process. */
export function processTerminal(choice: ColorChoice): Terminal {
  // picocolors colours in every CI; a log that is kept is read without a terminal.
  const isWanted = process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined;
  const colored = choice === 'auto' ? isWanted && picocolors.isColorSupported : choice === 'always';
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    colors: picocolors.createColors(colored),
  };
}
