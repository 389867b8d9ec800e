import { createRandom, type SeededRandom } from './seeded-random.ts';

/**
 * The process that the demo's data come from, stated in full in docs/demo.md. How a branch's people
 * are treated, and whether its values are lived, moves its customers later; how well people are known
 * does not, and how well they are connected does a little. Nothing runs from customers back to staff.
 */
export const demoEffects = {
  /** Lasting differences between branches in how people are treated. */
  treatmentBetween: 0.45,
  /** Quarter-to-quarter movement of each side of treatment, with this much carried over. */
  movementWithin: 0.5,
  movementCarried: 0.4,
  /** Of last quarter's movement of lived values, what reaches authenticity this quarter. */
  valuesToAuthenticity: 0.6,
  /** Knowing people is done by a form here: it takes a little away. */
  personFocusToAuthenticity: -0.12,
  authenticityCarried: 0.3,
  authenticityOwn: 0.3,
  /** Of last quarter's movement, what reaches customers' satisfaction this quarter. */
  treatmentToSatisfaction: 0.5,
  authenticityToSatisfaction: 0.15,
  /** And what reaches whether they feel treated as a person. */
  authenticityToPerson: 0.55,
  tiesToPerson: 0.1,
  /** What lasting differences between branches make for customers. */
  passedOnBetween: 0.45,
  /** What customers feel for reasons of their own. */
  customerBetween: 0.3,
  customerWithin: 0.2,
  personal: 0.7,
  perAnswer: 0.75,
} as const;

/** Sides of treatment that move by themselves, and what carries each of them. */
const sides = {
  treatment: ['ICT'],
  ties: ['REL'],
  personFocus: ['KNW', 'HRD'],
  values: ['VAL', 'TGT'],
  leadership: ['LMO'],
  authority: ['EMP'],
  authenticity: ['AUT'],
} as const;
type Side = keyof typeof sides;

/** How much of a branch's lasting level each construct carries. */
const loadings: Readonly<Record<string, number>> = {
  ICT: 1,
  REL: 0.9,
  EMP: 0.5,
  AUT: 0.75,
  KNW: 0.85,
  HRD: 0.85,
  VAL: 0.7,
  TGT: 0.6,
  LMO: 0.8,
};

export interface UnitQuarter {
  /** Latent level of each construct. */
  readonly levels: ReadonlyMap<string, number>;
  readonly customers: {
    /** Latent satisfaction. */
    readonly satisfaction: number;
    /** Latent feeling of being treated as a person. */
    readonly person: number;
  };
}

/** Latent levels of every unit in each of `quarters` quarters, always the same. */
export function simulateUnits(
  unitKeys: readonly string[],
  quarters: number,
): ReadonlyMap<string, readonly UnitQuarter[]> {
  return new Map(unitKeys.map((key) => [key, simulateUnit(createRandom(`unit ${key}`), quarters)]));
}

function simulateUnit(random: SeededRandom, quarters: number): readonly UnitQuarter[] {
  const effects = demoEffects;
  const lasting = random.normal(0, effects.treatmentBetween);
  const satisfactionOwn = random.normal(0, effects.customerBetween);
  const personOwn = random.normal(0, effects.customerBetween);
  let now = startMovement(random);
  let before = now;
  return Array.from({ length: quarters }, () => {
    const levels = new Map(
      Object.entries(sides).flatMap(([side, constructs]) =>
        constructs.map((construct): [string, number] => [
          construct,
          (loadings[construct] ?? 0) * lasting + now[side as Side] + random.normal(0, 0.1),
        ]),
      ),
    );
    const customers = {
      satisfaction:
        satisfactionOwn +
        effects.passedOnBetween * lasting +
        effects.treatmentToSatisfaction * before.treatment +
        effects.authenticityToSatisfaction * before.authenticity +
        random.normal(0, effects.customerWithin),
      person:
        personOwn +
        effects.passedOnBetween * lasting +
        effects.authenticityToPerson * before.authenticity +
        effects.tiesToPerson * before.ties +
        random.normal(0, effects.customerWithin),
    };
    before = now;
    now = moveOn(random, now);
    return { levels, customers };
  });
}

type Movement = Readonly<Record<Side, number>>;

function startMovement(random: SeededRandom): Movement {
  const draw = (): number => random.normal(0, demoEffects.movementWithin);
  return {
    treatment: draw(),
    ties: draw(),
    personFocus: draw(),
    values: draw(),
    leadership: draw(),
    authority: draw(),
    authenticity: draw(),
  };
}

function moveOn(random: SeededRandom, before: Movement): Movement {
  const { movementWithin, movementCarried, ...effects } = demoEffects;
  const fresh = movementWithin * Math.sqrt(1 - movementCarried ** 2);
  const move = (value: number): number => movementCarried * value + random.normal(0, fresh);
  return {
    treatment: move(before.treatment),
    ties: move(before.ties),
    personFocus: move(before.personFocus),
    values: move(before.values),
    leadership: move(before.leadership),
    authority: move(before.authority),
    authenticity:
      effects.authenticityCarried * before.authenticity +
      effects.valuesToAuthenticity * before.values +
      effects.personFocusToAuthenticity * before.personFocus +
      random.normal(0, effects.authenticityOwn),
  };
}

/** How a question takes up what it asks about. */
interface Asked {
  /** How strongly it follows the level and the person, 1 for what was always asked. */
  readonly pull: number;
  /** States the opposite, so that the upper end of its scale is bad. */
  readonly reversed: boolean;
}

/** One person's answer, 1 to 5, to an item of a construct at this level. */
export function drawAnswer(
  random: SeededRandom,
  { level, person }: { readonly level: number; readonly person: number },
  { pull, reversed }: Asked,
): string {
  const felt = 0.45 + pull * (level + person) + random.normal(0, demoEffects.perAnswer);
  const answer = 1 + [-1.5, -0.5, 0.5, 1.5].filter((threshold) => felt > threshold).length;
  return String(reversed ? 6 - answer : answer);
}
