/** Figures as tables show them. */
export function writeFigure(value: number | null, digits = 4): string {
  if (value === null) return '';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

export function writeProbability(p: number | null): string {
  if (p === null) return '';
  return p < 0.001 ? '< .001' : p.toFixed(3).replace(/^0/, '');
}

export function writeCount(count: number): string {
  return count.toLocaleString('en-GB');
}

export function writeRange(low: number | null, high: number | null, digits = 4): string | null {
  return low === null || high === null
    ? null
    : `${writeFigure(low, digits)} to ${writeFigure(high, digits)}`;
}

/** Codes of the statistics package as a cell says them. */
export function writeReason(reason: string | null): string {
  switch (reason) {
    case 'too-few-rows':
    case 'too-few-units':
      return 'none: too few units';
    case 'too-few-periods':
      return 'none: too few periods';
    case 'not-estimable':
      return 'none: cannot be estimated';
    case 'no-data':
      return 'none: no data';
    default:
      return 'none: a side does not vary';
  }
}
