import { randomBytes } from 'node:crypto';
import { periodOfInstant, shiftPeriod } from '@throughline/linkage';
import { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { computeHere } from '../studies/compute-here.ts';
import { runStudies } from '../studies/run-studies.ts';
import { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { hashPassword } from '../accounts/password.ts';
import { entities } from '../entities.ts';
import { importPeople } from '../directory/import-people.ts';
import { importUnits } from '../directory/import-units.ts';
import { importService } from '../service/import-service.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { importOutcomes, readOutcomeCsv } from '../outcomes/import-outcomes.ts';
import { hashContent } from '../outcomes/write-import.ts';
import { PulseEntity } from '../pulses/pulse.entity.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import type { DemoInput } from './demo-input.ts';
import { drawLoyalty } from './demo-loyalty.ts';
import { drawOutcomes } from './demo-outcomes.ts';
import {
  demoName,
  demoTimeZone,
  inventOrganisation,
  type DemoOrganisation,
} from './demo-organisation.ts';
import { simulateUnits, type UnitQuarter } from './demo-process.ts';
import { registerFirst } from './register-first.ts';
import { shiftMonths } from './shift-months.ts';
import { runPastWaves, type PastWaves } from './run-past-waves.ts';

/** The first and the last of them ask the whole bank, as a pulse on rotation does. */
export const demoWaves = 13;

/** One who may sign in to the demo; the password is null when it was made by an earlier start. */
export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string | null;
}

/**
 * Fills an empty instance with the demo organisation. Started again after an interruption it goes
 * on where it was: everything it makes depends on fixed seeds only.
 */
export async function seedDemo(input: DemoInput): Promise<readonly DemoAccount[]> {
  const database = await new DataSource({
    type: 'postgres',
    url: input.adminUrl,
    entities,
  }).initialize();
  try {
    const organisation = inventOrganisation();
    const accounts = await makeOrganisation(database, organisation, input);
    const quarters = simulateUnits(
      organisation.units.map((unit) => unit.key),
      demoWaves + 2,
    );
    const pulse = await database.getRepository(PulseEntity).findOneByOrFail({ name: pulseName });
    const waves: PastWaves = {
      database,
      pulseId: pulse.id,
      organisation,
      quarters,
      waves: demoWaves,
    };
    await registerFirst(database, organisation, dayOfFoundation(input.now));
    await runPastWaves(waves, input);
    await bringInOutcomes(database, organisation, quarters, input.now);
    const { study } = input.pools;
    const studies = { study, clock: new Clock(), compute: computeHere(study) };
    await runStudies(studies, new AbortController().signal);
    return accounts;
  } finally {
    await database.destroy();
  }
}

const pulseName = 'How we treat each other';

/** Organisation, tree, people, accounts and the pulse, in one transaction. */
async function makeOrganisation(
  database: DataSource,
  organisation: DemoOrganisation,
  input: DemoInput,
): Promise<readonly DemoAccount[]> {
  const wanted = [
    { role: 'admin', email: 'admin@demo.example', name: 'Ada Admin', unitKey: null },
    { role: 'executive', email: 'executive@demo.example', name: 'Elio Executive', unitKey: null },
    { role: 'manager', email: 'manager@demo.example', name: 'Mina Manager', unitKey: 'scotland' },
  ] as const;
  const isMade = (await database.getRepository(OrganisationEntity).countBy({})) > 0;
  if (isMade && (await database.getRepository(WaveEntity).countBy({})) > demoWaves) {
    return wanted.map(({ role, email }) => ({ role, email, password: null }));
  }
  const password = input.password ?? randomBytes(9).toString('base64url');
  const passwordHash = await hashPassword(password);
  if (isMade) {
    // Interrupted before anyone was told the first one.
    await database.query('UPDATE office.account SET password_hash = $1', [passwordHash]);
    return wanted.map(({ role, email }) => ({ role, email, password }));
  }
  const createdAt = dayOfFoundation(input.now);
  await database.transaction(async (db) => {
    await db.insert(OrganisationEntity, {
      id: 1,
      name: demoName,
      timeZone: demoTimeZone,
      isDemo: true,
      createdAt,
    });
    await importUnits(db, writeUnits(organisation), false);
    await importPeople(db, writePeople(organisation), { dryRun: false, now: createdAt });
    await importService(db, writeService(organisation), false);
    for (const { role, email, name, unitKey } of wanted) {
      const unit = unitKey === null ? null : await db.findOneByOrFail(UnitEntity, { key: unitKey });
      await db.insert(AccountEntity, {
        role,
        email,
        name,
        unitId: unit?.id ?? null,
        passwordHash,
        createdAt,
      });
    }
    await db.insert(PulseEntity, {
      name: pulseName,
      form: 'rotation',
      commentQuestion: 'OT1',
      unitIds: [],
      windowDays: 14,
      k: 5,
      commentK: 10,
      createdAt,
    });
  });
  return wanted.map(({ role, email }) => ({ role, email, password }));
}

/** A quarter before the first wave, which leaves time to say first what is expected of it. */
function dayOfFoundation(now: Date): Date {
  return shiftMonths(now, -3 * (demoWaves + 1));
}

/** Satisfaction, treatment, retention and loyalty of a branch for the quarter after each wave: staff first, customers next. */
async function bringInOutcomes(
  database: DataSource,
  organisation: DemoOrganisation,
  quarters: ReadonlyMap<string, readonly UnitQuarter[]>,
  now: Date,
): Promise<void> {
  const current = periodOfInstant(now, 'quarter', demoTimeZone);
  const rows = ['unit,period,metric,value,n,sd'];
  for (let wave = 1; wave <= demoWaves; wave += 1) {
    const period = shiftPeriod(current, wave - demoWaves).text;
    for (const unit of organisation.units.filter((one) => one.isBranch)) {
      const customers = quarters.get(unit.key)?.[wave]?.customers;
      if (customers === undefined) continue;
      const drawn = [
        ...drawOutcomes(unit.key, wave, customers),
        ...drawLoyalty(unit.key, wave, customers),
      ];
      for (const { metric, value, n, standardDeviation } of drawn) {
        rows.push(`${unit.key},${period},${metric},${value},${n},${standardDeviation ?? ''}`);
      }
    }
  }
  const text = `${rows.join('\n')}\n`;
  await database.transaction((db) =>
    importOutcomes(db, readOutcomeCsv(text), {
      dryRun: false,
      accountId: null,
      fileName: 'CSV file',
      sha256: hashContent(text),
      now,
    }),
  );
}

function writeUnits({ units }: DemoOrganisation): string {
  const rows = units.map((unit) => `${unit.key},${unit.name},${unit.parentKey ?? ''}`);
  return `${['key,name,parent_key', ...rows].join('\n')}\n`;
}

/** The first branch of a region serves the others of it, and the first of all every other region. */
function writeService({ units }: DemoOrganisation): string {
  const branches = Map.groupBy(
    units.filter(({ isBranch }) => isBranch),
    ({ parentKey }) => parentKey ?? '',
  );
  const [[, [first] = []] = []] = branches;
  const pairs = [...branches].flatMap(([region, [hub, ...others]]) => [
    ...others.map(({ key }) => `${hub?.key ?? ''},${key}`),
    ...(first === undefined || first.parentKey === region ? [] : [`${first.key},${region}`]),
  ]);
  return `${['serving_key,served_key', ...pairs].join('\n')}\n`;
}

function writePeople({ people }: DemoOrganisation): string {
  const rows = people.map((person) =>
    [person.key, person.email, person.name, person.unitKey, person.locale, person.timeZone].join(
      ',',
    ),
  );
  return `${['key,email,name,unit_key,locale,time_zone', ...rows].join('\n')}\n`;
}
