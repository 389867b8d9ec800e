import type { Questionnaire } from '@throughline/types';
import type { TestInstance } from './test-instance.ts';

const asked: Questionnaire = {
  form: 'own',
  instrumentVersion: '0.1.0',
  language: 'en',
  intro: 'Hello',
  estimatedSeconds: 10,
  questions: [
    {
      kind: 'multiple',
      id: 'TOOLS',
      text: '=Which tools, of these?',
      options: [
        { value: 'a', label: 'A pen' },
        { value: 'b', label: '-B' },
      ],
      optOut: null,
    },
  ],
};

/** Adds to waves what they asked, and to the first of them a question outside the constructs and an attribute. */
export async function publishDetails(
  { superuser }: TestInstance,
  waves: readonly string[],
): Promise<void> {
  await superuser.query('UPDATE roster.wave SET questionnaires = $2 WHERE id = ANY ($1)', [
    waves,
    JSON.stringify({ 'own/en': asked }),
  ]);
  await superuser.query(
    `INSERT INTO result.published_answer (wave, unit, question, option, share, shown, n, n_mid)
     SELECT $1, u.id, 'TOOLS', a.option, a.share, a.shown, '10-14', 12
     FROM roster.unit u, (VALUES ('a', 90, '90 or more'), ('b', 35, '35')) AS a (option, share, shown)
     WHERE u.key IN ('shop-1', 'company')`,
    [waves[0]],
  );
  await superuser.query(
    `INSERT INTO result.published_breakdown
       (wave, unit, attribute, value, construct, score, shown, low, high, n, n_mid)
     SELECT $1, u.id, 'shift', '@night', 'ICT', 41, '41', 36.5, 45.5, '20', 20
     FROM roster.unit u WHERE u.key = 'shop-2'`,
    [waves[0]],
  );
}
