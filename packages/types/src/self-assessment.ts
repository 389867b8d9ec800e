import { say } from '@throughline/speech';
import { z } from 'zod';
import { cellSchema } from './scores.ts';
import { idSchema, instantSchema } from './values.ts';

/** Answers by statement: "1" to "5", or "na" where it does not apply. A skipped one is absent. */
export const leaderAnswersSchema = z
  .record(
    z.string().regex(/^LSA\d{1,2}$/, { error: () => say('is not a statement') }),
    z.enum(['1', '2', '3', '4', '5', 'na']),
  )
  .refine((answers) => Object.keys(answers).length > 0, {
    error: () => say('Please answer at least one statement.'),
  });
export type LeaderAnswers = z.infer<typeof leaderAnswersSchema>;

export const selfAssessmentInputSchema = z.object({
  answers: leaderAnswersSchema.refine(
    (answers) => Object.values(answers).some((answer) => answer !== 'na'),
    {
      error: () =>
        say(
          'None of these applies: there would be nothing to compare. Answer at least one that does.',
        ),
    },
  ),
});

/** One time that a leader looked at themselves. */
export const selfAssessmentSchema = z.object({
  id: idSchema,
  takenAt: instantSchema,
  answers: leaderAnswersSchema,
  /** Mean of the answers that apply, 0 to 100; null where none does. */
  score: z.number().nullable(),
});
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>;

/** A leader's own answers, newest first, and what was published of their team. Nobody else's. */
export const selfAssessmentsSchema = z.object({
  taken: z.array(selfAssessmentSchema),
  /** The newest wave in which something of the team is shown; null before that. */
  team: z
    .object({
      unitName: z.string(),
      waveNumber: z.int(),
      pulseName: z.string(),
      closedAt: instantSchema,
      cells: z.array(cellSchema),
    })
    .nullable(),
});
export type SelfAssessments = z.infer<typeof selfAssessmentsSchema>;
