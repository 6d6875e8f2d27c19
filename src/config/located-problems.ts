import type * as z from 'zod';

import { invariant } from '../core/errors.ts';
import type { Location } from '../core/location.ts';
import type { YamlFile } from '../text/yaml.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { schemaProblems } from './schema-problem.ts';
import { locateProblem } from './source-location.ts';

/** A YAML file that a schema refused. */
export interface RefusedFile {
  readonly file: string;
  readonly text: string;
  readonly document: YamlFile;
  readonly schema: z.ZodType;
  readonly error: z.ZodError;
}

/** One thing that a schema refused, and where it stands. */
export interface LocatedProblem extends SchemaProblem {
  readonly at: Location;
}

/** More than anybody answers at once; bounds the time that a hostile file takes. */
const MAX_PROBLEMS = 100;

/** What a schema refused, in the order of the lines; at most 100 things. */
export function locatedProblems(refused: RefusedFile): readonly [LocatedProblem, ...LocatedProblem[]] {
  const { schema, error, document } = refused;
  const [first, ...rest] = schemaProblems({ schema, error, root: document.value })
    .slice(0, MAX_PROBLEMS)
    .map((problem) => ({ ...problem, at: locateProblem(refused, problem) }))
    .toSorted((a, b) => compareLocation(a.at, b.at));
  invariant(first !== undefined, 'a schema that refuses says why');
  return [first, ...rest];
}

function compareLocation(a: Location, b: Location): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
