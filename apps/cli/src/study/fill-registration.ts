import { hypothesisIds, registerDefaults } from '@throughline/linkage';
import { type Registration, registrationSchema } from '@throughline/types';
import { refuseContent } from '../files/read-json.ts';
import { Refusal } from '../refusal.ts';
import type { HypothesisInFile, StudyFile } from './study-file.ts';

/**
 * The registration that a study file means, with every default filled in.
 *
 * @throws Refusal with path and reason of what is missing or contradicts itself.
 */
export function fillRegistration(path: string, file: StudyFile): Registration {
  const nothing = { outcome: '', lowerIsBetter: false, negativeControl: null };
  const defaults = registerDefaults({ H1: nothing, H2: nothing, H3: nothing, H4: nothing });
  const given = file.hypotheses ?? hypothesisIds.map((id) => ({ id }));
  const parsed = registrationSchema.safeParse({
    ...defaults,
    kind: file.kind ?? defaults.kind,
    lag: file.lag ?? defaults.lag,
    smallestEffect: file.smallestEffect ?? defaults.smallestEffect,
    alpha: file.alpha ?? defaults.alpha,
    minimum: { ...defaults.minimum, ...file.minimum },
    controls: file.controls ?? defaults.controls,
    unitCovariates: file.unitCovariates ?? defaults.unitCovariates,
    hypotheses: given.map((one, place) => {
      const known = defaults.hypotheses.find(({ id }) => id === one.id);
      return fillHypothesis(`${path}, hypotheses[${place}]`, { one, known, file });
    }),
  });
  if (!parsed.success) throw refuseContent(path, parsed.error);
  parsed.data.hypotheses.forEach((one, place) => {
    refuseShared(`${path}, hypotheses[${place}]`, one, parsed.data.controls);
  });
  refuseRepeated(path, parsed.data);
  return parsed.data;
}

function fillHypothesis(
  place: string,
  about: {
    readonly one: HypothesisInFile;
    readonly known: Registration['hypotheses'][number] | undefined;
    readonly file: StudyFile;
  },
) {
  const { one, known, file } = about;
  const outcome = one.outcome ?? file.outcome;
  const predictor = one.predictor ?? known?.predictor;
  if (outcome === undefined) {
    throw new Refusal(`${place}: has no outcome. Name one here, or one for all as "outcome".`);
  }
  if (predictor === undefined) {
    throw new Refusal(`${place}: has no predictor. Only H1 to H4 have one by default.`);
  }
  return {
    id: one.id,
    proposition:
      one.proposition ?? known?.proposition ?? `${outcome} follows ${predictor.join(' and ')}.`,
    rule: one.rule ?? known?.rule ?? 'effect',
    predictor,
    mediator: one.mediator === undefined ? (known?.mediator ?? null) : one.mediator,
    adjustments: one.adjustments ?? known?.adjustments ?? [],
    outcome,
    lowerIsBetter: one.lowerIsBetter ?? file.lowerIsBetter ?? false,
    negativeControl:
      one.negativeControl === undefined ? (file.negativeControl ?? null) : one.negativeControl,
  };
}

/** A measure that stands on both sides of an equation, or in it twice, cannot be told apart from itself. */
function refuseShared(
  place: string,
  { predictor, mediator, adjustments, outcome, rule }: Registration['hypotheses'][number],
  controls: readonly string[],
): void {
  const all = [...predictor, ...(mediator ?? []), ...adjustments.flat(), outcome, ...controls];
  const twice = all.find((name, at) => all.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new Refusal(
      `${place}: "${twice}" has two parts to play. Predictor, mediator, adjustments, controls and outcome must not share a measure.`,
    );
  }
  if (rule === 'chain' && mediator === null) {
    throw new Refusal(`${place}: a chain needs a mediator, which the predictor works through.`);
  }
}

function refuseRepeated(path: string, { hypotheses }: Registration): void {
  const ids = hypotheses.map(({ id }) => id);
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
  if (twice >= 0) {
    throw new Refusal(`${path}, hypotheses[${twice}].id: ${ids[twice]} is given twice.`);
  }
}
