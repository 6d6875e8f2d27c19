import type { PackErrorCode } from '../core/errors.ts';

/** What the exit status of a run says. */
export const EXIT = {
  clean: 0,
  findings: 1,
  wrongUse: 2,
  drift: 3,
  missingProgram: 4,
  ourBug: 70,
  interrupted: 130,
} as const;

/** The exit status of a run. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit status for an error that stopped a run. */
export function exitCodeOf(code: PackErrorCode): ExitCode {
  switch (code) {
    case 'SETTINGS_INVALID':
    case 'CATALOG_INVALID':
    case 'INPUT_INVALID':
    case 'TEXT_UNSAFE':
    case 'OUTPUT_REFUSED':
    case 'OUTPUT_FAILED':
    case 'OUTPUT_BUSY':
      return EXIT.wrongUse;
  }
}
