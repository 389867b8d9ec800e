import { employeeConstructs } from '@throughline/instrument';
import { currentSpeech, say, sayKnown, sayList } from '@throughline/speech';
import type { EntityManager } from 'typeorm';
import { findVisibleUnits } from '../directory/visible-units.ts';
import { readPublished } from '../scores/published-cells.ts';
import { readChangesOf } from '../scores/trend.queries.ts';

/** Most changes that one sentence names. */
const mostNamed = 3;

/** Whom it is for. A manager's is of the manager's own branch alone. */
export interface BranchReader {
  readonly unitId: string | null;
}

/** What moved for certain at the top of what this account may see. */
export async function sayChanges(
  db: EntityManager,
  reader: BranchReader,
  waveId: string,
): Promise<string> {
  const visible = await findVisibleUnits(db, reader);
  const everybody = { attribute: '', value: '' };
  const unitId = reader.unitId ?? (await findLargest(db, waveId));
  const all = unitId === null ? [] : await readPublished(db, { unitId, slice: everybody, visible });
  const top = all.filter((row) => row.waveId === waveId);
  const [first] = top;
  if (first === undefined) {
    return say('Too few people answered here to show anything of this wave.');
  }
  const { unitName } = first;
  const codes = employeeConstructs.filter(({ code }) =>
    top.some(({ construct }) => construct === code),
  );
  const told = await readChangesOf(
    db,
    waveId,
    codes.map(({ code }) => all.filter(({ construct }) => construct === code)),
  );
  const changes = codes.flatMap(({ name }, place) => {
    const change = told[place] ?? null;
    return change === null ? [] : [{ name, ...change }];
  });
  if (changes.length === 0) {
    return say('Nothing of {unit} can be compared with the time before.', { unit: unitName });
  }
  const moved = changes
    .filter(({ low, high }) => low > 0 || high < 0)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, mostNamed);
  if (moved.length === 0) {
    return say('In {unit} nothing moved by more than chance would explain since the time before.', {
      unit: unitName,
    });
  }
  const named = moved.map(({ name, value, low, high }) =>
    say('{construct} {change} (95 % interval {low} to {high})', {
      construct: sayKnown(name),
      change: sign(value),
      low: sign(low),
      high: sign(high),
    }),
  );
  return say('In {unit}, in points of 100 since the time before: {changes}.', {
    unit: unitName,
    changes: sayList(named),
  });
}

/** The unit with the most answers, which is the top; null where nothing is shown. */
async function findLargest(db: EntityManager, waveId: string): Promise<string | null> {
  const [largest] = await db.query<{ unit: string }[]>(
    `SELECT c.unit FROM (
       SELECT unit, max(n_mid) AS most FROM result.published_cell
       WHERE wave = $1 AND construct NOT LIKE 'SRV@%' GROUP BY unit) c
     JOIN roster.wave_unit wu ON wu.wave_id = $1 AND wu.unit_id = c.unit
     ORDER BY c.most DESC, wu.name, c.unit LIMIT 1`,
    [waveId],
  );
  return largest?.unit ?? null;
}

function sign(value: number): string {
  const text = new Intl.NumberFormat(currentSpeech().locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(value);
  return text.replace('-', '−');
}
