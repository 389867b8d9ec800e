import { say } from '@throughline/speech';
import type { ReachedBy } from '@throughline/types';
import { z } from 'zod';
import { hashOfEmail } from '../mail/unwanted.ts';

/** Ways to reach one person besides mail. */
export const messageWays = ['slack', 'teams', 'sms'] as const;
export type MessageWay = (typeof messageWays)[number];

/**
 * How somebody is reached by a direct message: `slack:U012ABCDEF`, `teams:anna@example.org`,
 * `sms:+4930123456`. An id of a channel is none of a person: a post there would show one person's
 * link to all.
 */
export const reachSchema = z
  .string()
  .trim()
  .max(200, { error: () => say('must be at most {limit} characters', { limit: 200 }) })
  .regex(/^(?:slack:[UW][A-Z0-9]{6,20}|teams:[^\s:@/]+@[^\s:@/]+|sms:\+[1-9][0-9]{6,14})$/, {
    error: () =>
      say('is not a person such as slack:U012ABCDEF, teams:anna@example.org or sms:+4930123456'),
  });

/** How a person is reached, from the two columns that say so. */
export function nameReachedBy({
  email,
  reach,
}: Readonly<{ email: string | null; reach: string | null }>): ReachedBy {
  const way = messageWays.find((one) => reach?.startsWith(`${one}:`));
  return way ?? (email === null ? 'paper' : 'mail');
}

/** SQL: the way in which a person is written to. @param person the name of the person's row */
export const wayOf = (person: string): string =>
  `CASE WHEN ${person}.reach IS NULL THEN 'mail' ELSE split_part(${person}.reach, ':', 1) END`;

/** SQL: the same as {@link nameReachedBy}. @param person the name of the person's row */
export const reachedBySql = (person: string): string =>
  `CASE WHEN ${canBeWritten(person)} THEN ${wayOf(person)} ELSE 'paper' END`;

/** SQL: whether a person can be written to at all. @param person the name of the person's row */
export const canBeWritten = (person: string): string =>
  `(${person}.email IS NOT NULL OR ${person}.reach IS NOT NULL)`;

/** SQL: what the address of somebody is known by where it is not to be kept, in either way. */
const emailPlace = (person: string): string => hashOfEmail(`${person}.email`);
const reachPlace = (person: string): string => `sha256(convert_to(${person}.reach, 'UTF8'))`;

/** SQL: where something that goes in this way ends up. @param way an expression */
export const placeOf = (way: string, person: string): string =>
  `CASE WHEN ${way} = 'mail' THEN ${emailPlace(person)} ELSE ${reachPlace(person)} END`;

/** SQL: everywhere that a person can be written to. */
export const placesOf = (person: string): string =>
  `(${emailPlace(person)}, ${reachPlace(person)})`;
