/**
 * How Node runs api and worker. Where there is much memory it lets young garbage grow far before it
 * collects any: the largest imports then take more than 512 MB. See docs/benchmarks.md#files-of-outcomes.
 */
export const memoryFlags: readonly string[] = ['--max-semi-space-size=8'];
