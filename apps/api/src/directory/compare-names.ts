const collator = new Intl.Collator('en', { numeric: true });

/** Orders names as people read them: Branch 2 before Branch 10. */
export function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}
