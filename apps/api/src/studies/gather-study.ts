import {
  parsePeriod,
  type CalendarFormat,
  type StudyFigure,
  type StudyInput,
  type StudyScore,
} from '@throughline/linkage';
import { alignFigures } from './align-figures.ts';
import { chooseUnits, expectUnits } from './choose-units.ts';
import { isDeclaredAfter } from './declared-after.ts';
import { mergeScores } from './merge-scores.ts';
import { poolCovariance } from './pool-covariance.ts';
import type { StudyData } from './read-study-data.ts';
import { toFamily, type StoredRegistration } from './stored-registration.ts';
import { choosePeriodFormat, placeWave } from './wave-calendar.ts';

/**
 * Makes the input of a study from what has been published, and from nothing else. Units are named by
 * their keys; everything stands in an order that depends on its content alone.
 *
 * @returns null where nothing is registered.
 */
export function gatherStudy(
  data: StudyData,
  stored: readonly StoredRegistration[],
): StudyInput | null {
  const registration = toFamily(stored);
  const [first] = stored;
  if (registration === null || first === undefined) return null;
  const figures = alignFigures(data.figures);
  const format = chooseFormat(data, figures);
  const periodOf = new Map(
    data.waves.map((wave) => [wave.id, placeWave(wave, format, data.timeZone)]),
  );
  const own = mergeScores(
    data.cells.map((cell) => ({ ...cell, period: periodOf.get(cell.wave) ?? '' })),
  );
  const past = placePast(data.past, own, format);
  const withFigure = new Set(figures.map((figure) => figure.unit));
  const withScore = new Set([...own, ...past].map((score) => score.unit));
  const chosen = chooseUnits(data.units, withScore, withFigure);
  const keyOf = new Map(data.units.map((unit) => [unit.id, unit.key]));
  const metrics = new Set(figures.map((figure) => figure.metric));
  const covariances = poolCovariance(data.covariances);
  const imported = past.filter(({ unit }) => chosen.has(unit)).length;
  return {
    registration,
    scores: [...own, ...past]
      .filter(({ unit }) => chosen.has(unit))
      .map((score) => ({ ...score, unit: keyOf.get(score.unit) ?? '' }))
      .toSorted(inOrder((score: StudyScore) => [score.construct, score.unit, score.period])),
    figures: figures
      .filter((figure) => chosen.has(figure.unit))
      .map((figure) => ({ ...figure, unit: keyOf.get(figure.unit) ?? '' }))
      .toSorted(inOrder((figure: StudyFigure) => [figure.metric, figure.unit, figure.period])),
    agreement: new Map(data.agreement.map(({ construct, median }) => [construct, median])),
    ...gatherCovariates(data.units, chosen, registration.unitCovariates),
    // Without any, what is known of the spread stands beside the scores themselves.
    ...(covariances.length > 0 ? { withinCovariance: covariances } : {}),
    precision: new Map(
      [...metrics].toSorted().map((metric) => [metric, data.metrics.precisionOf(metric)]),
    ),
    merged: countMerged(data, expectUnits(data.units, withFigure), periodOf),
    ...(imported > 0 ? { imported } : {}),
    isDeclaredAfterData: isDeclaredAfter(data, stored),
    seed: first.sha256.readUInt32BE(0),
  };
}

/** What is registered to be held constant between the units of the study; nothing where nothing is. */
function gatherCovariates(
  units: StudyData['units'],
  chosen: ReadonlySet<string>,
  names: readonly string[],
): Pick<StudyInput, 'covariates'> {
  if (names.length === 0) return {};
  const rows = units
    .filter(({ id }) => chosen.has(id))
    .toSorted(inOrder(({ key }) => [key]))
    .map(({ key, properties }) => {
      const known = new Map(Object.entries(properties));
      return [
        key,
        Object.fromEntries(names.map((name) => [name, known.get(name) ?? null])),
      ] as const;
    });
  return { covariates: new Map(rows) };
}

/** The longest of the periods of figures and past scores, and of the spacing of waves. */
function chooseFormat({ waves, past }: StudyData, figures: readonly StudyFigure[]): CalendarFormat {
  const texts = new Set([...figures, ...past].map(({ period }) => period));
  const formats = [...texts].flatMap((text) => parsePeriod(text)?.format ?? []);
  return choosePeriodFormat(waves, [...new Set(formats)]);
}

/** Past scores at the grain of the study. Where a wave has measured the same, the wave counts. */
function placePast(
  past: StudyData['past'],
  own: readonly StudyScore[],
  format: CalendarFormat,
): StudyScore[] {
  const name = ({ unit, construct, period }: StudyScore): string =>
    JSON.stringify([unit, construct, period]);
  const measured = new Set(own.map(name));
  return alignFigures(
    past.map(({ construct, ...score }) => ({ ...score, metric: construct })),
    format,
  )
    .map(({ metric, ...score }): StudyScore => ({ ...score, construct: metric }))
    .filter((score) => !measured.has(name(score)));
}

/** Unit-periods that were asked and are shown only together with other units. */
function countMerged(
  { asked, cells }: StudyData,
  expected: ReadonlySet<string>,
  periodOf: ReadonlyMap<string, string>,
): number {
  const name = (unit: string, wave: string): string =>
    JSON.stringify([unit, periodOf.get(wave) ?? '']);
  const shown = new Set(cells.map(({ unit, wave }) => name(unit, wave)));
  const wanted = new Set(
    asked.filter(({ unit }) => expected.has(unit)).map(({ unit, wave }) => name(unit, wave)),
  );
  return [...wanted].filter((one) => !shown.has(one)).length;
}

/** Code units, not an alphabet: the order is part of what is hashed. */
function inOrder<Row>(keyOf: (row: Row) => readonly string[]): (a: Row, b: Row) => number {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    for (const [i, text] of one.entries()) {
      const against = other[i] ?? '';
      if (text !== against) return text < against ? -1 : 1;
    }
    return 0;
  };
}
