const contacts = [
  // A mail address.
  /[^\s@]+@[^\s@]+\.\p{L}+/u,
  // A telephone, staff or customer number: five digits or more.
  /\+?\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){4,}/u,
  // A street with its number, in the order of English, French and German.
  /\d+[a-z]?,? (?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|close)(?!\p{L})/iu,
  /\d+,? (?:rue|avenue|boulevard|place|calle|via) \p{L}+/iu,
  /\p{L}*[ -]?(?:straße|strasse|str\.|weg|gasse|platz|allee) \d+/iu,
  // A title makes a name of what follows.
  /(?<!\p{L})(?:[Mm]r?s?|Miss|Dr|Prof|Herr|Frau|Mme)\.? \p{Lu}\p{L}+/u,
  /السيدة? \p{L}+/u,
];

/** Capitals that are no names, and words that stand before a noun. */
const ordinary =
  /.days?$|^(?:the|die|das|der|k?eine?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|excel|outlook|teams|zoom)$/iu;

/**
 * The first bit of a text that looks like a name, an address, a number or a mail address, or null.
 * It only has to be good enough for a warning: the person decides.
 *
 * @param isGerman whether the page is; a text that is seen to be German is read so anyway.
 */
export function findPersonalDetail(text: string, isGerman = false): string | null {
  for (const pattern of contacts) {
    const match = pattern.exec(text);
    if (match) return match[0].trim();
  }
  return findName(text, isGerman || german.test(text) ? 1 : 0);
}

/** Capitalised words that do not merely begin a sentence; in German, where nouns are, two of them. */
function findName(text: string, most: number): string | null {
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)) {
    const [found] = match;
    const words = found.split(' ').filter((word) => !ordinary.test(word));
    const beginsSentence = /(?:^|[.!?:…\n])["'“‘(\s]*$/u.test(text.slice(0, match.index));
    if (words.length > most + (beginsSentence ? 1 : 0)) return found;
  }
  return null;
}

/** Words that German has and the other languages have not. */
const german = /(?<!\p{L})(?:das|und|ist|nicht|eine?|wir|ich|mit|für|im|zu|mehr)(?!\p{L})/iu;
