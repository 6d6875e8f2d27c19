import type { GeneratedFile } from '../core/generated-file.ts';
import { renderManifest } from './manifest.ts';
import type { Generator } from './manifest.ts';
import { MANIFEST_PATH } from './output-path.ts';
import { treeFile } from './tree-file.ts';
import type { TreeFile } from './tree-file.ts';

/** Generated files and the folder that shall hold them. */
export interface Tree {
  /** Output folder; a missing one is made, with the folders that lead to it. */
  readonly folder: string;
  readonly files: readonly GeneratedFile[];
  readonly generator: Generator;
}

/** All files of a tree as bytes, the manifest last. */
export function treeFiles({ files, generator }: Tree): readonly TreeFile[] {
  const encoded = files.map(treeFile);
  return [...encoded, treeFile({ path: MANIFEST_PATH, content: renderManifest(generator, encoded) })];
}
