import { answerPushQuerySchema } from '@throughline/types';
import { type GivenOptions, optionOf } from '../options/read-options.ts';
import { Refusal } from '../refusal.ts';

/** How the answers of a file are meant, as a push states it. @throws Refusal for what is not allowed. */
export function readAnswerQuery(options: GivenOptions): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ['source', 'length']) {
    const value = optionOf(options, name);
    if (value !== null) query.set(name, value);
  }
  const counts = (options.get('counts-from') ?? []).map((pair) => pair.replace('=', ':'));
  if (counts.length > 0) query.set('countsFrom', counts.join(','));
  if (options.has('replace-figures')) query.set('replacesFigures', 'true');
  const read = answerPushQuerySchema.safeParse(Object.fromEntries(query));
  if (read.success) return query;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  const option = name === 'countsFrom' ? 'counts-from' : name;
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
