/** Nine in the morning, by the clocks of a zone, of the day that an instant falls on in UTC. */
export function atNine(instant: Date, timeZone: string): Date {
  const nine = new Date(instant);
  nine.setUTCHours(9, 0, 0, 0);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const ahead = Number(hour.format(nine)) - 9;
  return new Date(nine.getTime() - ahead * 3_600_000);
}
