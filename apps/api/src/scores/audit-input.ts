import type { Questionnaire } from '@throughline/types';
import type { CodedQuestion } from './publish-answers.ts';
import type { CodedConstruct } from './publish.ts';
import type { Response } from './responses.ts';
import type { Tally } from './tally.ts';

/** A wave about to be published, as the audit of its release looks at it. */
export interface AuditInput {
  readonly questionnaire: Questionnaire;
  readonly responses: readonly Response[];
  readonly tally: Tally;
  readonly constructs: readonly CodedConstruct[];
  readonly questions: readonly CodedQuestion[];
  readonly k: number;
  readonly commentK: number;
}
