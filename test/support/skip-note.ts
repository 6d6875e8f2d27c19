/** Begins the note of a test that was not run because an outside program is missing; the reporter counts them. */
export const SKIPPED_FOR = 'skipped for want of ';
