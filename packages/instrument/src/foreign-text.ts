/** Frequent words of English that carry no meaning of their own. */
const english = wordsOf(
  `the a an i my our we you your he she it its they them their me us is are was were be been am of to
  and or in on at for with from by as that this these those not no have has had do does did can
  could would should will what how who when where which why there here if so but more most very all
  any over die man come per`,
);

/** The same of other languages, without those that are English words as well. */
const others = {
  de: `ich du er sie es wir ihr mir mich mein meine meinem meinen meiner unser unsere unserem unserer
    der das dem des ein eine einen einem einer und oder nicht ist sind bin war hat habe haben wird
    werden kann mit von zu zum zur für auf aus bei nach wenn dass wie wer wo sich auch nur noch sehr
    im am gibt keine kein`,
  fr: `je tu il elle nous vous ils elles mon ma mes notre nos votre vos le la les un une des du de et ou
    ne pas est sont suis dans sur avec pour par que qui ce cette ces mais très au aux on sans plus
    quand comment`,
  es: `yo tú él ella nosotros mi mis nuestro nuestra nuestros su sus el la los las un una unos unas del
    de y o es son soy está están en con por para que se lo muy cuando cómo qué tengo hay pero`,
  nl: `ik jij hij zij wij jullie mijn ons onze uw het een en niet zijn ben heeft heb hebben wordt kan
    met van voor naar bij uit wat wie hoe dat deze dit er ook maar zeer`,
  pt: `eu ele ela nós meu minha meus minhas nosso nossa seu sua o os um uma uns umas dos da das de e
    ou não é são sou está em no na nos nas com por para que se muito quando como tenho há mas`,
  pl: `ja ty on ona my wy mój moja moje mnie nas nasz nasza i lub nie jest są jestem był w z na od dla
    przez że się to jak kto co gdy bardzo mam ma ale oraz czy`,
};
const foreign = Object.values(others).map(
  (words) => new Set([...wordsOf(words)].filter((word) => !english.has(word))),
);

/**
 * Whether a text is plainly not English: most of it is not in Latin letters, or it holds more of the
 * frequent words of one other language than of English. When in doubt it is English.
 */
export function isPlainlyForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (latin.length * 2 < letters.length) return true;
  const words = listWords(text);
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return Math.max(...foreign.map(count)) > count(english);
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(listWords(text));
}
