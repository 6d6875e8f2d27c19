import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current one is. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
