import {
  checklists,
  customerConstructs,
  employeeConstructs,
  leaderScale,
  leaderStatements,
  loyaltyTypes,
  valueConstructs,
} from '../../instrument/src/index.ts';
import { registerDefaults } from '../../linkage/src/index.ts';
import { knownMetrics } from '../../../apps/api/src/outcomes/known-metrics.ts';

const nothing = { outcome: '', lowerIsBetter: false, negativeControl: null };
const { hypotheses } = registerDefaults({ H1: nothing, H2: nothing, H3: nothing, H4: nothing });
const sections = Object.values(checklists).flatMap((list) => list.sections);

const texts = [
  ...[...employeeConstructs, ...valueConstructs].flatMap(({ name, definition }) => [
    name,
    definition,
  ]),
  // The single item outside the nine.
  'Great to work for',
  ...[...customerConstructs, ...loyaltyTypes].map(({ name }) => name),
  // A unit is said as it stands, and without its range inside a sentence.
  ...knownMetrics.flatMap(({ name, unit }) => [name, unit, unit.replace(/ from .*$/, '')]),
  ...hypotheses.map(({ proposition }) => proposition),
  ...leaderStatements.map(({ text }) => text),
  ...[...leaderScale.options, leaderScale.optOut].map(({ label }) => label),
  ...Object.values(checklists).map(({ name }) => name),
  ...sections.flatMap(({ name, checks }) => [name, ...checks.map(({ text }) => text)]),
];

/** Texts of ours that come as data and are said by `sayKnown`. */
export const knownTexts: readonly string[] = [...new Set(texts)].filter((text) => text !== '');
