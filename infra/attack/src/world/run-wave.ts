import { shuffleWith } from '@throughline/disclosure';
import type { Questionnaire } from '@throughline/types';
import pg from 'pg';
import {
  deriveBallotKey,
  deriveCode,
  hashCredential,
} from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { readPublicKey, sealAnswer } from '../../../../apps/api/src/ballots/seal.ts';
import { openWave } from '../../../../apps/api/src/invitations/open-wave.ts';
import { readLinkKey } from '../../../../apps/api/src/invitations/wave-keys.ts';
import { submitStatement } from '../../../../apps/api/src/responses/submit-statement.ts';
import { listForms } from '../../../../apps/api/src/scores/wave-forms.ts';
import type { Admin } from '../../../bench/src/instance/admin.ts';
import type { Instance } from '../../../bench/src/instance/instance.ts';
import type { createContext } from '../../../bench/src/instance/open-wave.ts';
import { drawAnswers } from './answers.ts';
import { formOf } from './forms.ts';
import { attributes } from './organisation.ts';
import type { Dice } from './random.ts';
import type { Invited, TrueWave } from './true-wave.ts';

/** What it takes to run a wave. */
interface Parts {
  readonly administrator: Admin;
  readonly context: ReturnType<typeof createContext>;
  readonly superuser: pg.Pool;
  readonly instance: Instance;
}

/** Opens the next wave of a pulse, and learns who was asked what. */
export async function launch(
  { administrator, context, superuser }: Parts,
  pulseId: string,
): Promise<TrueWave> {
  const { id } = await administrator.launchWave(pulseId);
  await openWave(context, id);
  const linkKey = await readLinkKey(context.mail, context.masterKey, id);
  if (linkKey === null) throw new Error('the wave has no link key');
  const asked = await superuser.query<{ questionnaires: Record<string, Questionnaire> }>(
    'SELECT questionnaires FROM roster.wave WHERE id = $1',
    [id],
  );
  const rows = await superuser.query<
    Omit<Invited, 'code' | 'answers' | 'scores' | 'floors' | 'form'> & { variant: string }
  >(
    `SELECT i.variant, i.id AS "invitationId", p.key, i.cohort_id AS cohort, i.unit_id AS "unitId",
       ARRAY(SELECT coalesce(i.attributes->>a.name, '')
         FROM unnest($2::text[]) WITH ORDINALITY a (name, place) ORDER BY a.place) AS bucket
     FROM roster.invitation i JOIN roster.person p ON p.id = i.person_id
     WHERE i.wave_id = $1 ORDER BY p.key`,
    [id, attributes],
  );
  return {
    id,
    forms: listForms(asked.rows[0]?.questionnaires ?? {}),
    invited: rows.rows.map(({ variant, ...row }) => ({
      ...row,
      form: variant,
      code: deriveCode(linkKey, row.invitationId),
      answers: null,
      scores: new Map(),
      floors: new Map(),
    })),
  };
}

/** Most answer, in a random order; sealed and stored as the api does it. */
export async function answerAll(
  { context, instance }: Parts,
  wave: TrueWave,
  dice: Dice,
): Promise<void> {
  const found = await context.close.query<{ answer_bytes: number; seal_public_key: Buffer }>(
    'SELECT answer_bytes, seal_public_key FROM roster.wave WHERE id = $1',
    [wave.id],
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error('the wave is gone');
  const key = readPublicKey(row.seal_public_key);
  const pool = new pg.Pool({ connectionString: instance.database.urls.apiPublic, max: 2 });
  const people = shuffleWith(
    wave.invited.filter(() => dice.chance(0.85)),
    dice.roll,
  );
  for (const person of people) {
    const unit = person.key.split('-')[0] ?? '';
    const answers = drawAnswers(formOf(wave, person), { key: person.key, unit }, dice);
    const opened = JSON.stringify({ form: person.form, answers });
    person.answers = answers;
    const credential = hashCredential(deriveBallotKey(person.code));
    const sealed = sealAnswer(opened, row.answer_bytes, key, { waveId: wave.id, credential });
    await pool.query({ ...submitStatement, values: [wave.id, credential, sealed] });
  }
  await pool.end();
}
