import { sayNumberWord } from '@throughline/linkage';
import type {
  RecordedStepId,
  ScaleQuality,
  ValidationStep,
  ValidationStepId,
} from '@throughline/types';

/** What the plan is measured by. */
export interface PlanFacts {
  /** Of the newest wave that asked the whole bank; null before there is one. */
  readonly bank: {
    readonly people: number;
    readonly scales: readonly ScaleQuality[];
  } | null;
  /** Of the newest wave; empty before there is one. */
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
      title: 'Cognitive interviews',
      task: 'Eight to twelve people of two kinds of job say aloud how they understand each question.',
    }),
    trackPilot(facts),
    trackItems(facts),
    recorded(facts, 'factors', {
      title: 'Nine factors, or fewer',
      task: 'A confirmatory factor analysis of the pilot tests nine factors against one, against manager and company, and against a factor of reversed wording.',
    }),
    trackOmega(facts),
    recorded(facts, 'invariance', {
      title: 'The same for everybody',
      task: 'The questions measure the same in every kind of job and in every language.',
    }),
    recorded(facts, 'convergence', {
      title: 'Agreement with a validated scale',
      task: 'Feeling heard goes together with the Feeling Heard Scale (Roos et al. 2023) in the same people.',
    }),
    trackAggregation(facts),
    trackPrediction(facts),
  ];
}

const noBank = 'No wave that asked the whole bank has closed yet.';

function trackPilot({ bank }: PlanFacts): ValidationStep {
  const groups = Math.max(0, ...(bank?.scales ?? []).map(({ aggregation }) => aggregation.groups));
  const people = bank?.people ?? 0;
  return measured('pilot', {
    title: 'Pilot of the whole bank',
    task: `At least ${wanted.people} people in at least ${wanted.groups} units answer every question.`,
    counts: [
      { what: 'people answered', have: people, need: wanted.people },
      { what: 'units or groups of units', have: groups, need: wanted.groups },
    ],
    progress:
      bank === null
        ? noBank
        : `${people.toLocaleString('en-GB')} people answered, in ${groups.toLocaleString('en-GB')} groups large enough to be counted.`,
  });
}

function trackItems({ bank, items }: PlanFacts): ValidationStep {
  const known = (bank?.scales ?? []).flatMap(({ consistency }) => consistency?.items ?? []);
  const good = known.filter(({ itemRestR }) => (itemRestR ?? -1) >= wanted.itemRestR).length;
  const weak = known.filter(({ itemRestR }) => itemRestR !== null && itemRestR < wanted.itemRestR);
  return measured('items', {
    title: 'Every question belongs to its measure',
    task: `Each question goes with the others of its construct, at ${sayHundredths(wanted.itemRestR)} or more; what does not is rewritten or dropped.`,
    counts: [{ what: 'questions', have: good, need: items }],
    progress:
      bank === null
        ? noBank
        : weak.length === 0
          ? `${good} of ${items} questions do.`
          : `${good} of ${items} questions do; to be looked at: ${weak.map(({ item }) => item).join(', ')}.`,
  });
}

function trackOmega({ bank, constructs }: PlanFacts): ValidationStep {
  const good = (bank?.scales ?? []).filter(
    ({ consistency }) => (consistency?.omega?.value ?? 0) >= wanted.omega,
  ).length;
  return measured('omega', {
    title: 'Reliable measures',
    task: `Omega is ${sayHundredths(wanted.omega)} or more for each construct.`,
    counts: [{ what: 'constructs', have: good, need: constructs }],
    progress: bank === null ? noBank : `${sayOf(good, constructs)} constructs reach it.`,
  });
}

function trackAggregation({ latest, constructs }: PlanFacts): ValidationStep {
  const good = latest.filter(
    ({ aggregation }) => (aggregation.icc1?.value ?? 0) >= wanted.icc1,
  ).length;
  return measured('aggregation', {
    title: 'Units differ',
    task: `At least ${wanted.icc1 * 100} % of the spread between people lies between units (an ICC(1) of ${sayHundredths(wanted.icc1)}), for each construct.`,
    counts: [{ what: 'constructs', have: good, need: constructs }],
    progress:
      latest.length === 0
        ? 'No wave has closed yet.'
        : `${sayOf(good, constructs)} constructs reach it in the newest wave.`,
  });
}

function trackPrediction({ hypotheses }: PlanFacts): ValidationStep {
  const { registered, answered, supported } = hypotheses;
  return measured('prediction', {
    title: 'It shows at the customer',
    task: 'At least one registered hypothesis about customers is supported.',
    counts: [{ what: 'hypotheses supported', have: supported, need: 1 }],
    progress:
      answered === 0
        ? 'No registered hypothesis has an answer yet.'
        : `${sayOf(answered, registered)} hypotheses have an answer; ${sayNumberWord(supported)} ${supported === 1 ? 'is' : 'are'} supported.`,
  });
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
    progress: record === null ? 'Not done, as far as is recorded here.' : record.note,
    counts: [],
    record,
    isRecorded: true,
  };
}

function sayOf(part: number, whole: number): string {
  const word = sayNumberWord(part);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} of ${sayNumberWord(whole)}`;
}

function sayHundredths(value: number): string {
  return value.toFixed(2);
}
