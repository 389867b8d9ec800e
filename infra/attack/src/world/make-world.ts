import pg from 'pg';
import { freezeQuestionnaire } from '@throughline/instrument';
import { storedQuestionnaireSchema, type Pulse } from '@throughline/types';
import { closeWave } from '../../../../apps/api/src/scores/close-wave.ts';
import { Admin } from '../../../bench/src/instance/admin.ts';
import { Instance } from '../../../bench/src/instance/instance.ts';
import { createContext } from '../../../bench/src/instance/open-wave.ts';
import { Caller, everybodysPassword } from './caller.ts';
import { checkRotation, checkService, learnScores } from './forms.ts';
import {
  attributes,
  drawPeople,
  drawUnits,
  turnOver,
  writePeopleFile,
  writeServiceFile,
  writeUnitsFile,
} from './organisation.ts';
import { ownContent } from './own-questions.ts';
import { createDice, type Dice } from './random.ts';
import { answerAll, launch } from './run-wave.ts';
import { registerAndRun } from './run-studies.ts';
import type { TrueWave } from './true-wave.ts';

export interface WorldSize {
  readonly people: number;
  readonly shops: number;
  readonly waves: number;
}

export interface Unit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** An instance with closed waves and one that is open, everybody who may look, and the truth. */
export interface World {
  readonly instance: Instance;
  readonly context: ReturnType<typeof createContext>;
  readonly superuser: pg.Pool;
  readonly administrator: Admin;
  readonly admin: Caller;
  readonly executive: Caller;
  readonly managers: readonly Caller[];
  readonly units: readonly Unit[];
  readonly pulseId: string;
  readonly closed: readonly TrueWave[];
  readonly open: TrueWave;
  readonly dice: Dice;
  /** Everything that api, worker and database server wrote down. */
  readonly output: () => string;
  stop(): Promise<void>;
}

export const k = 5;
export const commentK = 10;
/** Every question that any form asks. */
export const questionnaire = freezeQuestionnaire({
  form: 'full-bank',
  commentQuestion: 'OT1',
  language: 'en',
});

export async function makeWorld(size: WorldSize, seed: string): Promise<World> {
  let written = '';
  const instance = await Instance.start({
    settings: {
      fsync: 'off',
      wal_level: 'logical',
      log_min_duration_statement: '0',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
    },
    onOutput: (text) => {
      written += text;
    },
  });
  try {
    return await fill(instance, { size, seed, output: () => written });
  } catch (error) {
    await instance.stop();
    throw error;
  }
}

async function fill(
  instance: Instance,
  {
    size,
    seed,
    output,
  }: { readonly size: WorldSize; readonly seed: string; readonly output: () => string },
): Promise<World> {
  const dice = createDice(seed);
  const administrator = await Admin.setUp(instance);
  const unitRows = drawUnits(size.shops, dice);
  let staff = drawPeople(unitRows, size.people, dice);
  await administrator.post('/api/units/import', writeUnitsFile(unitRows));
  await administrator.post('/api/people/import', writePeopleFile(staff));
  await administrator.post('/api/service/import', writeServiceFile(unitRows));
  const superuser = new pg.Pool({ connectionString: instance.database.superuserUrl, max: 3 });
  const context = createContext(instance);
  const units = (
    await superuser.query<Unit>(
      'SELECT id, key, name, parent_id AS "parentId" FROM roster.unit ORDER BY key',
    )
  ).rows;
  const pulse = await administrator.createPulse({
    unitIds: units.filter(({ key }) => key === 'company').map(({ id }) => id),
    form: 'rotation',
    commentQuestion: 'OT1',
    attributes,
    k,
    commentK,
  });
  const parts = { administrator, context, superuser, instance };
  const own = await createOwnPulse(administrator, units);
  const closed: TrueWave[] = [];
  const closeNow = async (wave: TrueWave): Promise<void> => {
    await answerAll(parts, wave, dice);
    await administrator.post(`/api/waves/${wave.id}/close`);
    await closeWave(context, wave.id);
    await learnScores(superuser, wave);
    closed.push(wave);
  };
  for (let number = 1; number <= size.waves; number += 1) {
    await closeNow(await launch(parts, pulse.id));
    await closeNow(await launch(parts, own.id));
    staff = turnOver(staff, number, dice);
    await administrator.post('/api/people/import', writePeopleFile(staff));
    // Long enough ago not to wait for a wave.
    await superuser.query('UPDATE roster.person SET placed_at = NULL');
  }
  checkRotation(closed);
  await checkService(superuser);
  await importOutcomes(administrator, unitRows, dice);
  const callers = await signInAll(instance, administrator, units);
  await registerAndRun(instance, administrator, callers.admin);
  return {
    ...parts,
    ...callers,
    units,
    pulseId: pulse.id,
    closed,
    open: await launch(parts, pulse.id),
    dice,
    output,
    stop: async () => {
      await superuser.end();
      await context.end();
      await instance.stop();
    },
  };
}

/** Asks the same people what an administrator composed: every type of question, and branches. */
async function createOwnPulse(administrator: Admin, units: readonly Unit[]): Promise<Pulse> {
  const { id: questionnaireId } = storedQuestionnaireSchema.parse(
    await administrator.post('/api/questionnaires', { name: 'Our own', content: ownContent }),
  );
  return administrator.createPulse({
    name: 'What we ask ourselves',
    unitIds: units.filter(({ key }) => key === 'company').map(({ id }) => id),
    form: 'own',
    questionnaireId,
    attributes,
    k,
    commentK,
  });
}

/** More would meet the limit on signing in. */
const mostManagers = 6;

/** Some regions and shops have managers; one executive sees everything, as the administrator does. */
async function signInAll(
  instance: Instance,
  administrator: Admin,
  units: readonly Unit[],
): Promise<Pick<World, 'admin' | 'executive' | 'managers'>> {
  const add = async (role: 'executive' | 'manager', unit: Unit | null): Promise<Caller> => {
    const email = `${role}-${unit?.key ?? 'all'}@example.org`;
    await administrator.post('/api/accounts', {
      email,
      name: email,
      role,
      unitId: unit?.id ?? null,
      password: everybodysPassword,
    });
    return Caller.signIn(instance, email);
  };
  const managers: Caller[] = [];
  for (const unit of units.filter(({ key }) => /^[rs]\d/.test(key)).slice(0, mostManagers)) {
    managers.push(await add('manager', unit));
  }
  return {
    admin: await Caller.signIn(instance, 'ada@example.org'),
    executive: await add('executive', null),
    managers,
  };
}

async function importOutcomes(
  administrator: Admin,
  units: readonly string[][],
  dice: Dice,
): Promise<void> {
  const shops = units.map(([key]) => key ?? '').filter((key) => key.startsWith('s'));
  const lines = shops.flatMap((key) =>
    ['2026-Q3', '2026-Q4'].map(
      (period) => `${key},${period},nps,${dice.roll(100)},${50 + dice.roll(50)}`,
    ),
  );
  await administrator.post(
    '/api/outcomes/import',
    `${['unit,period,metric,value,n', ...lines].join('\n')}\n`,
  );
}
