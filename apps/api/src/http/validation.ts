import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { z } from 'zod';
import { AppError } from './app-error.ts';

type Issue = { readonly message: string; readonly path?: readonly unknown[] | undefined };

/** Fields whose service checks every name itself: none is taken out before it sees them. */
export const fieldsAsSent = z.record(z.string(), z.unknown());

class ContractPipe extends StandardSchemaValidationPipe {
  /** Nest takes names such as `constructor` out of every value in silence before it is checked. */
  override transform<Value>(value: Value, metadata: ArgumentMetadata): Promise<Value> {
    const isWhole = metadata.schema === fieldsAsSent && fieldsAsSent.safeParse(value).success;
    return isWhole ? Promise.resolve(value) : super.transform(value, metadata);
  }
}

/** Checks every input of a route against its contract and says in words what does not fit. */
export function createValidationPipe(): StandardSchemaValidationPipe {
  return new ContractPipe({
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
