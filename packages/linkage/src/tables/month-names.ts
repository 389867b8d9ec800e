/** Languages in which files name their months. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv'];

let names: ReadonlyMap<string, number> | null = null;

/** The number, 1 to 12, of a month by its name or its short name, in any of several languages; null for other words. */
export function monthOfName(name: string): number | null {
  names ??= listNames();
  return names.get(fold(name)) ?? null;
}

function listNames(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  for (const language of languages) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const name = fold(format.format(Date.UTC(2026, number - 1, 15)));
        // The first language that has a name for another month keeps it.
        if (!found.has(name)) found.set(name, number);
      }
    }
  }
  return found;
}

/** Without case, accents and the point of a short form. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
