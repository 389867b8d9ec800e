/**
 * How Node runs a program of the api. Where there is much memory it lets garbage grow far before it
 * collects any: the largest imports then take more than 512 MB. The worker reckons large studies, which
 * need more than the api is given. See docs/benchmarks.md#files-of-outcomes.
 */
export function memoryFlags(script: string): string[] {
  return ['--max-semi-space-size=8', ...(isApi(script) ? ['--max-old-space-size=512'] : [])];
}

function isApi(script: string): boolean {
  return script.endsWith('/main.js');
}
