/** One line of a terminal that says what is being done, and is written over. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  /** Takes the line away, so that what is printed next has it. */
  readonly clear: () => void;
}

/** Where nobody looks on. */
export const noProgressLine: ProgressLine = { show: () => undefined, clear: () => undefined };

const toStart = '\r';
const eraseLine = '\u001B[K';
const usualColumns = 80;

/** A terminal that does not know its size says 0. */
function columnsOf({ columns = 0 }: { readonly columns?: number }): number {
  return columns > 0 ? columns : usualColumns;
}

/** The line on a stream that is a terminal; anything else, a file or a pipe, is left alone. */
export function startProgressLine(
  stream: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly write: (text: string) => unknown;
  },
  environment: Readonly<Record<string, string | undefined>>,
): ProgressLine {
  if (stream.isTTY !== true || environment['TERM'] === 'dumb') return noProgressLine;
  let isShown = false;
  return {
    show: (text) => {
      // A full line would wrap, and could not be written over; names from files must not steer the terminal.
      const safe = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
      stream.write(`${toStart}${safe.slice(0, columnsOf(stream) - 1)}${eraseLine}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) stream.write(`${toStart}${eraseLine}`);
      isShown = false;
    },
  };
}
