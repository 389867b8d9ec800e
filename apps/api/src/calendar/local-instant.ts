const day = 86_400_000;

/**
 * The instant at which clocks in a zone show a time on a calendar day.
 * A time that the change to summer time leaves out becomes the first instant after the gap;
 * one that the change back repeats is its first.
 *
 * @param date `2027-01-12`
 * @param localTime `09:00`
 */
export function localInstant(date: string, localTime: string, timeZone: string): Date {
  const shown = Date.parse(`${date}T${localTime}:00Z`);
  const offsetAt = createOffsetReader(timeZone);
  const before = offsetAt(shown - day);
  const after = offsetAt(shown + day);
  const candidates = [shown - before, shown - after].sort((a, b) => a - b);
  const [found] = candidates.filter((instant) => instant + offsetAt(instant) === shown);
  if (found !== undefined) return new Date(found);
  let [low = 0, high = 0] = candidates;
  while (high - low > 1_000) {
    const middle = low + Math.ceil((high - low) / 2_000) * 1_000;
    if (middle >= high) break;
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return new Date(high);
}

/** The calendar day that an instant falls on in a zone, `2027-01-12`. */
export function localDay(instant: Date, timeZone: string): string {
  const offset = createOffsetReader(timeZone)(instant.getTime());
  return new Date(instant.getTime() + offset).toISOString().slice(0, 10);
}

/** Milliseconds by which the clocks of a zone are ahead of UTC, by instant. */
function createOffsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const shown = Date.UTC(
      read('year'),
      read('month') - 1,
      read('day'),
      read('hour'),
      read('minute'),
      read('second'),
    );
    return shown - Math.floor(instant / 1_000) * 1_000;
  };
}
