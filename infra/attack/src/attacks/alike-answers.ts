import { setImmediate } from 'node:timers/promises';
import { codeScore, codingOf, rangeOfCoded, type Coding } from '@throughline/disclosure';
import { solve } from 'yalps';
import { createDice, type Dice } from '../world/random.ts';
import type { Attack, Finding } from './attack-result.ts';
import {
  askAbout,
  drawStaff,
  publishAlike,
  type AlikeWave,
  type Roster,
  type Stayer,
} from './draw-alike.ts';
import { k } from './draw-organisation.ts';

/** A block of some wave and construct: who is behind it, and where their mean lies as it is told. */
interface Told {
  readonly people: ReadonlySet<string>;
  readonly low: number;
  readonly high: number;
}

/** What is told together, about people of whom each has one score in all of it. */
interface Picture {
  readonly told: readonly Told[];
  readonly scoreOf: ReadonlyMap<string, number>;
}

type CodingFor = (n: number, real: Coding) => Coding;

/** As it was before: no step but that of the size of the group, whoever came, left or skipped. */
const finely: CodingFor = (n) => codingOf(n);
const asTold: CodingFor = (_, real) => real;

/** How many of those who are looked for in one picture: linear programs take their time. */
const mostTargets = 4;

/**
 * A11: three waves in which everybody answers alike every time, while a few leave, join, move or do
 * not answer once. The attacker knows who answered in which wave and that they answer alike, and is
 * given the level of every block, which is more than the cells tell: every difference of two waves
 * and of three is among what the linear programs combine.
 */
export function attackWaves(organisations: number): Attack {
  return attackAlike({
    id: 'A11-waves',
    title: 'three waves combined, all answer alike each time',
    organisations,
    paint: paintWaves,
  });
}

/**
 * The same in one wave: everybody answers every construct alike, and some skip one, so that the
 * same people stand behind several levels but for one or a few of them.
 */
export function attackConstructs(organisations: number): Attack {
  return attackAlike({
    id: 'A8-constructs',
    title: 'constructs of one wave combined, all answer alike',
    organisations,
    paint: paintConstructs,
  });
}

function attackAlike({
  id,
  title,
  organisations,
  paint,
}: {
  readonly id: string;
  readonly title: string;
  readonly organisations: number;
  readonly paint: (dice: Dice, name: string, codingFor: CodingFor) => readonly Picture[];
}): Attack {
  const tryAll = async (codingFor: CodingFor): Promise<Finding> => {
    const dice = createDice(id);
    let attempts = 0;
    const found: string[] = [];
    for (let organisation = 0; organisation < organisations; organisation += 1) {
      await setImmediate();
      for (const picture of paint(dice, `${id} ${organisation}`, codingFor)) {
        const pinned = boundFew(picture);
        attempts += pinned.tried;
        found.push(...pinned.found.map((one) => `organisation ${organisation}: ${one}`));
      }
    }
    return {
      attempts,
      learned: found.length / Math.max(1, attempts),
      limit: mostPinned,
      what: `share of groups under ${k} whose scores are known to less than one answer`,
      example: found[0],
    };
  };
  return { id, title, run: () => tryAll(asTold), planted: () => tryAll(finely) };
}

/** None of a thousand is found; with rounding at its most unlucky somebody at an end of the scale can be. */
const mostPinned = 0.005;

function paintWaves(dice: Dice, name: string, codingFor: CodingFor): readonly Picture[] {
  const questionnaire = askAbout(['ICT']);
  const { units, staff } = drawStaff(
    questionnaire,
    (question) =>
      question.kind === 'single' ? dice.pick(question.options.slice(0, 5)).value : null,
    dice,
  );
  const rosters: Roster[] = [];
  const waves: AlikeWave[] = [];
  let invited: readonly Stayer[] = staff.slice(dice.roll(3));
  for (let number = 1; number <= 3; number += 1) {
    const skippers = new Set(Array.from({ length: dice.roll(3) }, () => dice.pick(staff).id));
    const answering = new Set(invited.flatMap(({ id }) => (skippers.has(id) ? [] : [id])));
    const made = publishAlike(questionnaire, {
      units,
      invited,
      answering,
      earlier: rosters,
      name: `${name} ${number}`,
    });
    if (made === null) return [];
    waves.push(made.wave);
    rosters.push(made.roster);
    invited = turnOver(invited, staff, dice);
  }
  return [draw(waves, ['ICT'], codingFor)];
}

