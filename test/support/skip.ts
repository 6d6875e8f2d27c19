import type { TestContext } from 'vitest';

/** Begins the note of a test that was not run because the machine lacks something; the reporter counts them. */
export const SKIPPED_FOR = 'skipped for want of ';

/**
 * Ends a test that the machine cannot run: skipped, with a note that is counted. In CI it fails, so that nothing is
 * skipped unseen there.
 *
 * @param want - What is missing, and what is therefore not tested.
 */
export function skipFor(context: TestContext, want: string): void {
  const note = `${SKIPPED_FOR}${want}`;
  if (process.env['CI'] === 'true') throw new Error(`In CI no test may be ${note}`);
  context.skip(note);
}
