import {
  parsePeriod,
  type CalendarFormat,
  type StudyFigure,
  type StudyInput,
  type StudyScore,
} from '@throughline/linkage';
import { buildLineages, type Lineages } from '../reorganisations/lineages.ts';
import { alignFigures } from './align-figures.ts';
import { chooseUnits, expectUnits, nameNode, type StudyNode } from './choose-units.ts';
import { isDeclaredAfter } from './declared-after.ts';
import { keyLineages } from './key-lineages.ts';
import { mergeScores } from './merge-scores.ts';
import { poolCovariance } from './pool-covariance.ts';
import { poolFigures, poolPlaces, poolScores, type Placed } from './pool-lineages.ts';
import type { StudyData, StudyUnit } from './read-study-data.ts';
import { toFamily, type StoredRegistration } from './stored-registration.ts';
import { choosePeriodFormat, placeWave } from './wave-calendar.ts';

/**
 * Makes the input of a study from what has been published, and from nothing else. Units are named by
 * their keys; everything stands in an order that depends on its content alone. Units that became of
 * each other are one unit throughout, because together their boundary is the same over time.
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
  const lineages = buildLineages(data.reorganisations);
  const aligned = alignFigures(data.figures);
  const format = chooseFormat(data, aligned);
  const periodOf = new Map(
    data.waves.map((wave) => [wave.id, placeWave(wave, format, data.timeZone)]),
  );
  const figures = poolFigures(aligned, lineages);
  const cells = data.cells.map((cell) => ({ ...cell, period: periodOf.get(cell.wave) ?? '' }));
  const own = poolScores(mergeScores(cells), lineages);
  const past = leaveMeasured(poolScores(placePast(data.past, format), lineages), own);
  const withFigure = new Set(figures.map((figure) => figure.unit));
  const withScore = new Set([...own, ...past].map((score) => score.unit));
  const units = data.units.map((unit) => ({ ...unit, lineage: lineages.of(unit.id)?.id }));
  const chosen = chooseUnits(units, withScore, withFigure);
  const keyOf = new Map([
    ...data.units.map(({ id, key }) => [id, key] as const),
    ...keyLineages(data.units, lineages),
  ]);
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
    ...gatherCovariates(
      units.filter((unit) => chosen.has(nameNode(unit))),
      { lineages, keyOf, names: registration.unitCovariates },
    ),
    // Without any, what is known of the spread stands beside the scores themselves.
    ...(covariances.length > 0 ? { withinCovariance: covariances } : {}),
    precision: new Map(
      [...metrics].toSorted().map((metric) => [metric, data.metrics.precisionOf(metric)]),
    ),
    merged: countMerged(
      poolPlaces(
        data.asked.map(({ unit, wave }) => ({ unit, period: periodOf.get(wave) ?? '' })),
        lineages,
      ),
      poolPlaces(cells, lineages),
      expectUnits(units, withFigure),
    ),
    ...(imported > 0 ? { imported } : {}),
    isDeclaredAfterData: isDeclaredAfter(data, stored),
    seed: first.sha256.readUInt32BE(0),
  };
}

/**
 * What is registered to be held constant between the units of the study; nothing where nothing is. Of a
 * lineage only what is the same in all its units of today: numbers of several units make no one number.
 */
function gatherCovariates(
  units: readonly (StudyUnit & StudyNode)[],
  {
    lineages,
    keyOf,
    names,
  }: {
    readonly lineages: Lineages;
    readonly keyOf: ReadonlyMap<string, string>;
    readonly names: readonly string[];
  },
): Pick<StudyInput, 'covariates'> {
  if (names.length === 0) return {};
  const ended = new Set(
    lineages.all.flatMap((lineage) => {
      const now = lineages.aliveNow(lineage);
      return lineage.members.filter((id) => !now.includes(id));
    }),
  );
  const today = Map.groupBy(
    units.filter(({ id }) => !ended.has(id)),
    nameNode,
  );
  const rows = [...today]
    .map(([id, own]) => ({ key: keyOf.get(id) ?? '', own }))
    .toSorted(inOrder(({ key }) => [key]))
    .map(
      ({ key, own }) =>
        [key, Object.fromEntries(names.map((name) => [name, readShared(own, name)]))] as const,
    );
  return { covariates: new Map(rows) };
}

/** The number that all of these units have; null where they differ, or one is not known. */
function readShared(units: readonly StudyUnit[], name: string): number | null {
  const known = units.map(
    ({ properties }) => new Map(Object.entries(properties)).get(name) ?? null,
  );
  const [first = null] = known;
  return known.every((value) => value === first) ? first : null;
}

/** The longest of the periods of figures and past scores, and of the spacing of waves. */
function chooseFormat({ waves, past }: StudyData, figures: readonly StudyFigure[]): CalendarFormat {
  const texts = new Set([...figures, ...past].map(({ period }) => period));
  const formats = [...texts].flatMap((text) => parsePeriod(text)?.format ?? []);
  return choosePeriodFormat(waves, [...new Set(formats)]);
}

/** Past scores at the grain of the study. */
function placePast(past: StudyData['past'], format: CalendarFormat): StudyScore[] {
  return alignFigures(
    past.map(({ construct, ...score }) => ({ ...score, metric: construct })),
    format,
  ).map(({ metric, ...score }): StudyScore => ({ ...score, construct: metric }));
}

/** Where a wave has measured the same, the wave counts. */
function leaveMeasured(past: readonly StudyScore[], own: readonly StudyScore[]): StudyScore[] {
  const name = ({ unit, construct, period }: StudyScore): string =>
    JSON.stringify([unit, construct, period]);
  const measured = new Set(own.map(name));
  return past.filter((score) => !measured.has(name(score)));
}

/** Unit-periods that were asked and are shown only together with other units. */
function countMerged(
  asked: readonly Placed[],
  shown: readonly Placed[],
  expected: ReadonlySet<string>,
): number {
  const name = ({ unit, period }: Placed): string => JSON.stringify([unit, period]);
  const isShown = new Set(shown.map(name));
  const wanted = new Set(asked.filter(({ unit }) => expected.has(unit)).map(name));
  return [...wanted].filter((one) => !isShown.has(one)).length;
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
