import { StandardSchemaValidationPipe } from '@nestjs/common';
import { AppError } from './app-error.ts';

type Issue = { readonly message: string; readonly path?: readonly unknown[] | undefined };

/** Checks every input of a route against its contract and says in words what does not fit. */
export function createValidationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new AppError(
        'invalid-request',
        issues.slice(0, 10).map(describeIssue).join('; '),
        issues.slice(0, 100).map((issue) => ({
          row: null,
          column: readPath(issue) || null,
          reason: issue.message,
        })),
      ),
  });
}

function describeIssue(issue: Issue): string {
  const path = readPath(issue);
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}

function readPath(issue: Issue): string {
  return (issue.path ?? [])
    .map((part) =>
      typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : String(part),
    )
    .join('.');
}
