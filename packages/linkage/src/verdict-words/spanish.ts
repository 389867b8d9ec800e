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
  day: time('día', 'días', 'al día siguiente', 'el día anterior'),
  week: time('semana', 'semanas', 'a la semana siguiente', 'la semana anterior'),
  month: time('mes', 'meses', 'al mes siguiente', 'el mes anterior'),
  quarter: time('trimestre', 'trimestres', 'en el trimestre siguiente', 'en el trimestre anterior'),
  year: time('año', 'años', 'al año siguiente', 'el año anterior'),
  period: time('periodo', 'periodos', 'en el periodo siguiente', 'en el periodo anterior'),
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
  const words = ['cero', 'un', 'dos', 'tres', 'cuatro'];
  return lag === 1 ? times[word].next : `${words[lag] ?? lag} ${times[word].other} después`;
}

function size(path: SaidPath): string {
  const found = findSize(path);
  return found === null
    ? ''
    : `: alrededor de ${found.amount} ${found.steps} por cada 10 ${found.perSteps}`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;
}

function sayMissing({ rule, have, need, about }: Missing, word: PeriodWord): string {
  const more = need - have;
  const share = `(${have} de ${need})`;
  switch (rule) {
    case 'units':
      return `${countOf(more, 'unidad', 'unidades')} más ${share}`;
    case 'rows':
      return `${countOf(more, 'par', 'pares')} unidad-${times[word].one} más con ambos lados ${share}`;
    case 'waves':
      return `${countTimes(more, word)} más con ambos lados medidos ${share}`;
    case 'estimation-periods':
      return `${countTimes(more, word)} más sin interrupción ${share}`;
    case 'no-data':
      return `${countOf(more, 'medida', 'medidas')} más ${share}`;
    case 'no-variation':
      return `cifras de ${list(about)} que se muevan dentro de las unidades, y no en todas por igual`;
    case 'unit-properties':
      return `${countOf(more, 'unidad', 'unidades')} más de ${more === 1 ? 'la que' : 'las que'} se conozca ${list(about)} ${share}`;
    case 'no-contrast':
      return `unidades que difieran en ${list(about)}`;
    case 'aggregation':
      return 'un mayor acuerdo entre las personas de una misma unidad, para que las puntuaciones distingan unas unidades de otras';
  }
}

/** Up to how many measures that are not there are named. */
const namedAbsent = 3;

function sayLacking({ have, need, about }: Missing): string {
  const there = `de las ${need} medidas que necesita la pregunta, ${have === 1 ? 'está disponible' : 'están disponibles'} ${have}`;
  const absent =
    about.length > 0 && about.length <= namedAbsent
      ? `; ${about.length === 1 ? 'falta' : 'faltan'} ${list(about)}`
      : '';
  return `Aún no se puede saber: ${there}${absent}.`;
}

const reservations: Readonly<Record<Reservation['kind'], string>> = {
  permutation:
    'Las series de otras unidades muestran casi lo mismo, de modo que el vínculo quizá no pertenezca a las unidades.',
  confounder: 'Algo no medido que sea tan fuerte como {about} podría explicarlo.',
  'aggregation-weak': 'Las personas de una misma unidad solo coinciden débilmente en {about}.',
  'agreement-not-measured':
    'Aún no se ha medido hasta qué punto coinciden en {about} las personas de una misma unidad.',
  'negative-control':
    'Una cifra en la que el personal no puede influir se mueve más o menos lo mismo ({about}).',
  'measurement-error-unknown':
    'No se sabe lo bastante bien cuánto de las puntuaciones es azar como para corregirlo.',
  'outcome-precision-unknown': 'No se sabe qué precisión tienen las cifras de clientes.',
  'declared-after-data': 'Se declaró cuando los datos ya se conocían.',
};

