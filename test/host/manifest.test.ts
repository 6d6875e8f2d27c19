import { describe, expect, test } from 'vitest';

import { parseManifest, renderManifest } from '../../src/host/manifest.ts';
import { treeFile } from '../../src/host/tree-file.ts';

const entry = '{"path":"a","sha256":"00","bytes":1}';

describe('parseManifest', () => {
  test.each([
    ['', 'it is no JSON object'],
    ['{"formatVersion":1,"files":[', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['[]', 'it is no JSON object'],
    ['{"name":"My app","icons":[]}', 'its formatVersion is not 1'],
    ['{"formatVersion":2,"files":[]}', 'its formatVersion is not 1'],
    ['{"formatVersion":1}', 'it has no list of files'],
    ['{"formatVersion":1,"files":["a"]}', 'an entry has no path or no sha256'],
    ['{"formatVersion":1,"files":[{"path":"a"}]}', 'an entry has no path or no sha256'],
    ['{"formatVersion":1,"files":[{"path":"../a","sha256":"00"}]}', 'it lists "../a"'],
    ['{"formatVersion":1,"files":[{"path":"/etc/passwd","sha256":"00"}]}', 'it lists "/etc/passwd"'],
    ['{"formatVersion":1,"files":[{"path":"manifest.json","sha256":"00"}]}', 'it lists "manifest.json"'],
    [`{"formatVersion":1,"files":[${entry},${entry}]}`, 'it lists "a"'],
  ])('refuses %s', (text, why) => {
    expect(parseManifest(text)).toEqual({ kind: 'broken', why });
  });

  test('reads path and hash', () => {
    expect(parseManifest(`{"formatVersion":1,"files":[${entry}]}`)).toEqual({
      kind: 'recorded',
      hashes: new Map([['a', '00']]),
    });
  });
});

test('renderManifest sorts by path and ends with a line end', () => {
  const files = [treeFile({ path: 'b', content: 'ü\n' }), treeFile({ path: 'B', content: '' })];
  expect(renderManifest({ name: 'test-pack', version: '1.0.0' }, files)).toBe(`{
  "formatVersion": 1,
  "generator": {
    "name": "test-pack",
    "version": "1.0.0"
  },
  "files": [
    {
      "path": "B",
      "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "bytes": 0
    },
    {
      "path": "b",
      "sha256": "599c7c0c70071ddf9568a4b07213a61a06ddb301f494a3477c69aaf04c1ad1cd",
      "bytes": 3
    }
  ]
}
`);
});
