import { currentSpeech, say } from '@throughline/speech';
import type { NewReorganisation } from '@throughline/types';
import { buildTree, type TreeNode } from '../directory/unit-tree.ts';
import { AppError } from '../http/app-error.ts';
import type { StatedReorganisation } from './lineages.ts';

interface NamedNode extends TreeNode {
  readonly name: string;
}

/** What a statement is checked against. */
export interface KnownBefore {
  readonly units: readonly NamedNode[];
  readonly stated: readonly StatedReorganisation[];
  /** Where the organisation is, `2026-11-28`. */
  readonly today: string;
}

/**
 * Refuses what cannot have been: a unit begins and ends at most once, and takes part in nothing
 * outside its life.
 *
 * @throws AppError `invalid-request` for a unit that is not there or a day to come, `conflict` for
 * what contradicts the tree or what was stated before.
 */
export function checkReorganisation(wanted: NewReorganisation, known: KnownBefore): void {
  const nameOf = new Map(known.units.map(({ id, name }) => [id, name]));
  for (const side of ['before', 'after'] as const) {
    if (!wanted[side].every((id) => nameOf.has(id))) {
      throw new AppError('invalid-request', say('{field}: there is no such unit', { field: side }));
    }
  }
  if (wanted.happenedOn > known.today) {
    throw new AppError('invalid-request', say('happenedOn: is a day to come'));
  }
  const fault =
    findRepeated(wanted, known) ??
    findNested(wanted, known) ??
    [...new Set([...wanted.before, ...wanted.after])]
      .map((id) => findContradiction(id, nameOf.get(id) ?? '', [...known.stated, wanted]))
      .find((one) => one !== null);
  if (fault !== undefined && fault !== null) throw new AppError('conflict', fault);
}

function findRepeated(wanted: NewReorganisation, { stated }: KnownBefore): string | null {
  const sortOf = ({ happenedOn, before, after }: StatedReorganisation): string =>
    JSON.stringify([happenedOn, before.toSorted(), after.toSorted()]);
  return stated.some((one) => sortOf(one) === sortOf(wanted))
    ? say('This has been stated already.')
    : null;
}

/** What one unit is shown with is part of what is shown of a unit above it. */
function findNested({ before, after }: NewReorganisation, { units }: KnownBefore): string | null {
  const tree = buildTree(units);
  const ids = new Set([...before, ...after]);
  for (const unit of units.filter(({ id }) => ids.has(id))) {
    const upper = tree.above(unit.id).find(({ id }) => ids.has(id));
    if (upper !== undefined) {
      return say(
        'What “{upper}” is shown with includes “{lower}” already. Leave one of them out.',
        {
          upper: upper.name,
          lower: unit.name,
        },
      );
    }
  }
  return null;
}

function findContradiction(
  id: string,
  unit: string,
  stated: readonly StatedReorganisation[],
): string | null {
  const own = stated.filter(({ before, after }) => before.includes(id) || after.includes(id));
  const begins = own.filter(({ before }) => !before.includes(id)).map(dayOf);
  const ends = own.filter(({ after }) => !after.includes(id)).map(dayOf);
  const [beginsOn, secondBegin] = begins.toSorted();
  const [endsOn, secondEnd] = ends.toSorted();
  if (beginsOn !== undefined && secondBegin !== undefined) {
    return say('“{unit}” would begin twice, on {day} and on {other}.', {
      unit,
      day: writeDay(beginsOn),
      other: writeDay(secondBegin),
    });
  }
  if (endsOn !== undefined && secondEnd !== undefined) {
    return say('“{unit}” would end twice, on {day} and on {other}.', {
      unit,
      day: writeDay(endsOn),
      other: writeDay(secondEnd),
    });
  }
  const days = own.map(dayOf);
  const early = days.find((day) => beginsOn !== undefined && day < beginsOn);
  if (beginsOn !== undefined && early !== undefined) {
    return say('“{unit}” began on {day} and cannot take part in what happened on {other}.', {
      unit,
      day: writeDay(beginsOn),
      other: writeDay(early),
    });
  }
  const late = days.find((day) => endsOn !== undefined && day > endsOn);
  if (endsOn === undefined || late === undefined) return null;
  return say('“{unit}” ended on {day} and cannot take part in what happened on {other}.', {
    unit,
    day: writeDay(endsOn),
    other: writeDay(late),
  });
}

function dayOf({ happenedOn }: StatedReorganisation): string {
  return happenedOn;
}

function writeDay(day: string): string {
  return new Intl.DateTimeFormat(currentSpeech().locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day));
}
