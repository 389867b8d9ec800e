import { problemStatus, type ProblemCode, type RowIssue } from '@throughline/types';
import { speakIn } from '../speech/speech.ts';

/** An error with a meaning for whoever sent the request. The message is a sentence for people. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly RowIssue[];

  /** The message as it is kept for others to read. */
  readonly inEnglish: string;

  /** @param message a function where the sentence is kept, which is done in English */
  constructor(
    code: ProblemCode,
    message: string | (() => string),
    issues: readonly RowIssue[] = [],
  ) {
    super(typeof message === 'string' ? message : message());
    this.code = code;
    this.issues = issues;
    this.inEnglish = typeof message === 'string' ? message : speakIn('en', message);
  }

  get status(): number {
    return problemStatus[this.code];
  }
}
