import { PackError } from '../core/errors.ts';
import { escapeCharacter, UNSAFE_CHARACTERS } from './unsafe-characters.ts';

/** Words that cannot name a constant of a module (ECMAScript 2025, 12.7.2, in strict mode; TypeScript 7). */
const RESERVED: ReadonlySet<string> = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/,
  ),
);

/** A single-quoted literal that means exactly `text`, on one line, also inside a `<script>` of a page. */
export function quoteTypescript(text: string): string {
  const escaped = text
    .replace(/['\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replace(/<(?=[/!])/g, '<\\')
    .replace(UNSAFE_CHARACTERS, escapeCharacter);
  return `'${escaped}'`;
}

/**
 * A TSDoc comment that says `text`, without a line break after it. The text is words only: it cannot end the comment
 * or start a tag. `deprecated` says what to use instead and becomes the tag `@deprecated`.
 */
export function typescriptComment(text: string, deprecated?: string): string {
  const lines = commentLines(text);
  if (deprecated !== undefined) lines.push('', ...commentLines(deprecated, '@deprecated '));
  if (lines.length === 1) return `/** ${lines.join('')} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** A template literal without slots that means exactly `text`, with its lines as they are. */
export function quoteTypescriptLines(text: string): string {
  const escaped = text
    .replace(/[`\\$]/g, String.raw`\$&`)
    .replace(/<(?=[/!])/g, '<\\')
    .replace(UNSAFE_CHARACTERS, escapeCharacter);
  return `\`${escaped}\``;
}

/** A key of an object literal; `__proto__` is computed, because otherwise it would set the prototype. */
export function typescriptKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return typescriptMember(key);
}

/** The name of a property in a type. */
export function typescriptMember(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteTypescript(name);
}

/**
 * Words in snake case or any other writing as an identifier in camel case: `smbp_peers_total` becomes `smbpPeersTotal`.
 * A reserved word gets a trailing underscore, a leading digit a leading one. Different words may give one identifier.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` when the text has no letter or is not ASCII.
 */
export function typescriptIdentifier(words: string): string {
  const parts = words.match(/[a-zA-Z0-9]+/g) ?? [];
  if (!/[a-zA-Z]/.test(words) || /\P{ASCII}/u.test(words)) {
    throw new PackError('TEXT_UNSAFE', `${quoteTypescript(words)} gives no identifier.`, {
      help: 'Use a name of ASCII letters, digits and underscores with at least one letter.',
    });
  }
  const name = parts.map((part, index) => (index === 0 ? lowerFirst(part) : upperFirst(part))).join('');
  if (RESERVED.has(name)) return `${name}_`;
  return /^\d/.test(name) ? `_${name}` : name;
}

function commentLines(text: string, opening = ''): string[] {
  const words = text.replaceAll('*/', String.raw`*\/`).replaceAll('@', String.raw`\@`);
  const lines = words.split(/\r\n|[\n\r\u2028\u2029]/);
  return `${opening}${lines.join('\n')}`.replace(UNSAFE_CHARACTERS, escapeCharacter).split('\n');
}

/** The first word in lower case as far as it is one: `JVM` becomes `jvm`, `HttpServer` becomes `httpServer`. */
function lowerFirst(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
