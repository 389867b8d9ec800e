import { say, sayList } from '@throughline/speech';
import type { Reorganisation } from '@throughline/types';
import { formatCalendarDay } from '../../parts/format.ts';

type Sides = Pick<Reorganisation, 'before' | 'after'>;

/** Who came to an end, who began and who went on. */
export function splitSides({ before, after }: Sides) {
  const isAfter = new Set(after.map(({ id }) => id));
  const isBefore = new Set(before.map(({ id }) => id));
  return {
    ended: before.filter(({ id }) => !isAfter.has(id)),
    begun: after.filter(({ id }) => !isBefore.has(id)),
    kept: before.filter(({ id }) => isAfter.has(id)),
  };
}

function nameAll(units: Sides['before']): string {
  return sayList(units.map(({ name }) => name));
}

/** "Billing and Payments became Accounts", without a full stop. */
export function sayReorganisation(sides: Sides): string {
  const { ended, begun, kept } = splitSides(sides);
  if (kept.length > 0 && begun.length === 0)
    return say('{unit} took in {others}', { unit: nameAll(kept), others: nameAll(ended) });
  if (kept.length > 0 && ended.length === 0)
    return say('{unit} gave a part to {others}', { unit: nameAll(kept), others: nameAll(begun) });
  return say('{before} became {after}', {
    before: nameAll(sides.before),
    after: nameAll(sides.after),
  });
}

/** What it means for studies, before it is stated. */
export function foreseeReorganisation({
  happenedOn,
  ...sides
}: Sides & Pick<Reorganisation, 'happenedOn'>): string {
  const told = {
    day: formatCalendarDay(happenedOn),
    before: nameAll(sides.before),
    after: nameAll(sides.after),
  };
  const [isManyBefore, isManyAfter] = [sides.before.length > 1, sides.after.length > 1];
  if (isManyBefore && isManyAfter)
    return say(
      'Before {day} {before} count together, from then on {after}, each time weighted by people.',
      told,
    );
  if (isManyBefore)
    return say(
      'Before {day} {before} count together, weighted by people; from then on {after}.',
      told,
    );
  if (isManyAfter)
    return say(
      'Before {day} {before} counts; from then on {after} count together, weighted by people.',
      told,
    );
  return say('Before {day} {before} counts, from then on {after}.', told);
}
