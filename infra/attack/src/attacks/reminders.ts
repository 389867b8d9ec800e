import { findAnswered } from '../../../../apps/api/src/invitations/remind-wave.ts';
import type { World } from '../world/make-world.ts';
import { writePeopleFile } from '../world/organisation.ts';
import { answerAll, launch } from '../world/run-wave.ts';
import type { TrueWave } from '../world/true-wave.ts';
import type { Attack, Finding } from './attack-result.ts';

/**
 * A18: reminders go to those who have not answered, and nothing says who these are.
 *
 * @param crowd how many people are asked in a wave of their own; null for the wave that is open.
 */
export function attackReminders(world: World, crowd: number | null): Attack {
  let asked: Promise<TrueWave> | null = null;
  const openWave = (): Promise<TrueWave> =>
    (asked ??= crowd === null ? Promise.resolve(world.open) : askCrowd(world, crowd));
  const compare = async (): Promise<Finding> => {
    const wave = await openWave();
    const statuses = await findAnswered(world.context, wave.id);
    const answered = new Set(
      wave.invited.flatMap((one) => (one.answers === null ? [] : [one.invitationId])),
    );
    const known = new Set(statuses.map(({ id }) => id));
    const missing = wave.invited.filter(({ invitationId }) => !known.has(invitationId));
    const wrong = statuses.filter(({ id, hasAnswered }) => hasAnswered !== answered.has(id));
    const columns = await world.superuser.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema IN ('roster', 'office', 'outcome') AND table_name <> 'participation'
         AND column_name ~ 'answer(ed|s$)|respon|participat|submitted|completed|opened_by'
         -- How many answers of customers there are.
         AND (table_schema, table_name) NOT IN (('outcome', 'import'), ('outcome', 'customer_tally'))`,
    );
    return {
      attempts: statuses.length,
      learned: wrong.length + missing.length + columns.rows.length,
      limit: 0,
      what: 'people reminded wrongly, or columns that tell who answered',
      example: columns.rows[0]?.name ?? wrong[0]?.id ?? missing[0]?.invitationId,
    };
  };
  return {
    id: 'A18',
    title: 'who is reminded, and where that is written',
    run: compare,
    planted: async () => {
      await world.superuser.query('ALTER TABLE roster.invitation ADD COLUMN responded boolean');
      try {
        return await compare();
      } finally {
        await world.superuser.query('ALTER TABLE roster.invitation DROP COLUMN responded');
      }
    },
  };
}

const crowdUnit = 'crowd';

/** Asks people who were never asked before, in a unit beside all others; most of them answer. */
async function askCrowd(world: World, people: number): Promise<TrueWave> {
  const { administrator, dice, superuser } = world;
  await administrator.post(
    '/api/units/import',
    `key,name,parent_key,head_key\n${crowdUnit},Crowd,group,\n`,
  );
  const staff = Array.from({ length: people }, (_, at) => ({
    key: `${crowdUnit}-${at}`,
    unit: crowdUnit,
    age: 'young',
    shift: 'day',
  }));
  await administrator.post('/api/people/import', writePeopleFile(staff));
  const unit = await superuser.query<{ id: string }>('SELECT id FROM roster.unit WHERE key = $1', [
    crowdUnit,
  ]);
  const pulse = await administrator.createPulse({
    name: 'A large wave',
    unitIds: unit.rows.map(({ id }) => id),
  });
  const wave = await launch(world, pulse.id);
  if (wave.invited.length !== people) {
    throw new Error(`${wave.invited.length} of ${people} people were asked`);
  }
  await answerAll(world, wave, dice);
  return wave;
}
