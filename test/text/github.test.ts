import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { githubCommand } from '../../src/text/github.ts';
import { hostileText } from './hostile-text.ts';

test.each<[string, Parameters<typeof githubCommand>, string]>([
  ['no property', ['error', {}, 'It is wrong.'], '::error::It is wrong.'],
  ['properties', ['warning', { file: 'a.yaml', line: 3 }, 'x'], '::warning file=a.yaml,line=3::x'],
  ['a property without value', ['notice', { file: undefined, line: 3 }, 'x'], '::notice line=3::x'],
  ['line ends', ['error', {}, 'a\r\nb'], '::error::a%0D%0Ab'],
  ['a percent sign', ['error', {}, '100%0A'], '::error::100%250A'],
  ['colons and commas in a message', ['error', {}, 'a::b,c'], '::error::a::b,c'],
  [
    'colons and commas in a property',
    ['error', { file: 'a:b,c%\n' }, 'x'],
    '::error file=a%3Ab%2Cc%25%0A::x',
  ],
])('writes %s', (_what, args, command) => {
  expect(githubCommand(...args)).toBe(command);
});

test('is read back by the runner, whatever the parts hold', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (file, message) => {
      const read = readCommand(githubCommand('error', { file, line: 1 }, message));
      expect(read).toEqual({ file, message });
    }),
  );
});

/** As the runner reads a line: what stands between the first two `::`, split at commas and unescaped. */
function readCommand(line: string): { readonly file: string; readonly message: string } {
  expect(line).not.toMatch(/[\r\n]/);
  const end = line.indexOf('::', 2);
  const [file = ''] = line.slice('::error '.length, end).split(',');
  const data = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string): string => data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  return { file: property(file.slice('file='.length)), message: data(line.slice(end + 2)) };
}
