/** How measures are told. */

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export function list(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(', ');
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
