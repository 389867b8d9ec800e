const contacts = [
  // A mail address.
  /[^\s@]+@[^\s@]+\.[^\s@]+/u,
  // A telephone, staff or customer number: seven digits or more.
  /\+?\d(?:[\s()./-]{0,2}\d){6,}/u,
  // A street with its number, in the order of English, French and German.
  /\d+[a-z]?,? (?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close)(?!\p{L})/iu,
  /\d+,? (?:rue|avenue|boulevard|place|calle|via) \p{L}+/iu,
  /\p{L}*[ -]?(?:straße|strasse|str\.|weg|gasse|platz|allee) \d+/iu,
  // A title makes a name of what follows.
  /(?:^|[^\p{L}])(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof|[Hh]err|[Ff]rau|[Mm]me)\.? \p{Lu}\p{L}+/u,
];

/** Capitals that are no names. */
const ordinary =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish)$/iu;

/**
 * The first bit of a text that looks like a name, an address, a number or a mail address, or null.
 * It only has to be good enough for a warning: the person decides.
 */
export function findPersonalDetail(text: string): string | null {
  for (const pattern of contacts) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return findName(text);
}

/** Capitalised words that do not merely begin a sentence. */
function findName(text: string): string | null {
  const names: string[] = [];
  for (const match of text.matchAll(/(^|[^\p{L}])(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/gu)) {
    const found = match[2] ?? '';
    const words = found.split(' ').filter((word) => !ordinary.test(word));
    const before = text.slice(0, match.index) + (match[1] ?? '');
    const beginsSentence = /(?:^|[.!?:…\n])["'“‘(\s]*$/u.test(before);
    if (words.length > (beginsSentence ? 1 : 0)) names.push(found);
  }
  return writesNounsLarge(text, names.length) ? null : (names[0] ?? null);
}

/** German, with a capital on every fifth word or more: there capitals say nothing. */
function writesNounsLarge(text: string, capitals: number): boolean {
  const small = /(?<!\p{L})(?:der|das|und|ist|nicht|eine?|wir|ich|mit)(?!\p{L})/giu;
  const wordCount = text.split(/\s+/u).length;
  return wordCount >= 8 && capitals * 5 > wordCount && (text.match(small)?.length ?? 0) > 1;
}
