import { readFileSync } from 'node:fs';

import { errorCodeOf } from './output-failure.ts';

/** One process, told from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks between the start of the machine and that of the process; `undefined` where there is no /proc. */
  readonly startTime: string | undefined;
}

/** The process that runs this code. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startTime: readStatus(process.pid)?.startTime };
}

/** Whether a process still runs. When in doubt it does. */
export function isRunning({ pid, startTime }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if (errorCodeOf(error) === 'ESRCH') return false;
  }
  const status = readStatus(pid);
  if (status === undefined) return true;
  return !status.isDead && (startTime === undefined || startTime === status.startTime);
}

/** Fields 3 (state) and 22 (starttime) of /proc/pid/stat: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readStatus(
  pid: number,
): { readonly isDead: boolean; readonly startTime: string | undefined } | undefined {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // Field 2 is the name in parentheses, and may hold spaces and parentheses itself.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { isDead: fields[0] === 'Z' || fields[0] === 'X', startTime: fields[19] };
}
