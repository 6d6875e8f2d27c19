import type { GeneratedFile } from '../../../src/core/generated-file.ts';

export const generator = { name: 'test-pack', version: '1.0.0' } as const;

/** A name of one of the two packs that the crash tests write in turn. */
export type PackName = 'a' | 'b';

/**
 * Two packs of `count` files each in six folders: a third are the same in both, a third differ, and a third have other
 * names, so that each exchange keeps, writes and removes. Each file is one or two kilobytes long.
 */
export function packFiles(pack: PackName, count: number): readonly GeneratedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const line = index % 3 === 0 ? `same ${index}\n` : `${pack} ${index}\n`;
    const name = index % 3 === 2 ? `${pack}-${index}.yaml` : `${index}.yaml`;
    return { path: `folder-${index % 6}/${name}`, content: line.repeat(200) };
  });
}
