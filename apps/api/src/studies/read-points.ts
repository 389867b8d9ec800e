import { measuresOf, scatterPaths } from '@throughline/linkage';
import type { HypothesisPath } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { readerOf } from '../database/reader.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { buildLineages } from '../reorganisations/lineages.ts';
import { gatherStudy } from './gather-study.ts';
import { keyLineages } from './key-lineages.ts';
import { nameLineages } from './name-lineages.ts';
import { readStudyData } from './read-study-data.ts';
import { listRegistrations } from './studies.queries.ts';

/**
 * The points of a registered hypothesis from what is published now, as the next run would have them.
 *
 * @returns null where no such hypothesis is registered.
 */
export async function readPoints(db: EntityManager, id: string): Promise<HypothesisPath[] | null> {
  const [record] = await listRegistrations(db, 'confirmatory');
  const hypothesis = record?.registration.hypotheses.find((one) => one.id === id);
  if (record === undefined || hypothesis === undefined) return null;
  const { sha256, registeredAt, ...registered } = record;
  const stored = {
    ...registered,
    sha256: Buffer.from(sha256, 'hex'),
    registeredAt: new Date(registeredAt),
  };
  const measures = measuresOf({ ...record.registration, hypotheses: [hypothesis] });
  const data = await readStudyData(readerOf(db), [...measures]);
  const input = gatherStudy(data, [stored]);
  if (input === null) return null;
  const units = await db.getRepository(UnitEntity).find();
  const lineages = buildLineages(data.reorganisations);
  const together = nameLineages(units, lineages);
  const names = new Map([
    ...units.map(({ key, name }) => [key, name] as const),
    ...[...keyLineages(units, lineages)].map(
      ([id, key]) => [key, together.get(id) ?? key] as const,
    ),
  ]);
  const name = <Point extends { unitName: string }>(point: Point): Point => ({
    ...point,
    unitName: names.get(point.unitName) ?? point.unitName,
  });
  return scatterPaths(input, hypothesis).map(({ between, within, ...path }) => ({
    ...path,
    between: { ...between, points: between.points.map(name) },
    within: { ...within, points: within.points.map(name) },
  }));
}
