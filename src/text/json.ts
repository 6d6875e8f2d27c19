import { escapeCharacter, UNSAFE_CHARACTERS } from './unsafe-characters.ts';

/**
 * A JSON document with two spaces a level, ending in a line break. Keys keep their order. Characters that readers take
 * differently or do not show are escaped, so that any reader of text may carry it.
 */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE_CHARACTERS, escapeCharacter)}\n`;
}
