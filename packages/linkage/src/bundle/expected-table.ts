import type { Effect, HypothesisResult, StudyResult } from '@throughline/types';
import { type Cell, writeCsv } from './write-csv.ts';

type Fact = readonly [what: string, value: Cell];

/** The headline numbers and words of result.json, one a line, as study.R has to find them again. */
export function writeExpected(result: StudyResult): string {
  const ladder = result.ladder.flatMap(
    ({ outcome, lag, estimator, estimationPeriods, smallestEigenvalue }) => {
      const name = `ladder of ${outcome}${lag === undefined ? '' : ` at lag ${lag}`}`;
      return withHypothesis('', [
        [`${name}: estimator`, estimator],
        [`${name}: estimation periods`, estimationPeriods],
        [`${name}: smallest eigenvalue`, smallestEigenvalue],
      ]);
    },
  );
  const facts = result.hypotheses.flatMap((one) => withHypothesis(one.id, factsOf(one)));
  return writeCsv(['hypothesis', 'what', 'number', 'word'], [...ladder, ...facts]);
}

/** What has no value needs no recomputing. */
function withHypothesis(id: string, facts: readonly Fact[]): Cell[][] {
  return facts
    .filter(([, value]) => value !== null)
    .map(([what, value]) =>
      typeof value === 'string' ? [id, what, null, value] : [id, what, value, null],
    );
}

function factsOf(one: HypothesisResult): Fact[] {
  const { verdict, correlation, components } = one;
  const parts = [
    ['within', correlation.within],
    ['within two way', correlation.withinTwoWay],
    ['between', correlation.between],
  ] as const;
  return [
    ['gate passed', one.gate.passed ? 'yes' : 'no'],
    ['verdict', verdict.word],
    ['direction', verdict.direction],
    ['primary p', one.primaryP],
    ['adjusted p', one.adjustedP],
    ...components.flatMap((effect, i) => effectFacts(`component ${i + 1}`, effect)),
    ...effectFacts('forward', one.forward),
    ...effectFacts('backward', one.backward),
    ...effectFacts('between', one.between),
    ...parts.flatMap(([name, { r, low, high }]): Fact[] => [
      [`correlation ${name}: r`, r],
      [`correlation ${name}: low`, low],
      [`correlation ${name}: high`, high],
    ]),
    ...armFacts(one.tails),
  ];
}

function effectFacts(name: string, effect: Effect | null): Fact[] {
  if (effect === null) return [];
  const facts: Fact[] = [
    ['estimator', effect.estimator],
    ['estimate', effect.estimate],
    ['standard error', effect.standardError],
    ['low 95', effect.low],
    ['high 95', effect.high],
    ['low 90', effect.low90],
    ['high 90', effect.high90],
    ['p', effect.p],
    ['df', effect.df],
    ['uncorrected estimate', effect.uncorrected?.estimate ?? null],
    ['uncorrected p', effect.uncorrected?.p ?? null],
    ['disattenuation', effect.disattenuation],
    ['units', effect.units],
    ['rows', effect.rows],
  ];
  return facts.map(([what, value]) => [`${name}: ${what}`, value]);
}

function armFacts(arms: HypothesisResult['tails']): Fact[] {
  if (arms === null) return [];
  const { above, below, difference } = arms;
  const parts = [
    ['above', above],
    ['below', below],
    ['difference', difference],
  ] as const;
  return [
    ['arms', arms.label],
    ...parts.flatMap(([name, { estimate, standardError, p }]): Fact[] => [
      [`arm ${name}: estimate`, estimate],
      [`arm ${name}: standard error`, standardError],
      [`arm ${name}: p`, p],
    ]),
  ];
}
