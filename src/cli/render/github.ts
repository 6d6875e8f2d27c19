import type { Diagnostic } from '../../core/diagnostic.ts';
import { githubCommand } from '../../text/github.ts';
import { showable } from '../../text/showable.ts';
import type { Report } from './report.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings as annotations of a GitHub workflow, one a line. Those of a pack are at no file and name their path. */
export function renderGithub({ findings }: Report): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation({ severity, code, message, help, at }: Diagnostic): string {
  const { file, line, column, path } = at;
  const where = path === undefined || path === '' ? '' : `${path}: `;
  // The standard input is no file that could bear an annotation.
  const place = file === '-' ? {} : { file, line, col: column };
  const words = `${showable(where + message)}\n${showable(help)}`;
  return githubCommand(COMMANDS[severity], { ...place, title: code }, words);
}
