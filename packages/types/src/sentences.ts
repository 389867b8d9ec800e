import { say, sayList } from '@throughline/speech';
import { z } from 'zod';

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

/**
 * What is wrong with a value, as the end of a sentence that begins with its name: "name is
 * missing". It speaks where a schema says nothing of its own, in forms and replies alike.
 */
function describeFault(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say('is missing') : describeKind(issue.expected);
    case 'invalid_value':
      if (issue.input === undefined) return say('is missing');
      return say('must be {choices}', {
        choices: sayList(issue.values.map(String), 'disjunction'),
      });
    case 'too_small':
      return describeLeast({
        origin: issue.origin,
        limit: String(issue.minimum),
        isInclusive: issue.inclusive !== false,
      });
    case 'too_big':
      return describeMost({
        origin: issue.origin,
        limit: String(issue.maximum),
        isInclusive: issue.inclusive !== false,
      });
    case 'invalid_format':
      return describeFormat(issue.format);
    case 'unrecognized_keys':
      return say('holds what is not known here: {keys}', {
        keys: issue.keys.map((key) => `"${key}"`).join(', '),
      });
    default:
      return undefined;
  }
}

function describeKind(expected: string): string {
  switch (expected) {
    case 'string':
      return say('must be text');
    case 'number':
      return say('must be a number');
    case 'int':
      return say('must be a whole number');
    case 'boolean':
      return say('must be true or false');
    case 'array':
      return say('must be a list');
    case 'object':
    case 'record':
      return say('must be an object');
    case 'date':
      return say('must be a date');
    default:
      return say('must be {expected}', { expected });
  }
}

function describeFormat(format: string): string | undefined {
  switch (format) {
    case 'uuid':
      return say('is not an id');
    case 'url':
      return say('is not an address such as https://example.org');
    case 'datetime':
      return say('is not an instant such as 2026-01-31T09:00:00Z');
    case 'date':
      return say('is not a day such as 2026-01-31');
    default:
      return undefined;
  }
}

interface Limit {
  readonly origin: string;
  readonly limit: string;
  readonly isInclusive: boolean;
}

function describeLeast({ origin, limit, isInclusive }: Limit): string {
  if (origin === 'string') {
    return limit === '1'
      ? say('must have at least 1 character')
      : say('must have at least {limit} characters', { limit });
  }
  if (origin === 'array' || origin === 'set') {
    return limit === '1'
      ? say('must have at least 1 entry')
      : say('must have at least {limit} entries', { limit });
  }
  return isInclusive
    ? say('must be at least {limit}', { limit })
    : say('must be more than {limit}', { limit });
}

function describeMost({ origin, limit, isInclusive }: Limit): string {
  if (origin === 'string') {
    return limit === '1'
      ? say('must have at most 1 character')
      : say('must have at most {limit} characters', { limit });
  }
  if (origin === 'array' || origin === 'set') {
    return limit === '1'
      ? say('must have at most 1 entry')
      : say('must have at most {limit} entries', { limit });
  }
  return isInclusive
    ? say('must be at most {limit}', { limit })
    : say('must be less than {limit}', { limit });
}

/** Has every schema speak in sentences. */
export function speakInSentences(): void {
  z.config({ customError: describeFault });
}
