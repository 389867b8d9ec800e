/**
 * The address of a survey page as people type it from paper: the first eight digits of the wave's
 * id and, but for the first page, the place of the page among all of the wave, `3f2a9c1d-2`.
 */
export interface ShortAddress {
  readonly waveStart: string;
  /** 0 for the first. */
  readonly place: number;
}

/** @param variants all pages of the wave, in any order */
export function writeShortAddress(
  waveId: string,
  variants: readonly string[],
  variant: string,
): string {
  const place = variants.toSorted().indexOf(variant);
  if (place < 0) throw new RangeError('the wave has no such page');
  return `${waveId.slice(0, 8)}${place === 0 ? '' : `-${place + 1}`}`;
}

/** Null for what cannot be a short address. */
export function readShortAddress(text: string): ShortAddress | null {
  const found = /^([0-9a-f]{8})(?:-([1-9][0-9]{0,3}))?$/.exec(text.toLowerCase());
  if (found === null) return null;
  return { waveStart: found[1] ?? '', place: Number(found[2] ?? 1) - 1 };
}
