/** How long a sheet waits to be fetched. */
export const sheetSeconds = 600;

/** Sheets asked for before this are not given out any more. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - sheetSeconds * 1_000);
}
