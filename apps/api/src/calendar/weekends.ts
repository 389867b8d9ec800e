const saturdayAndSunday: ReadonlySet<number> = new Set([6, 7]);

/** The days of the week, Monday 1 to Sunday 7, on which a country rests (Unicode CLDR). */
export function weekendOf(country: string | null): ReadonlySet<number> {
  if (country === null) return saturdayAndSunday;
  return new Set(new Intl.Locale(`und-${country}`).getWeekInfo().weekend);
}

/** Monday 1 to Sunday 7. @param day `2027-01-12` */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
