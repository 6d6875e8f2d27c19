import { basename, join, relative, resolve } from 'node:path';

import { PackError } from '../core/errors.ts';

/** The output folder and the names beside it that the writer uses for itself. They are there only during a run. */
export interface Places {
  /** The output folder, as the user named it but without a slash at its end. */
  readonly folder: string;
  readonly parent: string;
  /** Last segment of `folder`. */
  readonly name: string;
  /** Folder that shows who is writing. */
  readonly lock: string;
  /** Folder that holds all below while the tree is exchanged. */
  readonly work: string;
  /** The new tree while it is being built. */
  readonly stage: string;
  /** The old tree after the exchange. */
  readonly old: string;
  /** Written last, when the stage is complete: from then on the exchange is finished, not undone. */
  readonly journal: string;
}

/**
 * Where a tree is written and where its writer works.
 *
 * @throws {@link PackError} `OUTPUT_REFUSED` for a folder that holds the current one, which the exchange would move away,
 *   and so for the root of a file system, beside which nothing can be built.
 */
export function placesOf(folder: string): Places {
  const absolute = resolve(folder);
  const name = basename(absolute);
  if (name === '' || !isOutside(process.cwd(), absolute)) {
    throw new PackError('OUTPUT_REFUSED', `Cannot write into "${folder}": the current folder lies in it.`, {
      help: 'Choose a folder of its own, such as "out".',
      at: { file: absolute },
    });
  }
  const parent = join(folder, '..');
  const work = join(parent, `.${name}.work`);
  return {
    // `out/` and `.` get their own name, since a slash at the end would follow a symbolic link.
    folder: join(parent, name),
    parent,
    name,
    lock: join(parent, `.${name}.lock`),
    work,
    stage: join(work, 'stage'),
    old: join(work, 'old'),
    journal: join(work, 'journal.json'),
  };
}

/** Whether a path is neither a folder nor anything in it. */
function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith('../');
}
