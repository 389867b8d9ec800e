import { countChangedPeople, nameOfCell, type Move, type TreeUnit } from '@throughline/disclosure';
import type { EntityManager } from 'typeorm';
import { Kept } from '../config/kept.ts';
import type { PublishedRow } from './published-cells.ts';

/** A closed wave as its roster is compared with that of another. */
export interface ComparedWave {
  readonly id: string;
  readonly number: number;
  readonly k: number;
  readonly attributes: readonly string[];
  readonly pulseId: string;
  readonly pulseName: string;
  readonly plannedAt: Date;
  readonly closedAt: Date;
}

type ChangedPeople = ReturnType<typeof countChangedPeople>;
type ComparedCell = Pick<PublishedRow, 'unitId' | 'attribute' | 'value'>;

/** Rosters that lie further apart were not compared at launch. */
const comparedDays = 400;

/**
 * Who came, went and moved between two waves is written when the later one is launched and never
 * changes; a page of a unit's past asks for every pair of its waves at once.
 */
const known = new Kept<Promise<ChangedPeople>>(48);

/** Oldest first. */
export function listComparedWaves(
  db: EntityManager,
  waveIds: readonly string[],
): Promise<ComparedWave[]> {
  return db.query(
    `SELECT w.id, w.number, w.k, w.attributes, w.pulse_id AS "pulseId", p.name AS "pulseName",
       w.planned_at AS "plannedAt", w.closed_at AS "closedAt"
     FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id
     WHERE w.id = ANY ($1) ORDER BY w.closed_at, w.id`,
    [waveIds],
  );
}

/**
 * Tells of cells whether their two rosters are equal, or differ by k or more people. One of these
 * reads the tree of a wave once for all pairs that the wave is in.
 */
export class RosterComparison {
  private readonly trees = new Map<string, Promise<TreeUnit[]>>();

  constructor(private readonly db: EntityManager) {}

  /** Which cells of a wave may be set beside those of one before it. */
  async between(
    wave: ComparedWave,
    before: ComparedWave,
  ): Promise<(cell: ComparedCell) => boolean> {
    const days = (wave.plannedAt.getTime() - before.plannedAt.getTime()) / 86_400_000;
    if (days > comparedDays) return () => false;
    const counts = await known.get(`${wave.id} ${before.id}`, () =>
      this.readChanges(wave.id, before.id),
    );
    return ({ unitId, attribute, value }) => {
      const slice =
        attribute === '' ? null : { attribute: wave.attributes.indexOf(attribute), value };
      const changed = counts.get(nameOfCell(unitId, slice)) ?? 0;
      return changed === 0 || changed >= Math.max(wave.k, before.k);
    };
  }

  private async readChanges(waveId: string, earlierWaveId: string): Promise<ChangedPeople> {
    const moves = await this.db.query<Move[]>(
      `SELECT CASE WHEN from_unit IS NOT NULL
           THEN jsonb_build_object('unitId', from_unit, 'bucket', to_jsonb(from_bucket)) END AS "from",
         CASE WHEN to_unit IS NOT NULL
           THEN jsonb_build_object('unitId', to_unit, 'bucket', to_jsonb(to_bucket)) END AS "to",
         people
       FROM roster.roster_move WHERE wave_id = $1 AND earlier_wave_id = $2`,
      [waveId, earlierWaveId],
    );
    if (moves.length === 0) return new Map();
    const earlierUnits = await this.readTree(earlierWaveId);
    return countChangedPeople(await this.readTree(waveId), { earlierUnits, moves });
  }

  private readTree(waveId: string): Promise<TreeUnit[]> {
    const read = this.trees.get(waveId);
    if (read !== undefined) return read;
    const tree = this.db.query<TreeUnit[]>(
      `SELECT unit_id AS id, parent_id AS "parentId" FROM roster.wave_unit WHERE wave_id = $1`,
      [waveId],
    );
    this.trees.set(waveId, tree);
    return tree;
  }
}
