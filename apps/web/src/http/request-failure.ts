import type { ProblemCode, RowIssue } from '@throughline/types';

/** What the server said, or why nothing usable came back. */
export type FailureCode = ProblemCode | 'offline' | 'unexpected-reply';

export class RequestFailure extends Error {
  readonly code: FailureCode;
  readonly issues: readonly RowIssue[];

  constructor(code: FailureCode, message: string, issues: readonly RowIssue[] = []) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.issues = issues;
  }
}

/** Any thrown thing as a failure that a page can explain. */
export function toFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  return new RequestFailure('internal', error instanceof Error ? error.message : 'Unknown error');
}

/** Whether nothing was wrong but that the server was not reached, so that the same can be tried again. */
export function isLineDown({ code }: RequestFailure): boolean {
  return code === 'offline' || code === 'unavailable';
}
