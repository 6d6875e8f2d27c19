import { disk } from './disk.ts';
import { isRecord, parseJson } from './manifest.ts';
import type { Places } from './places.ts';

/** Path → SHA-256 of the files in the old tree that may be removed after the exchange. */
export type Journal = ReadonlyMap<string, string>;

/** Declares the stage complete: a run that is interrupted after this is finished by the next, no longer undone. */
export function writeJournal(places: Places, discard: Journal): void {
  disk.write(places.journal, `${JSON.stringify({ discard: Object.fromEntries(discard) })}\n`);
  disk.flush(places.journal);
  disk.flush(places.work);
}

/** What the interrupted run had declared; `undefined` when it did not get that far. */
export function readJournal(places: Places): Journal | undefined {
  const text = disk.readIfThere(places.journal);
  const journal = text === undefined ? undefined : parseJson(text);
  if (!isRecord(journal) || !isRecord(journal['discard'])) return undefined;
  const entries = Object.entries(journal['discard']);
  return new Map(entries.flatMap(([path, sha256]) => (typeof sha256 === 'string' ? [[path, sha256]] : [])));
}
