import type { Answers, Questionnaire } from '@throughline/types';

/** One invited person and what the attackers must not find out. */
export interface Invited {
  readonly invitationId: string;
  readonly key: string;
  readonly cohort: string;
  /** Where the person is counted: a unit and the values of the attributes. */
  readonly unitId: string;
  readonly bucket: readonly string[];
  /** The page the person got, with its questions: it is named in the link, so colleagues can tell. */
  readonly form: string;
  readonly code: string;
  answers: Answers | null;
  scores: ReadonlyMap<string, number>;
  /** What the scores would be, had the person given the lowest answers. */
  floors: ReadonlyMap<string, number>;
}

export interface TrueWave {
  readonly id: string;
  readonly forms: ReadonlyMap<string, Questionnaire>;
  readonly invited: readonly Invited[];
}
