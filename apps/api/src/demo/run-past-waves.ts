import { periodOfInstant, shiftPeriod } from '@throughline/linkage';
import type { DataSource } from 'typeorm';
import { deriveCredential } from '../ballots/ballot-keys.ts';
import { readPublicKey, sealAnswer } from '../ballots/seal.ts';
import { Clock } from '../config/clock.ts';
import { createLogger } from '../config/logger.ts';
import { openWave } from '../invitations/open-wave.ts';
import { readLinkKey } from '../invitations/wave-keys.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { launchWave } from '../pulses/launch-wave.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { submitStatement } from '../responses/submit-statement.ts';
import { closeWave } from '../scores/close-wave.ts';
import { answerWave, type AskedWave } from './answer-wave.ts';
import { atNine } from './at-nine.ts';
import { shareWave } from './share-wave.ts';
import { demoTimeZone, type DemoOrganisation } from './demo-organisation.ts';
import type { UnitQuarter } from './demo-process.ts';
import type { DemoInput } from './demo-input.ts';

export interface PastWaves {
  readonly database: DataSource;
  readonly pulseId: string;
  readonly organisation: DemoOrganisation;
  readonly quarters: ReadonlyMap<string, readonly UnitQuarter[]>;
  readonly waves: number;
}

/** A clock that stands still where the past wave is. */
class PastClock extends Clock {
  private readonly instant: Date;

  constructor(instant: Date) {
    super();
    this.instant = instant;
  }

  override now(): Date {
    return this.instant;
  }
}

/** Runs each past wave through the product's own launch, seal, submit and close. */
export async function runPastWaves(past: PastWaves, input: DemoInput): Promise<void> {
  const known = await past.database.getRepository(WaveEntity).findBy({ pulseId: past.pulseId });
  for (let number = 1; number <= past.waves; number += 1) {
    const earlier = known.find((wave) => wave.number === number);
    const openedAt = atNine(dayOfWave(input.now, number - past.waves - 1), demoTimeZone);
    if (earlier?.state !== 'closed') {
      await runWave(past, input, { number, openedAt, earlier: earlier ?? null });
    }
    await shareWave(past.database, { pulseId: past.pulseId, number, openedAt });
  }
}

/**
 * The tenth of the second month of the quarter that lies some quarters away, so that a wave stands in
 * the middle of its quarter whatever day the demo is started on.
 */
function dayOfWave(now: Date, quartersAway: number): Date {
  const { index } = shiftPeriod(periodOfInstant(now, 'quarter', demoTimeZone), quartersAway);
  return new Date(Date.UTC(Math.floor(index / 4), 3 * (index % 4) + 1, 10));
}

async function runWave(
  past: PastWaves,
  input: DemoInput,
  { number, openedAt, earlier }: { number: number; openedAt: Date; earlier: WaveEntity | null },
): Promise<void> {
  const { database, pulseId } = past;
  const wave =
    earlier ??
    (await database.transaction((db) =>
      launchWave(db, pulseId, {
        now: openedAt,
        timing: null,
        askAgain: null,
        openUnshared: null,
      }),
    ));
  await openWave(contextAt(input, openedAt), wave.id);
  await submitAnswers(past, input, { ...wave, number });
  const closedAt = new Date(openedAt.getTime() + 14 * 86_400_000);
  // A wave of the past mailed its people then; there is nobody to write to now.
  await input.pools.mail.query(`UPDATE roster.delivery SET state = 'sent' WHERE wave_id = $1`, [
    wave.id,
  ]);
  await closeWave(contextAt(input, closedAt), wave.id);
}

async function submitAnswers(
  past: PastWaves,
  { pools, config }: DemoInput,
  wave: Pick<WaveEntity, 'id' | 'number' | 'answerBytes' | 'questionnaires'>,
): Promise<void> {
  const linkKey = await readLinkKey(pools.mail, config.masterKey, wave.id);
  const { sealPublicKey } = await past.database
    .getRepository(WaveEntity)
    .findOneByOrFail({ id: wave.id });
  if (linkKey === null || sealPublicKey === null) throw new Error('the wave was not opened');
  const sealKey = readPublicKey(sealPublicKey);
  const invitations = await pools.mail.query<{ id: string; key: string; variant: string }>(
    `SELECT i.id, p.key, i.variant FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
     WHERE i.wave_id = $1`,
    [wave.id],
  );
  const idOf = new Map(invitations.rows.map((row) => [row.key, row.id]));
  const variantOf = new Map(invitations.rows.map((row) => [row.key, row.variant]));
  const asked: AskedWave = {
    number: wave.number,
    askedOf: (key) => wave.questionnaires[`${variantOf.get(key) ?? ''}/en`] ?? null,
  };
  const submits = answerWave(past.organisation, past.quarters, asked).map(
    ({ personKey, answers }) =>
      async () => {
        const invitationId = idOf.get(personKey);
        if (invitationId === undefined) return;
        const credential = deriveCredential(linkKey, invitationId);
        const sealed = sealAnswer(
          JSON.stringify({ form: variantOf.get(personKey), answers }),
          wave.answerBytes,
          sealKey,
          {
            waveId: wave.id,
            credential,
          },
        );
        await pools.submit.query({ ...submitStatement, values: [wave.id, credential, sealed] });
      },
  );
  await runAbreast(submits, 4);
}

async function runAbreast(tasks: (() => Promise<void>)[], lanes: number): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) await task();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** The worker's surroundings at an instant of the past; nothing is to be mailed or scheduled. */
function contextAt({ pools, config }: DemoInput, instant: Date): WorkerContext {
  return {
    mail: pools.mail,
    close: pools.close,
    masterKey: config.masterKey,
    clock: new PastClock(instant),
    boss: { send: async () => null },
    logger: createLogger('silent'),
  };
}
