/** An estimate with its interval, as one line of a chart. */
export interface IntervalLine {
  readonly label: string;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Written after the line. */
  readonly note: string;
}

/**
 * Lines such as `├──●──┤` on one axis that always shows zero.
 *
 * @param width characters of the axis.
 */
export function drawIntervals(lines: readonly IntervalLine[], width: number): string[] {
  const ends = lines.flatMap(({ estimate, low, high }) =>
    [estimate, low, high].filter((value) => value !== null),
  );
  const reach = niceReach(Math.max(0.1, ...ends.map(Math.abs)));
  const place = (value: number) => Math.round(((value + reach) / (2 * reach)) * (width - 1));
  const zero = place(0);
  const margin = Math.max(...lines.map(({ label }) => label.length));
  return [
    ...lines.map(({ label, estimate, low, high, note }) => {
      const cells = Array.from({ length: width }, (_, at): string => (at === zero ? '┊' : ' '));
      if (low !== null && high !== null) {
        for (let at = place(low); at <= place(high); at += 1) cells[at] = '─';
        cells[place(low)] = '├';
        cells[place(high)] = '┤';
      }
      if (estimate !== null) cells[place(estimate)] = '●';
      return `${label.padStart(margin)}  ${cells.join('')}  ${note}`.trimEnd();
    }),
    `${' '.repeat(margin + 2)}${writeAxis(reach, zero, width)}`,
  ];
}

function writeAxis(reach: number, zero: number, width: number): string {
  const [left, right] = [String(-reach), String(reach)];
  return `${left.padEnd(zero)}0${right.padStart(width - zero - 1)}`;
}

/** The next of 0.1, 0.2, 0.25, 0.5, 1 and their tens that holds a value. */
export function niceReach(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * power >= value * (1 - 1e-12)) ?? 10;
  return Number((step * power).toPrecision(3));
}
