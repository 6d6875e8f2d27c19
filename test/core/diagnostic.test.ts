import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { sortDiagnostics } from '../../src/core/diagnostic.ts';

const finding = (code: string, at: Diagnostic['at']): Diagnostic => ({
  code,
  severity: 'error',
  message: 'Message.',
  help: 'Help.',
  at,
});

test('findings are read by file, path, position and code, and the input stays as it is', () => {
  const unsorted = [
    finding('z/late', { path: 'b', span: { from: 1, to: 2 } }),
    finding('a/early', { path: 'b', span: { from: 1, to: 2 } }),
    finding('z/late', { path: 'b', span: { from: 0, to: 2 } }),
    finding('z/late', { path: 'a' }),
    finding('a/early', { file: 'x.yaml', path: 'a' }),
  ];
  const before = [...unsorted];
  expect(sortDiagnostics(unsorted).map(({ code, at }) => [code, at.file, at.path, at.span?.from])).toEqual([
    ['z/late', undefined, 'a', undefined],
    ['z/late', undefined, 'b', 0],
    ['a/early', undefined, 'b', 1],
    ['z/late', undefined, 'b', 1],
    ['a/early', 'x.yaml', 'a', undefined],
  ]);
  expect(unsorted).toEqual(before);
});
