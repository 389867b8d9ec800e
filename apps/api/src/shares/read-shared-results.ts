import { employeeConstructs } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type { SharedCell, SharedResults, ShareText } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { readFrozenUnits } from '../culture/culture.queries.ts';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree } from '../directory/unit-tree.ts';
import { AppError } from '../http/app-error.ts';
import { PulseEntity } from '../pulses/pulse.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { readClosedParticipation } from '../pulses/waves.queries.ts';
import { readPublished, type PublishedRow } from '../scores/published-cells.ts';
import { readTrends } from '../scores/trend.queries.ts';

const everybody = { attribute: '', value: '' };
const constructs: readonly string[] = employeeConstructs.map(({ code }) => code);
const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is told along with the figures. */
export interface Told {
  readonly texts: readonly ShareText[];
  readonly defaultLanguage: string;
}

/**
 * What everybody who was asked may see of a wave: published figures alone, of everybody and of one
 * unit. A unit that is hidden, that was not asked and that is not there are alike.
 *
 * @param unitId as it was typed; null for none
 * @throws AppError `not-found` where nothing of the wave was published
 */
export async function readSharedResults(
  db: EntityManager,
  { waveId, unitId }: { readonly waveId: string; readonly unitId: string | null },
  told: Told,
): Promise<SharedResults> {
  const wave = await db.getRepository(WaveEntity).findOneBy({ id: waveId, state: 'closed' });
  if (wave === null || wave.withheld !== null || wave.closedAt === null) {
    throw new AppError('not-found', say('There are no results of such a wave.'));
  }
  const pulse = await db.getRepository(PulseEntity).findOneByOrFail({ id: wave.pulseId });
  const organisation = await db.getRepository(OrganisationEntity).findOneByOrFail({ id: 1 });
  const rows = (await readPublished(db, { waveId, slice: everybody, visible: null })).filter(
    ({ construct }) => constructs.includes(construct),
  );
  const rowsOf = Map.groupBy(rows, (row) => row.unitId);
  const units = (await readFrozenUnits(db, waveId)).toSorted((one, other) =>
    compareNames(one.name, other.name),
  );
  const tree = buildTree(units);
  const whole = tree.roots
    .map(({ id }) => rowsOf.get(id) ?? [])
    .toSorted((one, other) => largest(other) - largest(one))[0];
  const chosen = unitId === null || !isUuid.test(unitId) ? [] : (rowsOf.get(unitId) ?? []);
  const { invited, answered, percentBand } = await readClosedParticipation(db, wave);
  return {
    waveId,
    organisationName: organisation.name,
    isDemo: organisation.isDemo,
    pulseName: pulse.name,
    closedAt: wave.closedAt.toISOString(),
    k: wave.k,
    participation:
      answered === null || percentBand === null ? null : { invited, answered, percentBand },
    texts: [...told.texts],
    defaultLanguage: told.defaultLanguage,
    units: tree
      .walk()
      .filter(({ node }) => rowsOf.has(node.id) && node.id !== whole?.[0]?.unitId)
      .map(({ node, depth }) => ({ unitId: node.id, unitName: node.name, depth })),
    whole: await tellCells(db, whole ?? []),
    chosen:
      unitId === null
        ? null
        : {
            unitId: chosen[0]?.unitId ?? null,
            unitName: chosen[0]?.unitName ?? null,
            cells: await tellCells(db, chosen),
          },
  };
}

function largest(rows: readonly PublishedRow[]): number {
  return Math.max(0, ...rows.map(({ nMid }) => nMid));
}

/** In the order of the instrument, each with the change that may be told. */
async function tellCells(db: EntityManager, rows: readonly PublishedRow[]): Promise<SharedCell[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const { unitId, unitName, waveId } = first;
  const all = await readPublished(db, { unitId, slice: everybody, visible: null });
  const asked = constructs.filter((code) => rows.some(({ construct }) => construct === code));
  const trends = await readTrends(
    db,
    asked.map((code) => all.filter(({ construct }) => construct === code)),
  );
  return asked.flatMap((construct, place) => {
    const level = trends[place]?.find((one) => one.waveId === waveId);
    if (level === undefined) return [];
    const { score, shown, low, high, n, change } = level;
    return [{ unitId, unitName, construct, score, shown, low, high, n, change }];
  });
}
