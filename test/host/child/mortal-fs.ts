/**
 * The part of `node:fs` that the writer uses, but with an accident at one chosen moment. Moments are counted over
 * everything that changes the disk: before each step, and in the midst of each write.
 */
const fs = process.getBuiltinModule('node:fs');

const isWholeProcess = process.env['KILL_AT'] !== undefined;

/** How many moments are left; the environment sets it for whole processes. */
let remaining = Number(process.env['KILL_AT'] ?? 0);
let accident = (): void => void process.kill(process.pid, 'SIGKILL');

/** Chooses the moment that is `moments` ahead, and what happens then; what `action` throws is the failure of the step. */
export function scheduleAccident(moments: number, action: () => void): void {
  remaining = moments;
  accident = action;
}

/** Whether the scheduled accident has happened. */
export function isAccidentOver(): boolean {
  return remaining <= 0;
}

/** Counts one moment. From a fatal one it does not return. */
function live(beforeAccident: () => void = () => undefined): void {
  remaining -= 1;
  if (remaining !== 0) return;
  beforeAccident();
  accident();
}

function mortal<Args extends readonly unknown[], Result>(
  step: (...args: Args) => Result,
): (...args: Args) => Result {
  return (...args) => {
    live();
    return step(...args);
  };
}

export const {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
} = fs;
export const { writeSync } = fs;
export const chmodSync = mortal(fs.chmodSync);
export const chownSync = mortal(fs.chownSync);
export const copyFileSync = mortal(fs.copyFileSync);
// To a killed process a flush makes no difference: only a loss of power would show it.
export const fsyncSync = isWholeProcess ? fs.fsyncSync : mortal(fs.fsyncSync);
export const linkSync = mortal(fs.linkSync);
export const mkdirSync = mortal(fs.mkdirSync);
export const renameSync = mortal(fs.renameSync);
export const rmdirSync = mortal(fs.rmdirSync);
export const symlinkSync = mortal(fs.symlinkSync);
export const unlinkSync = mortal(fs.unlinkSync);
export const utimesSync = mortal(fs.utimesSync);

export function writeFileSync(
  path: string,
  content: string | Uint8Array,
  options: { readonly flag: string },
): void {
  live();
  const bytes = Buffer.from(content);
  live(() => fs.writeFileSync(path, bytes.subarray(0, bytes.length / 2), options));
  fs.writeFileSync(path, bytes, options);
}