/** The sentences in Spanish. Better and worse changes are noun phrases in the plural without an article. */
export const spanish: Phrases = {
  word: {
    supported: 'Respaldada',
    leaning: 'Tendencia a favor',
    not_supported: 'No respaldada',
    cannot_tell: 'Aún no se puede saber',
  },
  headline: {
    supported: (path, word, lag) =>
      `Respaldada: llega al cliente. Dentro de una misma unidad, a un aumento de ${path.from.name} le siguen, ${later(word, lag)}, ${path.to.better}${size(path)}.`,
    supportedBothWays: (path, word, lag) =>
      `Respaldada, en ambas direcciones: dentro de una misma unidad, a un aumento de ${path.from.name} le siguen, ${later(word, lag)}, ${path.to.better}${size(path)}; y un aumento de ${path.from.name} sigue también a ${path.to.better}.`,
    supportedChain: (first, second, word, lag) =>
      `Respaldada: llega al cliente a través de ${first.to.name}. A un aumento de ${first.from.name} le siguen, ${later(word, lag)}, ${first.to.better}, y a estos, ${second.to.better}.`,
    supportedUndirected: (path) =>
      `Respaldada en magnitud, sin dirección: ${path.from.name} y ${path.to.name} se mueven juntos; no se puede saber cuál va primero.`,
    leaning: (path, word, lag) =>
      `Tendencia a favor, aún sin certeza: parece que a un aumento de ${path.from.name} le siguen, ${later(word, lag)}, ${path.to.better}, pero no se puede descartar el azar.`,
    tooSmall: (path) =>
      path.level === 'between'
        ? `No respaldada: entre unidades, cualquier vínculo de ${path.from.name} con ${path.to.name} es demasiado pequeño para importar.`
        : `No respaldada: cualquier vínculo de ${path.from.name} con los valores posteriores de ${path.to.name} es demasiado pequeño para importar.`,
    opposite: (path) =>
      `No respaldada: a un aumento de ${path.from.name} le siguen ${path.to.worse}, lo contrario de lo esperado.`,
    customersFirst: (path) =>
      `No respaldada: los clientes van primero. Un aumento de ${path.from.name} sigue a ${path.to.better}, y no al revés.`,
    tooLittle: (missing, word) => {
      const lacking = missing.find(({ rule }) => rule === 'no-data');
      if (lacking !== undefined) return sayLacking(lacking);
      const still = missing.find(({ rule }) => rule === 'no-variation');
      return still === undefined
        ? `Aún no se puede saber: hay que contar con ${list(missing.map((one) => sayMissing(one, word)))}.`
        : `Aún no se puede saber: ${list(still.about)} no ${still.about.length === 1 ? 'varía' : 'varían'} dentro de las unidades, así que no hay nada que seguir.`;
    },
    reverseWhileOpen: (path) =>
      `Aún no se puede saber si llega al cliente. Lo que sí se puede decir es lo inverso: un aumento de ${path.from.name} sigue a ${path.to.better}.`,
    wide: (path) =>
      `Aún no se puede saber: el vínculo de ${path.from.name} con los valores posteriores de ${path.to.name} podría ser cualquiera entre ${writeDecimals(path.low)} y ${writeDecimals(path.high)}.`,
    unknownSpread: (path) =>
      `Aún no se puede saber: el vínculo de ${path.from.name} con los valores posteriores de ${path.to.name} parece pequeño, pero no se sabe cuánto de las cifras es azar.`,
    notEstimable: () =>
      'Aún no se puede saber: las cifras se mueven demasiado poco para estimar algo.',
    exploratory: (headline) => `Exploratoria. ${headline}`,
  },
  sentence: {
    estimate: (path, word, lag) => {
      const turned = path.to.lowerIsBetter ? ' (invertido, para que más sea mejor)' : '';
      const more = `una desviación estándar más de ${path.from.name} se asocia con ${writeDecimals(path.estimate)} desviaciones estándar de ${path.to.name}${turned}`;
      const interval = `(intervalo del 95 %: de ${writeDecimals(path.low)} a ${writeDecimals(path.high)})`;
      return path.level === 'between'
        ? `Entre unidades: ${more} ${interval}.`
        : `Dentro de las unidades: ${more}, ${later(word, lag)} ${interval}.`;
    },
    weakLink: (path) =>
      path.level === 'between'
        ? 'Lo que no se sostiene es la parte entre unidades.'
        : `Lo que no se sostiene es el paso de ${path.from.name} a ${path.to.name}.`,
    reverseThere: (path, word) =>
      `Lo inverso se da: un aumento de ${path.from.name} sigue a ${path.to.better}, ${times[word].before}.`,
    reverseAbsent: (path) =>
      `Lo inverso, de ${path.to.name} a los valores posteriores de ${path.from.name}, no se observa.`,
    throughMediator: (mediator, kind) =>
      kind === 'full'
        ? `Lo que llega al cliente pasa por ${mediator.name}; aparte de eso no queda nada que importe.`
        : `Una parte pasa por ${mediator.name}, otra parte no.`,
    notThroughMediator: (mediator) => `No se puede demostrar que pase por ${mediator.name}.`,
    arms: (label) =>
      ({
        symmetric: 'La satisfacción y la insatisfacción se transmiten por igual.',
        stronger_below: 'La insatisfacción se transmite más que la satisfacción.',
        stronger_above: 'La satisfacción se transmite más que la insatisfacción.',
        unresolved: 'Queda abierto si la satisfacción y la insatisfacción se transmiten por igual.',
      })[label],
    reservation: (kind, about) =>
      reservations[kind].replace('{about}', () => about ?? 'esta medida'),
    basis: (units, periods, rows, word) =>
      `Se basa en ${countOf(units, 'unidad', 'unidades')}, ${countTimes(periods, word)} y ${countOf(rows, 'par', 'pares')} de ambos lados.`,
    notCause: () => 'Es una asociación en el tiempo, no una prueba de causa.',
    exploratory: (questions) =>
      questions === 1
        ? 'Exploratoria: no se declaró antes de sus datos. Para confirmarla, hay que registrarla y volver a encontrarla en datos nuevos.'
        : `Exploratoria: una de ${writeCount(questions)} preguntas hechas a posteriori, y juzgada por ello con más rigor.`,
    looks: (number) =>
      `Es el examen número ${writeCount(number)} de los datos en este trimestre, y por ello se juzga con más rigor.`,
  },
  change: {
    gate: (missing, word) =>
      missing.some(({ rule }) => rule === 'no-data')
        ? 'Lo que permitiría saberlo: preguntas y cifras de todas las medidas que nombra la hipótesis.'
        : `Lo que permitiría saberlo: ${list(missing.map((one) => sayMissing(one, word)))}.`,
    more: (units, waves, smallest) =>
      units === 0 && (waves ?? 0) === 0
        ? `Hay suficiente para encontrar un efecto de ${writeDecimals(smallest)}; la próxima oleada puede decidirlo.`
        : `Lo que permitiría saberlo: ${[
            ...(units > 0 ? [`${countOf(units, 'unidad', 'unidades')} más`] : []),
            ...(waves !== null && waves > 0 ? [`${countOf(waves, 'oleada', 'oleadas')} más`] : []),
          ].join(
            ' o ',
          )}. Con eso, un efecto de ${writeDecimals(smallest)}, el menor que importa, se encontraría cuatro de cada cinco veces.`,
    supportedFalls: (smallest) =>
      `Esto cambiaría si nuevas oleadas llevaran el intervalo del 90 % por debajo de ${writeDecimals(smallest)}, si lo inverso fuera primero o si una cifra en la que el personal no puede influir se moviera lo mismo.`,
    notSupportedRises: (smallest) =>
      `Esto cambiaría si nuevas oleadas volvieran a llevar el intervalo del 90 % por encima de ${writeDecimals(smallest)}. Se refiere a efectos de ese tamaño, en esta empresa, con este retardo, con estas medidas.`,
    control: () =>
      'Una cifra en la que el personal no puede influir, medida junto a esta, daría más certeza.',
    spread: () =>
      'El número de personas tras cada cifra y su dispersión (columnas n y sd) permitirían saberlo.',
  },
};
