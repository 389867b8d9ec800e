import type { Reservation } from '@throughline/types';
import { writeCount, writeDecimals } from '../sentences/say-number.ts';
import { findSize } from './find-size.ts';
import type { Missing, PeriodWord, Phrases, SaidPath } from './phrases.ts';

interface Time {
  readonly one: string;
  readonly other: string;
  readonly next: string;
  readonly before: string;
}

const times: Readonly<Record<PeriodWord, Time>> = {
  day: time('jour', 'jours', 'le jour suivant', 'le jour précédent'),
  week: time('semaine', 'semaines', 'la semaine suivante', 'la semaine précédente'),
  month: time('mois', 'mois', 'le mois suivant', 'le mois précédent'),
  quarter: time('trimestre', 'trimestres', 'au trimestre suivant', 'au trimestre précédent'),
  year: time('année', 'années', 'l’année suivante', 'l’année précédente'),
  period: time('période', 'périodes', 'à la période suivante', 'à la période précédente'),
};

function time(...[one, other, next, before]: [string, string, string, string]): Time {
  return { one, other, next, before };
}

function countOf(count: number, one: string, other: string): string {
  // French counts nothing as one.
  return `${writeCount(count)} ${count < 2 ? one : other}`;
}

function countTimes(count: number, word: PeriodWord): string {
  return countOf(count, times[word].one, times[word].other);
}

function later(word: PeriodWord, lag: number): string {
  const words = ['zéro', 'un', 'deux', 'trois', 'quatre'];
  return lag === 1 ? times[word].next : `${words[lag] ?? lag} ${times[word].other} plus tard`;
}

