import { z } from 'zod';

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>['customError']>>[0];

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  date: 'a date',
};

const formats: Readonly<Record<string, string>> = {
  uuid: 'is not an id',
  url: 'is not an address such as https://example.org',
  datetime: 'is not an instant such as 2026-01-31T09:00:00Z',
  date: 'is not a day such as 2026-01-31',
};

/**
 * What is wrong with a value, as the end of a sentence that begins with its name: "name is
 * missing". It speaks where a schema says nothing of its own, in forms and replies alike.
 */
function describeFault(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing';
      return `must be ${listChoices(issue.values)}`;
    case 'too_small':
      return `must ${describeLimit(issue.origin, 'at least', issue.minimum, issue.inclusive)}`;
    case 'too_big':
      return `must ${describeLimit(issue.origin, 'at most', issue.maximum, issue.inclusive)}`;
    case 'invalid_format':
      return formats[issue.format];
    case 'unrecognized_keys':
      return `holds what is not known here: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    default:
      return undefined;
  }
}

function describeLimit(
  origin: string,
  side: 'at least' | 'at most',
  limit: number | bigint,
  isInclusive: boolean | undefined,
): string {
  if (origin === 'string')
    return `have ${side} ${limit} ${limit === 1 ? 'character' : 'characters'}`;
  if (origin === 'array' || origin === 'set') {
    return `have ${side} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  }
  if (isInclusive === false) return `be ${side === 'at least' ? 'more' : 'less'} than ${limit}`;
  return `be ${side} ${limit}`;
}

function listChoices(values: readonly unknown[]): string {
  const names = values.map(String);
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

z.config({ customError: describeFault });
