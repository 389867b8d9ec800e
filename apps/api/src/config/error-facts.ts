/** What may be logged of an error: names and places only, since a message can quote data. */
export function errorFacts(error: unknown): {
  readonly name: string;
  readonly frames: readonly string[] | undefined;
} {
  const { name, stack } = error instanceof Error ? error : new Error('unknown');
  return { name, frames: stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) };
}
