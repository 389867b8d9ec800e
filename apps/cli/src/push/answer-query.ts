import { answerPushQuerySchema } from '@throughline/types';
import { type GivenOptions, optionOf } from '../options/read-options.ts';
import { Refusal } from '../refusal.ts';

/** Options with a value, and what a push calls them. */
const names = [
  ['source', 'source'],
  ['length', 'length'],
] as const;

/** How the answers of a file are meant, as a push states it. @throws Refusal for what is not allowed. */
export function readAnswerQuery(options: GivenOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const [option, name] of names) {
    const value = optionOf(options, option);
    if (value !== null) query.set(name, value);
  }
  const counts = (options.get('counts-from') ?? []).map((pair) => pair.replace('=', ':'));
  if (counts.length > 0) query.set('countsFrom', counts.join(','));
  if (options.has('replace-figures')) query.set('replacesFigures', 'true');
  const read = answerPushQuerySchema.safeParse(Object.fromEntries(query));
  if (read.success) return query;
  const [issue] = read.error.issues;
  const option = names.find(([, name]) => name === issue?.path[0])?.[0] ?? 'counts-from';
  throw new Refusal(`--${option} ${issue?.message ?? 'is not valid'}.`);
}

/** @throws Refusal where an option is given that says something of single answers alone. */
export function refuseAnswerOptions(options: GivenOptions): null {
  const odd = ['source', 'length', 'counts-from', 'replace-figures'].find((name) =>
    options.has(name),
  );
  if (odd === undefined) return null;
  throw new Refusal(`--${odd} says how single answers are meant: say --answers too.`);
}