function size(path: SaidPath): string {
  const found = findSize(path);
  return found === null
    ? ''
    : ` : environ ${found.amount} ${found.steps} pour 10 ${found.perSteps}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}

function sayMissing({ rule, have, need, about }: Missing, word: PeriodWord): string {
  const more = need - have;
  const share = `(${have} sur ${need})`;
  switch (rule) {
    case 'units':
      return `${countOf(more, 'unité', 'unités')} de plus ${share}`;
    case 'rows':
      return `${countOf(more, 'paire', 'paires')} unité-${times[word].one} de plus avec les deux côtés ${share}`;
    case 'waves':
      return `${countTimes(more, word)} de plus où les deux côtés sont mesurés ${share}`;
    case 'estimation-periods':
      return `${countTimes(more, word)} de plus sans interruption ${share}`;
    case 'no-data':
      return `${countOf(more, 'mesure', 'mesures')} de plus ${share}`;
    case 'no-variation':
      return `des chiffres de ${list(about)} qui évoluent au sein des unités, et pas de la même façon dans toutes`;
    case 'unit-properties':
      return `${countOf(more, 'unité', 'unités')} de plus pour ${more < 2 ? 'laquelle' : 'lesquelles'} on connaît ${list(about)} ${share}`;
    case 'no-contrast':
      return `des unités qui diffèrent par ${list(about)}`;
    case 'aggregation':
      return 'un meilleur accord entre les personnes d’une même unité, pour que les scores distinguent les unités';
  }
}

/** Up to how many measures that are not there are named. */
const namedAbsent = 3;

function sayLacking({ have, need, about }: Missing): string {
  const there = `sur les ${need} mesures dont la question a besoin, ${have} ${have < 2 ? 'est disponible' : 'sont disponibles'}`;
  const absent =
    about.length > 0 && about.length <= namedAbsent ? ` ; il manque ${list(about)}` : '';
  return `Impossible à dire à ce stade : ${there}${absent}.`;
}

const reservations: Readonly<Record<Reservation['kind'], string>> = {
  permutation:
    'Les séries d’autres unités montrent à peu près la même chose ; le lien n’appartient donc peut-être pas aux unités.',
  confounder: 'Un facteur non mesuré aussi fort que {about} pourrait l’expliquer.',
  'aggregation-weak': 'Les personnes d’une même unité ne s’accordent que faiblement sur {about}.',
  'agreement-not-measured':
    'On n’a pas encore mesuré à quel point les personnes d’une même unité s’accordent sur {about}.',
  'negative-control':
    'Un chiffre sur lequel le personnel ne peut pas agir évolue à peu près autant ({about}).',
  'measurement-error-unknown':
    'La part du hasard dans les scores n’est pas assez bien connue pour être corrigée.',
  'outcome-precision-unknown': 'La précision des chiffres des clients n’est pas connue.',
  'declared-after-data': 'L’hypothèse a été déclarée alors que les données étaient connues.',
};

/** The sentences in French. Better and worse changes are noun phrases with an indefinite article. */
export const french: Phrases = {
  word: {
    supported: 'Étayé',
    leaning: 'Plutôt étayé',
    not_supported: 'Non étayé',
    cannot_tell: 'Impossible à dire à ce stade',
  },
  headline: {
    supported: (path, word, lag) =>
      `Étayé : c’est transmis aux clients. Dans une même unité, une hausse de ${path.from.name} est suivie, ${later(word, lag)}, par ${path.to.better}${size(path)}.`,
    supportedBothWays: (path, word, lag) =>
      `Étayé, dans les deux sens : dans une même unité, une hausse de ${path.from.name} est suivie, ${later(word, lag)}, par ${path.to.better}${size(path)} ; et une hausse de ${path.from.name} fait aussi suite à ${path.to.better}.`,
    supportedChain: (first, second, word, lag) =>
      `Étayé : c’est transmis aux clients par ${first.to.name}. Une hausse de ${first.from.name} est suivie, ${later(word, lag)}, par ${first.to.better}, puis par ${second.to.better}.`,
    supportedUndirected: (path) =>
      `Étayé quant à l’ampleur, sans direction : ${path.from.name} et ${path.to.name} évoluent ensemble ; impossible de dire lequel vient en premier.`,
    leaning: (path, word, lag) =>
      `Plutôt étayé, pas encore certain : une hausse de ${path.from.name} semble suivie, ${later(word, lag)}, par ${path.to.better}, mais le hasard n’est pas exclu.`,
    tooSmall: (path) =>
      path.level === 'between'
        ? `Non étayé : entre unités, tout lien de ${path.from.name} avec ${path.to.name} est trop petit pour compter.`
        : `Non étayé : tout lien de ${path.from.name} avec le niveau ultérieur de ${path.to.name} est trop petit pour compter.`,
    opposite: (path) =>
      `Non étayé : une hausse de ${path.from.name} est suivie par ${path.to.worse}, à l’opposé de ce qui était attendu.`,
    customersFirst: (path) =>
      `Non étayé : les clients viennent en premier. Une hausse de ${path.from.name} fait suite à ${path.to.better}, et non l’inverse.`,
    tooLittle: (missing, word) => {
      const lacking = missing.find(({ rule }) => rule === 'no-data');
      if (lacking !== undefined) return sayLacking(lacking);
      const still = missing.find(({ rule }) => rule === 'no-variation');
      return still === undefined
        ? `Impossible à dire à ce stade : il faut ${list(missing.map((one) => sayMissing(one, word)))}.`
        : `Impossible à dire à ce stade : ${list(still.about)} ${still.about.length === 1 ? 'ne varie' : 'ne varient'} pas au sein des unités, il n’y a donc rien à suivre.`;
    },
    reverseWhileOpen: (path) =>
      `Impossible à dire à ce stade si c’est transmis aux clients. Ce que l’on peut dire est l’inverse : une hausse de ${path.from.name} fait suite à ${path.to.better}.`,
    wide: (path) =>
      `Impossible à dire à ce stade : le lien de ${path.from.name} avec le niveau ultérieur de ${path.to.name} peut se situer n’importe où entre ${writeDecimals(path.low)} et ${writeDecimals(path.high)}.`,
    unknownSpread: (path) =>
      `Impossible à dire à ce stade : le lien de ${path.from.name} avec le niveau ultérieur de ${path.to.name} paraît petit, mais on ignore la part du hasard dans les chiffres.`,
    notEstimable: () =>
      'Impossible à dire à ce stade : les chiffres évoluent trop peu pour une estimation.',
    exploratory: (headline) => `Exploratoire. ${headline}`,
  },
  sentence: {
    estimate: (path, word, lag) => {
      const turned = path.to.lowerIsBetter ? ' (inversé, pour que plus soit mieux)' : '';
      const more = `un écart-type de plus de ${path.from.name} va de pair avec ${writeDecimals(path.estimate)} écart-type de ${path.to.name}${turned}`;
      const interval = `(intervalle à 95 % de ${writeDecimals(path.low)} à ${writeDecimals(path.high)})`;
      return path.level === 'between'
        ? `Entre unités : ${more} ${interval}.`
        : `Au sein des unités : ${more}, ${later(word, lag)} ${interval}.`;
    },
    weakLink: (path) =>
      path.level === 'between'
        ? 'C’est la partie entre unités qui ne tient pas.'
        : `C’est le passage de ${path.from.name} à ${path.to.name} qui ne tient pas.`,
    reverseThere: (path, word) =>
      `L’inverse est là : une hausse de ${path.from.name} fait suite à ${path.to.better}, ${times[word].before}.`,
    reverseAbsent: (path) =>
      `L’inverse, de ${path.to.name} vers le niveau ultérieur de ${path.from.name}, ne se voit pas.`,
    throughMediator: (mediator, kind) =>
      kind === 'full'
        ? `Ce qui est transmis passe par ${mediator.name} ; il ne reste rien à côté qui compte.`
        : `Une partie passe par ${mediator.name}, une autre non.`,
    notThroughMediator: (mediator) => `On ne peut pas montrer que cela passe par ${mediator.name}.`,
    arms: (label) =>
      ({
        symmetric: 'La satisfaction et l’insatisfaction sont transmises de la même façon.',
        stronger_below: 'L’insatisfaction est davantage transmise que la satisfaction.',
        stronger_above: 'La satisfaction est davantage transmise que l’insatisfaction.',
        unresolved:
          'La question de savoir si la satisfaction et l’insatisfaction sont transmises de la même façon reste ouverte.',
      })[label],
    reservation: (kind, about) =>
      reservations[kind].replace('{about}', () => about ?? 'cette mesure'),
    basis: (units, periods, rows, word) =>
      `Cela repose sur ${countOf(units, 'unité', 'unités')}, ${countTimes(periods, word)} et ${countOf(rows, 'paire', 'paires')} des deux côtés.`,
    notCause: () => 'C’est une association dans le temps, non la preuve d’une cause.',
    exploratory: (questions) =>
      questions === 1
        ? 'Exploratoire : l’hypothèse n’a pas été déclarée avant ses données. Pour être confirmée, elle doit être enregistrée et retrouvée dans de nouvelles données.'
        : `Exploratoire : une question parmi ${writeCount(questions)} posées après coup, et jugée d’autant plus sévèrement.`,
    looks: (number) =>
      `C’est le ${writeCount(number)}ᵉ examen des données ce trimestre, et il est jugé d’autant plus sévèrement.`,
  },
  change: {
    gate: (missing, word) =>
      missing.some(({ rule }) => rule === 'no-data')
        ? 'Ce qui permettrait de le dire : des questions et des chiffres pour toutes les mesures que nomme l’hypothèse.'
        : `Ce qui permettrait de le dire : ${list(missing.map((one) => sayMissing(one, word)))}.`,
    more: (units, waves, smallest) =>
      units === 0 && (waves ?? 0) === 0
        ? `Il y a de quoi trouver un effet de ${writeDecimals(smallest)} ; la prochaine vague peut trancher.`
        : `Ce qui permettrait de le dire : ${[
            ...(units > 0 ? [`${countOf(units, 'unité', 'unités')} de plus`] : []),
            ...(waves !== null && waves > 0
              ? [`${countOf(waves, 'vague', 'vagues')} de plus`]
              : []),
          ].join(
            ' ou ',
          )}. Un effet de ${writeDecimals(smallest)}, le plus petit qui compte, serait alors trouvé quatre fois sur cinq.`,
    supportedFalls: (smallest) =>
      `Cela changerait si de nouvelles vagues ramenaient l’intervalle à 90 % sous ${writeDecimals(smallest)}, si l’inverse venait en premier, ou si un chiffre sur lequel le personnel ne peut pas agir évoluait autant.`,
    notSupportedRises: (smallest) =>
      `Cela changerait si de nouvelles vagues ramenaient l’intervalle à 90 % au-dessus de ${writeDecimals(smallest)}. Cela vaut pour des effets de cette taille, dans cette entreprise, à ce décalage, avec ces mesures.`,
    control: () =>
      'Un chiffre sur lequel le personnel ne peut pas agir, mesuré en parallèle, rendrait le résultat plus sûr.',
    spread: () =>
      'Le nombre de personnes derrière chaque chiffre et leur dispersion (colonnes n et sd) permettraient de le dire.',
  },
};
