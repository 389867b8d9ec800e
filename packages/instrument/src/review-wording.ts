import type { QuestionnaireContent } from '@throughline/types';
import { phraseContentItem } from './freeze-content.ts';
import { isPlainlyForeign } from './foreign-text.ts';
import { foreignIdentity } from './identity-patterns.ts';
import { findHardness, readingGrade } from './reading-grade.ts';

/**
 * What a wording may suffer from. `hard-to-read` has long words, `long-sentence` only too many;
 * `identity` asks who somebody is, `background` to what group they belong. A text that is not
 * English is looked at for the last two only.
 */
export type WordingFault =
  | 'not-english'
  | 'two-ideas'
  | 'negation'
  | 'hard-to-read'
  | 'long-sentence'
  | 'identity'
  | 'background';

/** Above this reading grade an item is hard for some of the people asked. */
export const highestReadingGrade = 8;
/** More items than this and people tire or give up. */
export const mostItems = 12;

const twoIdeas =
  /(?<!\bmore )\b(?:and|or|as well as)\b(?! more\b)|(?<=\p{L})\s*[/&;]\s*(?=\p{L})|\bboth\b|\bbut\b/iu;
/** Two words that name one thing. */
const fixedPairs = [
  ['research', 'development'],
  ['learning', 'development'],
  ['training', 'development'],
  ['health', 'safety'],
  ['terms', 'conditions'],
  ['trial', 'error'],
  ['profit', 'loss'],
  ['supply', 'demand'],
  ['pros', 'cons'],
  ['ups', 'downs'],
  ['give', 'take'],
  ['wear', 'tear'],
  ['back', 'forth'],
  ['now', 'then'],
  ['again', 'again'],
  ['time', 'again'],
  ['by', 'large'],
  ['first', 'foremost'],
  ['sooner', 'later'],
  ['one', 'two'],
];
const fixedPair = new RegExp(
  `\\b(?:${fixedPairs.map((pair) => pair.join(String.raw`\s*(?:\band\b|\bor\b|&)\s*`)).join('|')})\\b`,
  'giu',
);
const negation =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|rarely|seldom|lack|unable)\b|n['’]t\b/iu;

/** Names, numbers and addresses that lead to one person. */
const identity = [
  /\bwho (?:are you|you are)\b|\bidentify yourself\b/iu,
  /\byour\b(?: \p{L}+){0,2} (?:names?|surname|forename|e-?mail|mail address|address|phone|mobile|telephone|birthday|birth ?date|date of birth|postcode|post code|zip code|login|user ?name|initials|signature)\b(?! (?:of|for) )/iu,
  /\byour\b(?: (?!number)\p{L}+){0,2} (?:id|number)\b|\b(?:staff|employee|personnel|payroll|social security) (?:id|number|no)\b/iu,
  // "Which of these are you proud of?" asks for something else, hence the end.
  /\b(?:what|how) are you called\b|\bwhat do(?:es)? \p{L}+ call you\b|\bwhich (?:one|of (?:these|them|us|the \p{L}+))(?: \p{L}+)? (?:is|are) you\s*(?:[?.!]|$)/iu,
  /\byour (?:(?:first|last|two|three|four|five|six|\d+) ){1,2}(?:letters?|digits?|characters?)\b|\b(?:letters?|digits?|characters?) (?:of|in|from|on) your\b/iu,
  /\b(?:which|what) (?:desk|seat|chair|counter|till|locker|workstation|room)(?: \p{L}+)? (?:do you (?:sit|work|stand|have|use)|is yours)\b|\bwhere (?:do you sit|is your (?:desk|seat|locker|workstation))\b/iu,
  // One person in a place: whoever says yes is known, and so are those who say no.
  /\b(?:are you|i am|i['’]m) the (?:(?!(?:the|a|an|my|your|our|their|to|when|who|that|whom)\b)\p{L}+ ){0,2}(?:manager|head|leader|supervisor|boss|deputy|director|chief|foreman|forewoman)\b/iu,
  /\b(?:are you|i am|i['’]m) (?:manager|head|leader|supervisor|boss|deputy|director|chief|in charge) of (?:the|this|our|your|a) (?:\p{L}+ )?(?:shop|store|branch|team|unit|site|office|department|division|kitchen|ward|warehouse|region|station)\b/iu,
  /\b(?:date of birth|when were you born|(?:which|what) year were you born|who is your (?:manager|boss|supervisor|team lead(?:er)?)|where do you live)\b/iu,
  ...foreignIdentity,
];

/** Traits that single people out when there are few who share them. */
const background = [
  /\b(?:how old are you|your age|years? of age|your (?:gender|sex|nationality|religion|ethnicity|race|disability|marital status|salary|pay grade))\b/iu,
  /\b(?:are you|i am|i['’]m) (?:an? |the )?(?:man|woman|male|female|married|disabled|pregnant|full[- ]time|part[- ]time|manager|team lead(?:er)?|supervisor|trainee|apprentice|contractor|parent|mother|father|in (?:a|the) union)\b/iu,
  /\b(?:are you|i am|i['’]m) (?:(?:over|under|aged|older than|younger than) )?\d+\b/iu,
  /\bi work (?:in|at|for) the \p{L}+ (?:branch|store|shop|office|team|department|division|unit|site|warehouse)\b/iu,
  /\b(?:your (?:job title|position|role|grade|department|division|team|branch|office|shift|unit|site|location)|(?:which|what) (?:department|division|team|branch|office|shift|unit|site|location))\b.*\?/iu,
  /\bhow long have you (?:worked|been)\b|\byears of service\b|\bwhen did you (?:join|start)\b/iu,
];

/**
 * Looks a wording over while it is written. Rules of thumb for English: they are meant to make a
 * writer look twice, so "salt and pepper" is flagged as two ideas, and nothing is forbidden by it.
 * Of what is plainly another language they would be wrong, and only that is said.
 */
export function reviewWording(text: string): WordingFault[] {
  const asksIdentity = identity.some((pattern) => pattern.test(text));
  const isForeign = isPlainlyForeign(text);
  const hardness = readingGrade(text) > highestReadingGrade ? findHardness(text) : null;
  const faults: [WordingFault, boolean][] = [
    ['not-english', isForeign],
    ['two-ideas', !isForeign && twoIdeas.test(text.replace(fixedPair, ' '))],
    ['negation', !isForeign && negation.test(text)],
    ['hard-to-read', !isForeign && hardness === 'words'],
    ['long-sentence', !isForeign && hardness === 'sentence'],
    ['identity', asksIdentity],
    ['background', !asksIdentity && background.some((pattern) => pattern.test(text))],
  ];
  return faults.filter(([, isFound]) => isFound).map(([fault]) => fault);
}

/** The wordings of one's own that ask who somebody is: a questionnaire with one is not sent out. */
export function findIdentifying(content: QuestionnaireContent): string[] {
  return content.items
    .filter(({ kind }) => kind !== 'bank')
    .map((item) => phraseContentItem(item).text)
    .filter((text) => reviewWording(text).includes('identity'));
}