/** In half of the times nobody comes or goes; else one or two leave, come or move. */
function turnOver(
  invited: readonly Stayer[],
  staff: readonly Stayer[],
  dice: Dice,
): readonly Stayer[] {
  if (dice.chance(0.5)) return invited;
  const leavers = new Set(Array.from({ length: dice.roll(3) }, () => dice.pick(invited).id));
  const mover = dice.chance(0.5) ? dice.pick(invited).id : '';
  const known = new Set(invited.map(({ id }) => id));
  const joiners = staff.filter(({ id }) => !known.has(id)).slice(0, dice.roll(3));
  return [...invited.filter(({ id }) => !leavers.has(id)), ...joiners].map((one) =>
    one.id === mover ? { ...one, unitId: dice.pick(staff).unitId } : one,
  );
}

function paintConstructs(dice: Dice, name: string, codingFor: CodingFor): readonly Picture[] {
  const constructs = ['ICT', 'AUT', 'VAL', 'REL'];
  const questionnaire = askAbout(constructs);
  let skipped: { readonly own: number; readonly construct: string } | null = null;
  const { units, staff } = drawStaff(
    questionnaire,
    (question, own) => {
      if (question.kind !== 'single' || question.construct === null) return null;
      if (question.id === questionnaire.questions[0]?.id) {
        skipped = dice.chance(0.08) ? { own, construct: dice.pick(constructs) } : null;
      }
      if (skipped?.construct === question.construct) return null;
      return question.options.at(question.reversed ? 4 - own : own)?.value ?? null;
    },
    dice,
  );
  const answering = new Set(staff.map(({ id }) => id));
  const of = { units, invited: staff, answering, earlier: [], name };
  const made = publishAlike(questionnaire, of);
  return made === null ? [] : [draw([made.wave], constructs, codingFor)];
}

function draw(
  waves: readonly AlikeWave[],
  measures: readonly string[],
  codingFor: CodingFor,
): Picture {
  const scoreOf = new Map<string, number>();
  const told = waves.flatMap(({ constructs, answered }) =>
    constructs.flatMap(({ construct, blocks, scores }): Told[] => {
      if (!measures.includes(construct)) return [];
      return blocks.map((block): Told => {
        const cohorts = new Set(block.atomIds);
        const behind = answered.filter(
          ({ response }) => cohorts.has(response.cohortId) && response.scores.has(construct),
        );
        for (const { id, response } of behind) {
          scoreOf.set(id, response.scores.get(construct) ?? 0);
        }
        const score = scores.get(block);
        if (score === undefined) throw new Error('a block was not summed up');
        const coding = codingFor(score.n, score.coding);
        const coded = codeScore(score.sum / score.n, score.n, coding);
        return { people: new Set(behind.map(({ id }) => id)), ...rangeOfCoded(coded, coding) };
      });
    }),
  );
  return { told, scoreOf };
}

/** People who stand behind the same blocks, and how far the levels pin the few of them. */
function boundFew({ told, scoreOf }: Picture): {
  readonly tried: number;
  readonly found: readonly string[];
} {
  const groups = [
    ...Map.groupBy(scoreOf.keys(), (id) =>
      told.flatMap(({ people }, index) => (people.has(id) ? [index] : [])).join(' '),
    ),
  ].map(([blocks, people]) => ({ blocks: blocks.split(' '), people }));
  const few = groups.filter(({ people }) => people.length < k).slice(0, mostTargets);
  const found = few.flatMap((target) => {
    const bounds = solveFor(target, groups, told);
    if (bounds === null) throw new Error('no answers fit what is told');
    const truth = target.people.reduce((sum, id) => sum + (scoreOf.get(id) ?? 0), 0);
    if (truth < bounds.low - 1e-3 || truth > bounds.high + 1e-3) {
      throw new Error('the truth does not fit what is told');
    }
    return bounds.high - bounds.low < 25 - 1e-6
      ? [`${target.people.join(', ')}: ${bounds.low} to ${bounds.high}`]
      : [];
  });
  return { tried: few.length, found };
}

interface Group {
  readonly blocks: readonly string[];
  readonly people: readonly string[];
}

function solveFor(
  target: Group,
  groups: readonly Group[],
  told: readonly Told[],
): { readonly low: number; readonly high: number } | null {
  const constraints = new Map(
    told.map(({ people, low, high }, index): [string, { min: number; max: number }] => [
      `block ${index}`,
      { min: people.size * low, max: people.size * high },
    ]),
  );
  const variables = new Map<string, Map<string, number>>();
  for (const [index, group] of groups.entries()) {
    const box = `group ${index}`;
    constraints.set(box, { min: 0, max: 100 * group.people.length });
    variables.set(
      box,
      new Map([
        [box, 1],
        ...group.blocks.map((block): [string, number] => [`block ${block}`, 1]),
        ...(group === target ? [['aim', 1] as const] : []),
      ]),
    );
  }
  const find = (direction: 'minimize' | 'maximize'): number | null => {
    const solution = solve({ direction, objective: 'aim', constraints, variables });
    return solution.status === 'optimal' ? solution.result : null;
  };
  const [low, high] = [find('minimize'), find('maximize')];
  return low === null || high === null ? null : { low, high };
}
