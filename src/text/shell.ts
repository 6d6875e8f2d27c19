/** Shells whose way of quoting is known. */
export type Shell = 'bash' | 'fish' | 'zsh';

/**
 * A text between single quotes, as one word that means exactly the text.
 *
 * Sources: POSIX.1-2017, 2.2.2 (bash, zsh); fish 3.6, "Quotes": there a backslash before `\` or `'` is an escape.
 */
export function quoteShell(text: string, shell: Shell): string {
  const escaped =
    shell === 'fish' ? text.replace(/['\\]/g, String.raw`\$&`) : text.replaceAll("'", String.raw`'\''`);
  return `'${escaped}'`;
}
