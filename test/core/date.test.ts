import { expect, test } from 'vitest';

import { isDate } from '../../src/core/date.ts';

test.each(['2027-01-31', '2027-12-01', '2028-02-29', '2000-02-29', '2027-04-30', '0001-01-01', '9999-12-31'])(
  'accepts %s',
  (text) => {
    expect(isDate(text)).toBe(true);
  },
);

test.each([
  ['nothing', ''],
  ['a month 0', '2027-00-31'],
  ['a month 13', '2027-13-01'],
  ['a day 0', '2027-01-00'],
  ['a day that its month lacks', '2027-04-31'],
  ['a leap day of a year without one', '2027-02-29'],
  ['a leap day of a century', '1900-02-29'],
  ['a short year', '27-01-31'],
  ['a month of one digit', '2027-1-31'],
  ['another order', '31-01-2027'],
  ['a time behind it', '2027-01-31T00:00:00Z'],
  ['a line behind it', '2027-01-31\n'],
])('refuses %s', (_what, text) => {
  expect(isDate(text)).toBe(false);
});
