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
  day: time('Tag', 'Tage', 'am nächsten Tag', 'am Tag davor'),
  week: time('Woche', 'Wochen', 'in der nächsten Woche', 'in der Woche davor'),
  month: time('Monat', 'Monate', 'im nächsten Monat', 'im Monat davor'),
  quarter: time('Quartal', 'Quartale', 'im nächsten Quartal', 'im Quartal davor'),
  year: time('Jahr', 'Jahre', 'im nächsten Jahr', 'im Jahr davor'),
  period: time('Periode', 'Perioden', 'in der nächsten Periode', 'in der Periode davor'),
};

function time(...[one, other, next, before]: [string, string, string, string]): Time {
  return { one, other, next, before };
}

function countOf(count: number, one: string, other: string): string {
  return `${writeCount(count)} ${count === 1 ? one : other}`;
}

function countTimes(count: number, word: PeriodWord): string {
  return countOf(count, times[word].one, times[word].other);
}

function later(word: PeriodWord, lag: number): string {
  const words = ['null', 'ein', 'zwei', 'drei', 'vier'];
  return lag === 1 ? times[word].next : `${words[lag] ?? lag} ${times[word].other} später`;
}

function size(path: SaidPath): string {
  const found = findSize(path);
  return found === null ? '' : `: etwa ${found.amount} ${found.steps} auf je 10 ${found.perSteps}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

function sayMissing({ rule, have, need, about }: Missing, word: PeriodWord): string {
  const more = need - have;
  const share = `(${have} von ${need})`;
  switch (rule) {
    case 'units':
      return `noch ${countOf(more, 'Einheit', 'Einheiten')} ${share}`;
    case 'rows':
      return `noch ${countOf(more, 'Paar', 'Paare')} aus Einheit und ${times[word].one} mit beiden Seiten ${share}`;
    case 'waves':
      return `noch ${countTimes(more, word)} mit Messung beider Seiten ${share}`;
    case 'estimation-periods':
      return `noch ${countTimes(more, word)} in lückenloser Folge ${share}`;
    case 'no-data':
      return `noch ${countOf(more, 'Größe', 'Größen')} ${share}`;
    case 'no-variation':
      return `Werte bei ${list(about)}, die sich innerhalb von Einheiten bewegen, und das nicht in allen gleich`;
    case 'unit-properties':
      return `noch ${countOf(more, 'Einheit', 'Einheiten')}, von ${more === 1 ? 'der' : 'denen'} ${list(about)} bekannt ${about.length === 1 ? 'ist' : 'sind'} ${share}`;
    case 'no-contrast':
      return `Einheiten, die sich in ${list(about)} unterscheiden`;
    case 'aggregation':
      return 'mehr Übereinstimmung unter den Menschen derselben Einheit, damit die Werte Einheiten voneinander unterscheiden';
  }
}

/** Up to how many measures that are not there are named. */
const namedAbsent = 3;

function sayLacking({ have, need, about }: Missing): string {
  const there = `Von den ${need} Größen, die die Frage braucht, ${have === 1 ? 'ist' : 'sind'} ${have} vorhanden`;
  const absent =
    about.length > 0 && about.length <= namedAbsent
      ? `; es ${about.length === 1 ? 'fehlt' : 'fehlen'} ${list(about)}`
      : '';
  return `Noch nicht zu sagen: ${there}${absent}.`;
}

const reservations: Readonly<Record<Reservation['kind'], string>> = {
  permutation:
    'Reihen, die zu anderen Einheiten gehören, zeigen ungefähr dasselbe; der Zusammenhang gehört also womöglich nicht zu den Einheiten.',
  confounder: 'Etwas nicht Gemessenes, das so stark ist wie {about}, könnte es erklären.',
  'aggregation-weak': 'Menschen derselben Einheit stimmen bei {about} nur schwach überein.',
  'agreement-not-measured':
    'Wie weit Menschen derselben Einheit bei {about} übereinstimmen, wurde noch nicht gemessen.',
  'negative-control':
    'Eine Größe, die die Mitarbeitenden nicht beeinflussen können, bewegt sich etwa ebenso stark ({about}).',
  'measurement-error-unknown':
    'Wie viel an den Werten Zufall ist, ist nicht gut genug bekannt, um es herauszurechnen.',
  'outcome-precision-unknown': 'Wie genau die Zahlen der Kundenseite sind, ist nicht bekannt.',
  'declared-after-data': 'Es wurde erst festgelegt, als die Daten schon bekannt waren.',
};

/** The sentences in German. Better and worse changes are noun phrases in the plural: "höhere Werte bei „NPS“". */
export const german: Phrases = {
  word: {
    supported: 'Gestützt',
    leaning: 'Tendenz dafür',
    not_supported: 'Nicht gestützt',
    cannot_tell: 'Noch nicht zu sagen',
  },
  headline: {
    supported: (path, word, lag) =>
      `Gestützt: Es kommt beim Kunden an. In derselben Einheit folgen auf einen Anstieg bei ${path.from.name} ${later(word, lag)} ${path.to.better}${size(path)}.`,
    supportedBothWays: (path, word, lag) =>
      `Gestützt, in beide Richtungen: In derselben Einheit folgen auf einen Anstieg bei ${path.from.name} ${later(word, lag)} ${path.to.better}${size(path)}; und ein Anstieg bei ${path.from.name} folgt auch auf ${path.to.better}.`,
    supportedChain: (first, second, word, lag) =>
      `Gestützt: Es kommt beim Kunden an, und zwar über ${first.to.name}. Auf einen Anstieg bei ${first.from.name} folgen ${later(word, lag)} ${first.to.better} und darauf ${second.to.better}.`,
    supportedUndirected: (path) =>
      `Der Größe nach gestützt, ohne Richtung: ${path.from.name} und ${path.to.name} bewegen sich gemeinsam; was zuerst kommt, ist nicht zu sagen.`,
    leaning: (path, word, lag) =>
      `Tendenz dafür, noch nicht sicher: Es sieht so aus, als folgten auf einen Anstieg bei ${path.from.name} ${later(word, lag)} ${path.to.better}, doch Zufall ist nicht auszuschließen.`,
    tooSmall: (path) =>
      path.level === 'between'
        ? `Nicht gestützt: Zwischen Einheiten ist jeder Zusammenhang von ${path.from.name} mit ${path.to.name} zu klein, um zu zählen.`
        : `Nicht gestützt: Jeder Zusammenhang von ${path.from.name} mit späteren Werten bei ${path.to.name} ist zu klein, um zu zählen.`,
    opposite: (path) =>
      `Nicht gestützt: Auf einen Anstieg bei ${path.from.name} folgen ${path.to.worse}, das Gegenteil des Erwarteten.`,
    customersFirst: (path) =>
      `Nicht gestützt: Die Kundenseite kommt zuerst. Ein Anstieg bei ${path.from.name} folgt auf ${path.to.better} und nicht umgekehrt.`,
    tooLittle: (missing, word) => {
      const lacking = missing.find(({ rule }) => rule === 'no-data');
      if (lacking !== undefined) return sayLacking(lacking);
      const still = missing.find(({ rule }) => rule === 'no-variation');
      return still === undefined
        ? `Noch nicht zu sagen: Es braucht ${list(missing.map((one) => sayMissing(one, word)))}.`
        : `Noch nicht zu sagen: Innerhalb von Einheiten ${still.about.length === 1 ? 'ändert' : 'ändern'} sich ${list(still.about)} nicht, es gibt also nichts zu verfolgen.`;
    },
    reverseWhileOpen: (path) =>
      `Noch nicht zu sagen, ob es beim Kunden ankommt. Zu sagen ist das Umgekehrte: Ein Anstieg bei ${path.from.name} folgt auf ${path.to.better}.`,
    wide: (path) =>
      `Noch nicht zu sagen: Der Zusammenhang von ${path.from.name} mit späteren Werten bei ${path.to.name} könnte alles von ${writeDecimals(path.low)} bis ${writeDecimals(path.high)} sein.`,
    unknownSpread: (path) =>
      `Noch nicht zu sagen: Der Zusammenhang von ${path.from.name} mit späteren Werten bei ${path.to.name} sieht klein aus, doch wie viel an den Zahlen Zufall ist, ist nicht bekannt.`,
    notEstimable: () =>
      'Noch nicht zu sagen: Die Zahlen bewegen sich zu wenig, um etwas zu schätzen.',
    exploratory: (headline) => `Explorativ. ${headline}`,
  },
  sentence: {
    estimate: (path, word, lag) => {
      const turned = path.to.lowerIsBetter ? ' (umgedreht, sodass mehr besser ist)' : '';
      const goes = `Eine Standardabweichung mehr bei ${path.from.name} geht`;
      const along = `mit ${writeDecimals(path.estimate)} Standardabweichungen bei ${path.to.name}${turned} einher`;
      const interval = `(95-%-Intervall ${writeDecimals(path.low)} bis ${writeDecimals(path.high)})`;
      return path.level === 'between'
        ? `Zwischen Einheiten: ${goes} ${along} ${interval}.`
        : `Innerhalb von Einheiten: ${goes} ${later(word, lag)} ${along} ${interval}.`;
    },
    weakLink: (path) =>
      path.level === 'between'
        ? 'Es ist der Teil zwischen den Einheiten, der nicht hält.'
        : `Es ist der Schritt von ${path.from.name} zu ${path.to.name}, der nicht hält.`,
    reverseThere: (path, word) =>
      `Das Umgekehrte ist da: Ein Anstieg bei ${path.from.name} folgt auf ${path.to.better} ${times[word].before}.`,
    reverseAbsent: (path) =>
      `Das Umgekehrte, von ${path.to.name} zu späteren Werten bei ${path.from.name}, ist nicht zu sehen.`,
    throughMediator: (mediator, kind) =>
      kind === 'full'
        ? `Was beim Kunden ankommt, läuft über ${mediator.name}; daneben bleibt nichts, was zählt.`
        : `Ein Teil davon läuft über ${mediator.name}, ein Teil nicht.`,
    notThroughMediator: (mediator) =>
      `Dass es über ${mediator.name} läuft, lässt sich nicht zeigen.`,
    arms: (label) =>
      ({
        symmetric: 'Zufriedenheit und Unzufriedenheit kommen gleichermaßen beim Kunden an.',
        stronger_below: 'Unzufriedenheit kommt stärker beim Kunden an als Zufriedenheit.',
        stronger_above: 'Zufriedenheit kommt stärker beim Kunden an als Unzufriedenheit.',
        unresolved:
          'Ob Zufriedenheit und Unzufriedenheit gleichermaßen beim Kunden ankommen, bleibt offen.',
      })[label],
    reservation: (kind, about) =>
      reservations[kind].replace('{about}', () => about ?? 'diese Größe'),
    basis: (units, periods, rows, word) =>
      `Grundlage sind ${countOf(units, 'Einheit', 'Einheiten')}, ${countTimes(periods, word)} und ${countOf(rows, 'Paar', 'Paare')} aus beiden Seiten.`,
    notCause: () => 'Das ist ein Zusammenhang über die Zeit, kein Beweis für eine Ursache.',
    exploratory: (questions) =>
      questions === 1
        ? 'Explorativ: Es wurde nicht vor den Daten festgelegt. Um bestätigt zu werden, muss es registriert und in neuen Daten wiedergefunden werden.'
        : `Explorativ: eine von ${writeCount(questions)} Fragen, die im Nachhinein gestellt wurden, und deshalb strenger beurteilt.`,
    looks: (number) =>
      `Es ist der ${writeCount(number)}. Blick auf die Daten in diesem Quartal, deshalb wird strenger geurteilt.`,
  },
  change: {
    gate: (missing, word) =>
      missing.some(({ rule }) => rule === 'no-data')
        ? 'Was ein Urteil möglich machen würde: Fragen und Zahlen zu allen Größen, die die Hypothese nennt.'
        : `Was ein Urteil möglich machen würde: ${list(missing.map((one) => sayMissing(one, word)))}.`,
    more: (units, waves, smallest) =>
      units === 0 && (waves ?? 0) === 0
        ? `Es ist genug da, um einen Effekt von ${writeDecimals(smallest)} zu finden; die nächste Welle kann es entscheiden.`
        : `Was ein Urteil möglich machen würde: ${[
            ...(units > 0 ? [countOf(units, 'weitere Einheit', 'weitere Einheiten')] : []),
            ...(waves !== null && waves > 0
              ? [countOf(waves, 'weitere Welle', 'weitere Wellen')]
              : []),
          ].join(
            ' oder ',
          )}. Damit würde ein Effekt von ${writeDecimals(smallest)}, der kleinste, der zählt, in vier von fünf Fällen gefunden.`,
    supportedFalls: (smallest) =>
      `Das würde sich ändern, wenn neue Wellen das 90-%-Intervall unter ${writeDecimals(smallest)} brächten, wenn das Umgekehrte zuerst käme oder wenn sich eine Größe, die die Mitarbeitenden nicht beeinflussen können, ebenso stark bewegte.`,
    notSupportedRises: (smallest) =>
      `Das würde sich ändern, wenn neue Wellen das 90-%-Intervall wieder über ${writeDecimals(smallest)} brächten. Es gilt für Effekte dieser Größe, in diesem Unternehmen, bei dieser Verzögerung, mit diesen Größen.`,
    control: () =>
      'Eine Größe, die die Mitarbeitenden nicht beeinflussen können, daneben gemessen, würde es sicherer machen.',
    spread: () =>
      'Die Zahl der Menschen hinter jedem Wert und ihre Streuung (Spalten n und sd) würden ein Urteil möglich machen.',
  },
};
