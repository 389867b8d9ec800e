import { sayNumberWord } from '@throughline/linkage';
import { currentSpeech, say } from '@throughline/speech';
import { capitalise } from './capitalise.ts';
import type {
  RecordedStepId,
  ScaleQuality,
  ValidationStep,
  ValidationStepId,
} from '@throughline/types';

/** What the plan is measured by. */
export interface PlanFacts {
  /** Of the newest wave that asked the whole bank; null before there is one. */
  readonly bank: readonly ScaleQuality[] | null;
  /** Of the wave that tells most of units; empty before there is one. */
  readonly latest: readonly ScaleQuality[];
  readonly constructs: number;
  readonly items: number;
  readonly recorded: ReadonlyMap<
    RecordedStepId,
    { readonly note: string; readonly by: string; readonly at: string }
  >;
  readonly hypotheses: {
    readonly registered: number;
    readonly answered: number;
    readonly supported: number;
  };
}

/** What the plan asks for, as the specification of the instrument has it in section 3.10. */
const wanted = {
  people: 300,
  groups: 30,
  itemRestR: 0.35,
  omega: 0.75,
  icc1: 0.05,
} as const;

/** The validation plan with how far each step is, in its order. */
export function trackPlan(facts: PlanFacts): ValidationStep[] {
  return [
    recorded(facts, 'interviews', {
      title: say('Cognitive interviews'),
      task: say(
        'Eight to twelve people of two kinds of job say aloud how they understand each question.',
      ),
    }),
    trackPilot(facts),
    trackItems(facts),
    recorded(facts, 'factors', {
      title: say('Nine factors, or fewer'),
      task: say(
        'A confirmatory factor analysis of the pilot tests nine factors against one, against manager and company, and against a factor of reversed wording.',
      ),
    }),
    trackOmega(facts),
    recorded(facts, 'invariance', {
      title: say('The same for everybody'),
      task: say('The questions measure the same in every kind of job and in every language.'),
    }),
    recorded(facts, 'convergence', {
      title: say('Agreement with a validated scale'),
      task: say(
        'Feeling heard goes together with the Feeling Heard Scale (Roos et al. 2023) in the same people.',
      ),
    }),
    trackAggregation(facts),
    trackPrediction(facts),
  ];
}

function sayNoBank(): string {
  return say('No wave that asked the whole bank has closed yet.');
}

function trackPilot({ bank }: PlanFacts): ValidationStep {
  const groups = Math.max(0, ...(bank ?? []).map(({ aggregation }) => aggregation.groups));
  // Who skipped a question is no part of what reliability and factors are worked out from.
  const complete = (bank ?? []).map(({ consistency }) => consistency?.people ?? 0);
  const people = complete.length === 0 ? 0 : Math.min(...complete);
  return measured('pilot', {
    title: say('Pilot of the whole bank'),
    task: say(
      'At least {people} people in at least {units} units answer the whole bank, every construct in full.',
      {
        people: wanted.people,
        units: wanted.groups,
      },
    ),
    counts: [
      { what: say('people who answered it in full'), have: people, need: wanted.people },
      { what: say('units or groups of units'), have: groups, need: wanted.groups },
    ],
    progress:
      bank === null
        ? sayNoBank()
        : say(
            'Every construct was answered in full by about {people} people or more, in {groups} groups large enough to be counted.',
            {
              people: people.toLocaleString(currentSpeech().locale),
              groups: groups.toLocaleString(currentSpeech().locale),
            },
          ),
  });
}

