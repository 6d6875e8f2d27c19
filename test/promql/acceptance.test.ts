import { describe, expect, test } from 'vitest';

import { parse } from '../../src/promql/parse.ts';
import { requireTool, testWith } from '../support/tools.ts';
import { differences } from './judge.ts';
import { drawMutants, GRAMMAR } from './mutants.ts';
import { packQueries } from './pack-queries.ts';

describe('the queries that cover the grammar', () => {
  test.each(GRAMMAR)('are taken: %s', (query) => {
    expect(parse(query).errors).toEqual([]);
  });
  testWith(['promtool'], 'are refused by Prometheus 2.42 exactly where its dialect lacks something', () => {
    expect(differences(GRAMMAR, { promtool: requireTool('promtool'), dialect: 'prometheus-2.42' })).toEqual(
      [],
    );
  });
});

describe('queries with one edit', () => {
  testWith(['promtool'], 'are refused by Prometheus 2.42 exactly where we refuse them', () => {
    const seed = Date.now() % 2 ** 31;
    console.info(`Seed of the edits: ${seed}`);
    const queries = drawMutants([...GRAMMAR, ...packQueries()], seed);
    const found = differences(queries, { promtool: requireTool('promtool'), dialect: 'prometheus-2.42' });
    expect(
      found.filter(({ ours }) => ours === undefined || !ONLY_OLD.test(ours)),
      `seed ${seed}`,
    ).toEqual([]);
  });
});

/** What 2.42 still took: a range behind `@ start()`. */
const ONLY_OLD = /^The range must come before "@"/;
