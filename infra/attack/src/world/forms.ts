import { rotationFormOf } from '@throughline/instrument';
import type { Questionnaire } from '@throughline/types';
import type pg from 'pg';
import { readReferences } from '../../../../apps/api/src/scores/reference-means.ts';
import { readBallot, scoreBallot } from '../../../../apps/api/src/scores/responses.ts';
import { formOfPage } from '../../../../apps/api/src/pulses/form-of-page.ts';
import type { Invited, TrueWave } from './true-wave.ts';

export function formOf(wave: TrueWave, { form }: Invited): Questionnaire {
  const asked = wave.forms.get(form);
  if (asked === undefined) throw new Error(`the wave does not ask ${form}`);
  return asked;
}

/** What everybody's answers came to, by the reference means with which the wave was closed. */
export async function learnScores(superuser: pg.Pool, wave: TrueWave): Promise<void> {
  const client = await superuser.connect();
  const references = await readReferences(client, wave.id);
  client.release();
  if (references === null && !wave.forms.has('own')) {
    throw new Error('there are no reference means to adjust by');
  }
  for (const person of wave.invited) {
    if (person.answers === null) continue;
    const opened = JSON.stringify({ form: person.form, answers: person.answers });
    const ballot = readBallot(opened, person.cohort, wave.forms);
    ({ scores: person.scores, floors: person.floors } = scoreBallot(
      ballot,
      references?.means ?? null,
    ));
  }
}

/** All three forms and the one for small groups must be among what is attacked. */
export function checkRotation(closed: readonly TrueWave[]): void {
  const rotating = closed.filter(({ forms }) => !forms.has('full-bank') && !forms.has('own'));
  const asked = new Set(
    rotating.flatMap(({ invited }) => invited.map(({ form }) => formOfPage(form))),
  );
  const rotated = [...asked].filter((form) => rotationFormOf(form) !== null);
  if (!closed.some(({ forms }) => forms.has('own'))) {
    throw new Error('no questionnaire of one’s own was asked');
  }
  if (rotating.length > 0 && (rotated.length < 3 || !asked.has('nine'))) {
    throw new Error(
      `only ${[...asked].join(', ')} were asked: the attacks prove less than they say`,
    );
  }
}

/** Figures of who serves whom must be among what is attacked. */
export async function checkService(superuser: pg.Pool): Promise<void> {
  const shown = await superuser.query<{ measures: number; units: number }>(
    `SELECT count(DISTINCT construct)::int AS measures, count(DISTINCT unit)::int AS units
     FROM result.published_cell WHERE construct LIKE 'SRV@%'`,
  );
  const [{ measures, units } = { measures: 0, units: 0 }] = shown.rows;
  if (measures < 2 || units < 2) {
    throw new Error('too little is shown of who serves whom: the attacks prove less than they say');
  }
}
