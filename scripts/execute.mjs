import { spawnSync } from 'node:child_process';

const LIMIT_MILLISECONDS = 20 * 60_000;

/**
 * Runs a program to its end, without showing what it says.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} where `env` is added to that of this process.
 * @returns {string | undefined} Why it failed, in one line; `undefined` when it did not.
 */
export function execute(command, args, { cwd, env = {} }) {
  const { status, signal, error, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: LIMIT_MILLISECONDS,
  });
  if (status === 0) return undefined;
  if (error !== undefined) return isMissing(error) ? `${command} is not installed` : error.message;
  return `${command} ${args.join(' ')} ended with ${status ?? signal}: ${lastLine(stderr)}`;
}

/** @param {Error} error */
function isMissing(error) {
  return 'code' in error && error.code === 'ENOENT';
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
