/** How a module declares and exports a constant under a name that need not be an identifier of TypeScript. */
export interface ExportedName {
  /** Identifier of the declaration; unique as long as the exported names are. */
  readonly local: string;
  /** What an export clause calls it, quoted where it must be; `undefined` when the declaration exports itself. */
  readonly alias: string | undefined;
}

/**
 * Finds the declaration for a metric name, so that whoever imports it writes the exact Prometheus name.
 *
 * @param name - A metric name (`[a-zA-Z_:][a-zA-Z0-9_:]*`).
 */
export function exportedName(name: string): ExportedName {
  if (!name.includes(':') && !TAKEN.has(name)) return { local: name, alias: undefined };
  // No metric name contains `$`, so these locals collide neither with one another nor with a plain name.
  const local = `$${name.replaceAll(':', '$')}`;
  return { local, alias: name.includes(':') ? `'${name}'` : name };
}

/**
 * Words that no constant of a module may be called, also when the module is turned into CommonJS.
 *
 * @see https://tc39.es/ecma262/2024/#prod-ReservedWord (with those of strict mode), TypeScript 7.0: error 2397
 */
const TAKEN: ReadonlySet<string> = new Set([
  'arguments',
  'await',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'continue',
  'debugger',
  'default',
  'defineExternalCatalog',
  'delete',
  'do',
  'else',
  'enum',
  'eval',
  'export',
  'exports',
  'externalMetric',
  'extends',
  'false',
  'finally',
  'for',
  'function',
  'globalThis',
  'if',
  'implements',
  'import',
  'in',
  'instanceof',
  'interface',
  'let',
  'module',
  'new',
  'null',
  'package',
  'private',
  'protected',
  'public',
  'require',
  'return',
  'static',
  'super',
  'switch',
  'this',
  'throw',
  'true',
  'try',
  'typeof',
  'undefined',
  'var',
  'void',
  'while',
  'with',
  'yield',
]);
