/** The first moment of an ISO date by the clock of this machine, in ms since 1970; `null` for what is no day of the calendar (2026-02-30). */
export function startOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const moment = new Date(year, month - 1, day);
  return moment.getMonth() === month - 1 && moment.getDate() === day ? moment.getTime() : null;
}

/** The moment after the last of an ISO date, in ms since 1970; `null` for no date. */
export function endOf(date: string): number | null {
  const start = startOf(date);
  return start === null ? null : new Date(start).setHours(24, 0, 0, 0);
}

export function isDate(date: string): boolean {
  return startOf(date) !== null;
}

/** The ISO date so many days after another; `null` for no date. */
export function daysAfter(date: string, days: number): string | null {
  const start = startOf(date);
  if (start === null) return null;
  const then = new Date(start);
  then.setDate(then.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
