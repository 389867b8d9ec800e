/** Where text is printed: whether it takes colours, and how many characters fit a line. */
export interface Screen {
  readonly hasColour: boolean;
  readonly width: number;
}

/** A file or a pipe: no colours, and lines of ordinary length. */
export const plainScreen: Screen = { hasColour: false, width: 80 };

const narrowest = 60;
const widest = 120;

/** The terminal that this process writes to. Colours go by https://no-color.org. */
export function readScreen(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Screen {
  const isQuiet = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  if (stream.isTTY !== true) return plainScreen;
  const width = Math.min(widest, Math.max(narrowest, stream.columns ?? plainScreen.width));
  return { hasColour: !isQuiet, width };
}
