const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a date of the Gregorian calendar; month counts from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The calendar date of a day number; month counts from 1. */
export function calendarDate(dayIndex: number): { year: number; month: number; day: number } {
  const date = new Date(dayIndex * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday of an ISO 8601 week, as a day number: week 1 is the week with 4 January. */
export function mondayOfWeek(year: number, week: number): number {
  const fourthOfJanuary = dayNumber(year, 1, 4);
  return fourthOfJanuary - daysSinceMonday(fourthOfJanuary) + (week - 1) * 7;
}

/** The ISO 8601 week a day lies in; its year is the year of that week's Thursday. */
export function weekOfDay(dayIndex: number): { year: number; week: number } {
  const monday = dayIndex - daysSinceMonday(dayIndex);
  const { year } = calendarDate(monday + 3);
  return { year, week: (monday - mondayOfWeek(year, 1)) / 7 + 1 };
}

function daysSinceMonday(dayIndex: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return (((dayIndex + 3) % 7) + 7) % 7;
}
