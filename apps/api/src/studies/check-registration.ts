import { employeeConstructs } from '@throughline/instrument';
import { hypothesisIds } from '@throughline/linkage';
import { say, sayKnown } from '@throughline/speech';
import type {
  CandidateMetric,
  RegisteredHypothesis,
  Registration,
  UnitProperty,
} from '@throughline/types';

/** What makes a registration unfit, one sentence each; none where it may be registered. */
export function checkRegistration(
  registration: Registration,
  metrics: readonly CandidateMetric[],
  properties: readonly UnitProperty[],
  pastMeasures: readonly string[] = [],
): string[] {
  const { hypotheses, kind, controls, unitCovariates } = registration;
  // The four are about the constructs; a question may be about what an earlier tool measured.
  const constructs = new Set([...employeeConstructs.map(({ code }) => code), ...pastMeasures]);
  const known = new Set([...constructs, ...metrics.map(({ code }) => code)]);
  const ids = hypotheses.map(({ id }) => id);
  return [
    ...(kind === 'confirmatory' ? checkFamily(ids) : []),
    ...controls
      .filter((control) => !known.has(control))
      .map((control) => say("controls: there is no construct or metric '{control}'.", { control })),
    ...checkProperties(unitCovariates, properties),
    ...hypotheses.flatMap((one) =>
      [
        ...checkHypothesis(one, controls, constructs, metrics),
        ...(kind === 'confirmatory' ? checkConfirmatory(one, constructs) : checkHeld(one, known)),
      ].map((sentence) => `${one.id}: ${sentence}`),
    ),
  ];
}

/** What the organisation has stated of its units may be held constant, and nothing else. */
function checkProperties(
  names: readonly string[],
  properties: readonly UnitProperty[],
): readonly string[] {
  const stated = new Map(properties.map(({ name, units }) => [name, units]));
  return [
    ...names
      .filter((name) => (stated.get(name) ?? 0) === 0)
      .map((name) =>
        say(
          "unitCovariates: units have no property '{name}'. Bring it in as a column of units.csv, or leave it out.",
          { name },
        ),
      ),
    ...names
      .filter((name, i) => names.indexOf(name) !== i)
      .map((name) => say("unitCovariates: '{name}' stands there twice.", { name })),
  ];
}

function checkFamily(ids: readonly string[]): string[] {
  const wanted = hypothesisIds.filter((id) => !ids.includes(id));
  const other = ids.filter((id) => !hypothesisIds.some((one) => one === id));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...wanted.map((id) =>
      say('hypotheses: {id} is missing; the four are registered together.', { id }),
    ),
    ...other.map((id) =>
      say('hypotheses: {id} is none of the four. Ask it as an exploratory question.', { id }),
    ),
    ...twice.map((id) => say('hypotheses: {id} stands there twice.', { id })),
  ];
}

/** The four share one lag, and are adjusted for constructs alone; metrics stand among the controls. */
function checkConfirmatory(
  { adjustments, lag }: RegisteredHypothesis,
  constructs: ReadonlySet<string>,
): string[] {
  return [
    ...sayUnknown(adjustments.flat(), constructs),
    ...(lag === undefined
      ? []
      : [say('the four share the lag of their registration; leave it out here.')]),
  ];
}

/** An exploratory question may hold constant whatever is measured, but not what it asks about. */
function checkHeld(
  { adjustments, outcome }: RegisteredHypothesis,
  known: ReadonlySet<string>,
): string[] {
  const held = adjustments.flat();
  return [
    ...held
      .filter((code) => !known.has(code))
      .map((code) =>
        say("there is no construct or metric '{code}' to be held constant.", { code }),
      ),
    ...(held.includes(outcome) ? [say('the outcome cannot be held constant as well.')] : []),
  ];
}

function sayUnknown(codes: readonly string[], constructs: ReadonlySet<string>): string[] {
  const unknown = new Set(codes.filter((code) => !constructs.has(code)));
  return [...unknown].map((code) => say("there is no construct '{code}'.", { code }));
}

function checkHypothesis(
  one: RegisteredHypothesis,
  controls: readonly string[],
  constructs: ReadonlySet<string>,
  metrics: readonly CandidateMetric[],
): string[] {
  const used = [...one.predictor, ...(one.mediator ?? [])];
  const all = [...used, ...one.adjustments.flat(), ...controls];
  const shared = new Set(all.filter((code, i) => all.indexOf(code) !== i));
  const { outcome, negativeControl } = one;
  return [
    ...sayUnknown(used, constructs),
    ...[...shared].map((code) =>
      say(
        '{code} stands in two places. Predictor, mediator, adjustments and controls share no construct.',
        { code },
      ),
    ),
    ...(one.rule === 'chain' && one.mediator === null
      ? [say('a chain needs a mediator; name the construct that the predictor works through.')]
      : []),
    ...checkMetric('outcome', outcome, metrics),
    ...checkDirection(one, metrics),
    ...(negativeControl === null ? [] : checkMetric('negativeControl', negativeControl, metrics)),
    ...(negativeControl === outcome
      ? [say('the negative control is the outcome itself; name another metric or none.')]
      : []),
    ...(controls.includes(outcome) ? [say('the outcome stands among the controls.')] : []),
  ];
}

function checkMetric(field: string, code: string, metrics: readonly CandidateMetric[]): string[] {
  return metrics.some((metric) => metric.code === code)
    ? []
    : [
        say(
          "{field}: there is no metric '{code}'. Import its figures first, or choose one that is there.",
          { field, code },
        ),
      ];
}

function checkDirection(
  { outcome, lowerIsBetter }: RegisteredHypothesis,
  metrics: readonly CandidateMetric[],
): string[] {
  const metric = metrics.find(({ code }) => code === outcome);
  if (metric === undefined || !metric.isKnown || metric.higherIsBetter === !lowerIsBetter)
    return [];
  const named = { metric: sayKnown(metric.name) };
  return [
    metric.higherIsBetter
      ? say('{metric} is better when it is higher; lowerIsBetter must be false.', named)
      : say('{metric} is better when it is lower; lowerIsBetter must be true.', named),
  ];
}
