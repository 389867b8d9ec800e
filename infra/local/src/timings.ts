/** How long each part of the start took, for those who want to make it shorter. */
export interface Timings {
  measure<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  report(): string;
  /** Since the process began, which was before any of our code. */
  seconds(): string;
}

export function makeTimings(): Timings {
  const phases: { name: string; from: number; to: number }[] = [];
  return {
    async measure(name, work) {
      const from = performance.now();
      try {
        return await work();
      } finally {
        phases.push({ name, from, to: performance.now() });
      }
    },
    report: () =>
      phases
        .toSorted((a, b) => a.from - b.from)
        .map(({ name, from, to }) => `  ${name.padEnd(12)}${pad(from)} to ${pad(to)} ms`)
        .join('\n'),
    seconds: () => (performance.now() / 1000).toFixed(1),
  };
}

function pad(milliseconds: number): string {
  return String(Math.round(milliseconds)).padStart(7);
}
