import { listBundled, readBundled } from '../host/bundled-files.ts';

/** Where `scripts/build.mjs` puts the pages: beside the folder of chunks, in one of which this module ends up. */
const PAGES = new URL('../checks/', import.meta.url);
const ENDING = '.md';

/** Codes that have a page, sorted. */
export function checkPageCodes(): readonly string[] {
  return listBundled(PAGES).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []));
}

/** The Markdown page of a code; `undefined` for one that has none. */
export function checkPage(code: string): string | undefined {
  if (!checkPageCodes().includes(code)) return undefined;
  return readBundled(new URL(`${code}${ENDING}`, PAGES));
}
