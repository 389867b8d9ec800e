import { problemStatus, type ProblemCode, type RowIssue } from '@throughline/types';

/** An error with a meaning for whoever sent the request. The message is a sentence for people. */
export class AppError extends Error {
  readonly code: ProblemCode;
  readonly issues: readonly RowIssue[];

  constructor(code: ProblemCode, message: string, issues: readonly RowIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }

  get status(): number {
    return problemStatus[this.code];
  }
}
