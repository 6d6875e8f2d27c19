import { posix } from 'node:path';
import type { ESTree } from 'rolldown/utils';
import { parseSync, Visitor } from 'rolldown/utils';

import { DOORS, ERROR_ROOM, LAW, LAZY_LOADER } from './law.ts';

/** Source texts by path below `src/`. */
export type SourceTree = ReadonlyMap<string, string>;

/** How one file refers to another file or a package. */
interface Reference {
  readonly file: string;
  /** What stands in the import; `undefined` for an `import()` whose path is computed. */
  readonly specifier: string | undefined;
  readonly kind: 'import' | 'side effect' | 'export all' | 'import()' | 'type import()';
}

interface ParsedFile {
  readonly references: readonly Reference[];
  /** What the file does that no file may do, in the words of a breach. */
  readonly habits: ReadonlySet<string>;
}

/** Every breach of the law in a source tree, as sentences, sorted by file. */
export function judge(tree: SourceTree): readonly string[] {
  const files = [...tree.keys()].sort();
  const parsed = new Map(files.map((file) => [file, parseFile(file, tree.get(file) ?? '')]));
  return [
    ...files.flatMap((file) => judgeFile(file, parsed.get(file) ?? parseFile(file, ''))),
    ...cycles(files, (file) => localTargets(parsed.get(file)?.references ?? [])),
  ];
}

function judgeFile(file: string, { references, habits }: ParsedFile): readonly string[] {
  return [
    ...(roomOf(file) in LAW ? [] : [`${file}: "${roomOf(file)}" has no row in the law.`]),
    ...Array.from(habits, (habit) => `${file}: ${habit}`),
    ...references.flatMap((reference) => judgeReference(reference)),
  ];
}

function judgeReference({ file, specifier, kind }: Reference): readonly string[] {
  const breaches: string[] = [];
  if (kind === 'side effect') breaches.push(`${file}: imports ${specifier} for its side effect.`);
  if (kind === 'export all')
    breaches.push(`${file}: exports everything of ${specifier}; name what is exported.`);
  if (kind === 'import()' && file !== LAZY_LOADER) {
    breaches.push(`${file}: loads code with import(); only ${LAZY_LOADER} may.`);
  }
  if (specifier === undefined) {
    breaches.push(`${file}: loads code from a computed path; write the path out.`);
  } else if (specifier.startsWith('.')) {
    breaches.push(...judgeLocal(file, specifier));
  } else {
    breaches.push(...judgePackage(file, specifier));
  }
  return breaches;
}

function judgeLocal(file: string, specifier: string): readonly string[] {
  const from = roomOf(file);
  const to = roomOf(resolvePath(file, specifier));
  if (from === to || (LAW[from] ?? []).includes(to)) return [];
  return [`${file}: imports ${specifier}, but "${from}" may not import "${to}".`];
}

function judgePackage(file: string, specifier: string): readonly string[] {
  const door = DOORS.find(([pattern]) => pattern.test(specifier));
  if (door === undefined) return [`${file}: imports ${specifier}, a package without a door.`];
  const [, folders] = door;
  return folders.includes(roomOf(file))
    ? []
    : [`${file}: imports ${specifier}, whose door is "${folders.join('", "')}".`];
}

/** The folder of a file, or the file itself where it lies directly in `src/`. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function resolvePath(file: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(file), specifier));
}

function localTargets(references: readonly Reference[]): readonly string[] {
  return references.flatMap(({ file, specifier }) =>
    specifier?.startsWith('.') === true ? [resolvePath(file, specifier)] : [],
  );
}

/** Files that reach themselves through imports, one sentence a cycle. */
function cycles(files: readonly string[], next: (file: string) => readonly string[]): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push(`${file}: imports itself through ${path.slice(start + 1).join(', ')}.`);
      return;
    }
    if (done.has(file)) return;
    for (const target of next(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

function parseFile(file: string, source: string): ParsedFile {
  const { program, comments, errors } = parseSync(file, source, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const commentedLines = new Set(comments.map(({ end }) => lineAt(source, end)));
  const references: Reference[] = [];
  const habits = new Set<string>();
  const refer = (kind: Reference['kind'], target: { readonly value: string } | null): void => {
    if (target !== null) references.push({ file, specifier: target.value, kind });
  };
  new Visitor({
    ImportDeclaration: (node) => refer(node.specifiers.length === 0 ? 'side effect' : 'import', node.source),
    ExportNamedDeclaration: (node) => {
      refer('import', node.source);
      if (node.specifiers.some((one) => nameOf(one.exported) === 'default')) habits.add(DEFAULT_EXPORT);
    },
    ExportAllDeclaration: (node) => refer('export all', node.source),
    ExportDefaultDeclaration: () => {
      habits.add(DEFAULT_EXPORT);
    },
    ImportExpression: ({ source: path }) => {
      const literal = path.type === 'Literal' && typeof path.value === 'string' ? path.value : undefined;
      references.push({ file, specifier: literal, kind: 'import()' });
    },
    TSImportType: (node) => refer('type import()', node.source),
    TSEnumDeclaration: () => {
      habits.add('has an enum; use a constant or a union.');
    },
    TSAsExpression: (node) => {
      const line = lineAt(source, node.start);
      if (isConst(node.typeAnnotation) || commentedLines.has(line - 1)) return;
      habits.add(`casts in line ${line}; say in the line above why it is true.`);
    },
    NewExpression: ({ callee, start }) => {
      if (roomOf(file) === ERROR_ROOM || callee.type !== 'Identifier' || !BARE_ERROR.test(callee.name))
        return;
      habits.add(
        `throws its own ${callee.name} in line ${lineAt(source, start)}; use one of ${ERROR_ROOM}/errors.ts.`,
      );
    },
  }).visit(program);
  return { references, habits };
}

const DEFAULT_EXPORT = 'has a default export; export by name.';

/** The errors of the language, which say nothing about whose mistake it is. */
const BARE_ERROR = /^(Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error$/;

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function isConst(type: ESTree.TSType): boolean {
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  );
}

function nameOf(node: ESTree.ModuleExportName): string {
  return node.type === 'Literal' ? node.value : node.name;
}
