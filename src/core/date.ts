const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`: such texts sort as the days do. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (PATTERN.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
