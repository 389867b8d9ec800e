type Step = () => Promise<void> | void;

/** What has to be stopped, remembered as it is started, so that a stop at any moment stops all of it. */
export interface Cleanup {
  /** Lower ranks are stopped first, equal ones together. */
  add(rank: number, step: Step): void;
  run(): Promise<void>;
}

export function makeCleanup(): Cleanup {
  const steps: { rank: number; step: Step }[] = [];
  let hasRun = false;
  return {
    add(rank, step) {
      steps.push({ rank, step });
      // What was still starting when the stop came ends as soon as it can.
      if (hasRun) Promise.resolve(step()).catch(() => undefined);
    },
    async run() {
      hasRun = true;
      const ranks = [...new Set(steps.map(({ rank }) => rank))].sort((a, b) => a - b);
      for (const rank of ranks) {
        const together = steps.filter((one) => one.rank === rank);
        await Promise.allSettled(together.map(async ({ step }) => step()));
      }
    },
  };
}
