/**
 * A line in which nothing moves the cursor or makes a terminal do something, as long as before. What a file or a name
 * holds may have been written to deceive whoever reads it.
 */
export function showable(line: string): string {
  return line
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{C}\u2028\u2029]/gu, (character) => '\uFFFD'.repeat(character.length));
}
