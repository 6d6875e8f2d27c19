/** Longest text of a user that a message repeats, in UTF-16 code units. */
const LONGEST = 60;

/**
 * Quotes a text of a user for a message: one line, nothing invisible, nothing that a terminal obeys, and no more than
 * 60 characters of it.
 */
export function visibleText(text: string): string {
  const shown = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `\\u{${codePoint.toString(16).toUpperCase()}}`;
}