function trackItems({ bank, items }: PlanFacts): ValidationStep {
  const known = (bank ?? []).flatMap(({ consistency }) => consistency?.items ?? []);
  const good = known.filter(({ itemRestR }) => (itemRestR ?? -1) >= wanted.itemRestR).length;
  const weak = known.filter(({ itemRestR }) => itemRestR !== null && itemRestR < wanted.itemRestR);
  const share = { good, all: items };
  return measured('items', {
    title: say('Every question belongs to its measure'),
    task: say(
      'Each question goes with the others of its construct, at {least} or more; what does not is rewritten or dropped.',
      { least: writeHundredths(wanted.itemRestR) },
    ),
    counts: [{ what: say('questions'), have: good, need: items }],
    progress:
      bank === null
        ? sayNoBank()
        : weak.length === 0
          ? say('{good} of {all} questions do.', share)
          : say('{good} of {all} questions do; to be looked at: {weak}.', {
              ...share,
              weak: weak.map(({ item }) => item).join(', '),
            }),
  });
}

function trackOmega({ bank, constructs }: PlanFacts): ValidationStep {
  const good = (bank ?? []).filter(
    ({ consistency }) => (consistency?.omega?.value ?? 0) >= wanted.omega,
  ).length;
  return measured('omega', {
    title: say('Reliable measures'),
    task: say('Omega is {least} or more for each construct.', {
      least: writeHundredths(wanted.omega),
    }),
    counts: [{ what: say('constructs'), have: good, need: constructs }],
    progress:
      bank === null
        ? sayNoBank()
        : capitalise(say('{good} of {all} constructs reach it.', writeShare(good, constructs))),
  });
}

function trackAggregation({ latest, constructs }: PlanFacts): ValidationStep {
  const good = latest.filter(
    ({ aggregation }) => (aggregation.icc1?.value ?? 0) >= wanted.icc1,
  ).length;
  return measured('aggregation', {
    title: say('Units differ'),
    task: say(
      'At least {share} % of the spread between people lies between units (an ICC(1) of {least}), for each construct.',
      { share: wanted.icc1 * 100, least: writeHundredths(wanted.icc1) },
    ),
    counts: [{ what: say('constructs'), have: good, need: constructs }],
    progress:
      latest.length === 0
        ? say('No wave has closed yet.')
        : capitalise(say('{good} of {all} constructs reach it.', writeShare(good, constructs))),
  });
}

function trackPrediction({ hypotheses }: PlanFacts): ValidationStep {
  return measured('prediction', {
    title: say('It shows at the customer'),
    task: say('At least one registered hypothesis about customers is supported.'),
    counts: [{ what: say('hypotheses supported'), have: hypotheses.supported, need: 1 }],
    progress: sayAnswered(hypotheses),
  });
}

function sayAnswered({ registered, answered, supported }: PlanFacts['hypotheses']): string {
  if (answered === 0) return say('No registered hypothesis has an answer yet.');
  const share = writeShare(answered, registered);
  return [
    answered === 1
      ? say('One of {all} hypotheses has an answer.', share)
      : say('{good} of {all} hypotheses have an answer.', share),
    supported === 0
      ? say('None is supported.')
      : supported === 1
        ? say('One is supported.')
        : say('{supported} are supported.', { supported: sayNumberWord(supported) }),
  ]
    .map(capitalise)
    .join(' ');
}

function measured(
  id: ValidationStepId,
  step: Pick<ValidationStep, 'title' | 'task' | 'progress' | 'counts'>,
): ValidationStep {
  const isMet = step.counts.every(({ have, need }) => have >= need);
  return { id, ...step, isMet, record: null, isRecorded: false };
}

function recorded(
  { recorded: known }: PlanFacts,
  id: RecordedStepId,
  step: Pick<ValidationStep, 'title' | 'task'>,
): ValidationStep {
  const record = known.get(id) ?? null;
  return {
    id,
    ...step,
    isMet: record !== null,
    progress: record === null ? say('Not done, as far as is recorded here.') : record.note,
    counts: [],
    record,
    isRecorded: true,
  };
}

/** "seven", "nine": a part and the whole, as words. */
function writeShare(good: number, all: number): { readonly good: string; readonly all: string } {
  return { good: sayNumberWord(good), all: sayNumberWord(all) };
}

function writeHundredths(value: number): string {
  return value.toLocaleString(currentSpeech().locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}
