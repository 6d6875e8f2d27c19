import { PackError } from '../core/errors.ts';

/**
 * Characters that readers of one text take differently or do not show: control characters but tab and newline, line
 * separators, marks of byte order, noncharacters, halves of surrogate pairs, controls of the writing direction.
 * Bears the flag `g`: for `search` and `replace`, which keep no state.
 */
export const UNSAFE_CHARACTERS =
  /(?![\n\t])\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/** Halves of surrogate pairs, which UTF-8 cannot carry. For `search` and `replace`. */
export const LONE_SURROGATES = /\p{Cs}/gu;

/** The Unicode name of the character at `index` of `text`, such as `U+202E`. */
export function nameCharacter(text: string, index = 0): string {
  const codePoint = text.codePointAt(index) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character up to U+FFFF as the escape that PromQL, TypeScript and JSON share, such as `\u202e`. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Refuses a text with a character that `pattern` finds. `path` says where the text stands inside its document.
 *
 * @throws {@link PackError} `TEXT_UNSAFE`, naming the first such character and the path.
 */
export function refuseCharacters(
  text: string,
  pattern: RegExp,
  path: readonly (string | number)[] = [],
): void {
  const index = text.search(pattern);
  if (index < 0) return;
  const name = nameCharacter(text, index);
  const place = path.join('/').replace(UNSAFE_CHARACTERS, escapeCharacter);
  throw new PackError(
    'TEXT_UNSAFE',
    `The text${place === '' ? '' : ` at ${place}`} holds ${name}, which cannot be written safely.`,
    { help: `Remove ${name} from the text.`, ...(place === '' ? {} : { at: { path: place } }) },
  );
}
