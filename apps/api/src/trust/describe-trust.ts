import { describeScale, sayNumberWord } from '@throughline/linkage';
import { employeeConstructs, items } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type {
  ScaleQuality,
  Trust,
  TrustConstruct,
  TrustWave,
  ValidationStep,
} from '@throughline/types';
import { capitalise } from './capitalise.ts';
import { nameSubject } from './subjects.ts';
import { trackPlan, type PlanFacts } from './validation-plan.ts';
import type { MeasuredWave } from './trust.queries.ts';

export interface TrustFacts extends Pick<PlanFacts, 'recorded' | 'hypotheses'> {
  /** Closed waves with figures, oldest first. */
  readonly waves: readonly MeasuredWave[];
}

/** Everything that the page says, from what closes have published. */
export function describeTrust({ waves, recorded, hypotheses }: TrustFacts): Trust {
  const bankWave = chooseFullest(
    waves.filter((wave) =>
      [...wave.scales.values()].some(({ consistency }) => consistency !== null),
    ),
    tellsConsistency,
  );
  const latestWave = chooseFullest(waves, tellsUnits);
  const constructs = employeeConstructs.map((construct) =>
    describeConstruct(construct, { waves, bankWave, latestWave }),
  );
  const plan = trackPlan({
    bank: bankWave === null ? null : [...bankWave.scales.values()],
    latest: latestWave === null ? [] : [...latestWave.scales.values()],
    constructs: employeeConstructs.length,
    items: items.filter((item) => employeeConstructs.some((one) => one.items.includes(item.id)))
      .length,
    recorded,
    hypotheses,
  });
  return {
    headline: writeHeadline({ constructs, plan, hasWave: latestWave !== null }),
    isPilot: plan.some((step) => !step.isMet),
    bankWave: bankWave === null ? null : toWave(bankWave),
    latestWave: latestWave === null ? null : toWave(latestWave),
    waves: waves.map(toWave),
    constructs,
    plan,
  };
}

function describeConstruct(
  { code, name, items: own }: (typeof employeeConstructs)[number],
  {
    waves,
    bankWave,
    latestWave,
  }: {
    readonly waves: readonly MeasuredWave[];
    readonly bankWave: MeasuredWave | null;
    readonly latestWave: MeasuredWave | null;
  },
): TrustConstruct {
  const find = (preferred: MeasuredWave | null, tells: Tells): ScaleQuality | undefined => {
    const own = preferred?.scales.get(code);
    if (own !== undefined && tells(own)) return own;
    return waves.findLast((wave) => isTold(wave.scales.get(code), tells))?.scales.get(code) ?? own;
  };
  const bank = find(bankWave, tellsConsistency);
  const facts = {
    subject: nameSubject(code),
    questions: own.length,
    consistency: bank?.consistency ?? null,
    agreement: bank?.agreement ?? null,
    aggregation: find(latestWave, tellsUnits)?.aggregation ?? null,
  };
  const { consistency, agreement, aggregation } = facts;
  return {
    code,
    name,
    ...describeScale(facts),
    consistency,
    agreement,
    aggregation,
    history: waves.flatMap((wave) => {
      const found = wave.scales.get(code)?.aggregation;
      return found === undefined ? [] : [{ waveId: wave.id, icc1: found.icc1, icc2: found.icc2 }];
    }),
  };
}

function writeHeadline({
  constructs,
  plan,
  hasWave,
}: {
  readonly constructs: readonly TrustConstruct[];
  readonly plan: readonly ValidationStep[];
  readonly hasWave: boolean;
}): string {
  if (!hasWave) {
    return say('There are no numbers to trust yet: they come with the first wave that closes.');
  }
  const measured = constructs.filter(({ standing }) => standing !== 'open');
  if (measured.length === 0) {
    return say(
      'How well the questions measure cannot be told yet: that takes a wave that asks all of them.',
    );
  }
  if (measured.every(({ aggregation }) => aggregation?.gap === 'too-few-groups')) {
    return say(
      'Units cannot be compared yet: that takes ten groups that are large enough to be shown. The instrument as such has not been validated yet.',
    );
  }
  const sound = measured.filter(({ standing }) => standing === 'good').length;
  // Without a figure about units a measure may be used, but not to compare them.
  const careful = measured.filter(
    ({ standing, aggregation }) => standing === 'fair' && aggregation?.icc1,
  ).length;
  const isValidated = plan.every((step) => step.isMet);
  const all = sayNumberWord(constructs.length);
  if (sound === constructs.length) {
    return isValidated
      ? say('All {all} measures can be used, and the instrument has been validated.', { all })
      : say(
          'All {all} measures can be used to compare units here; the instrument as such has not been validated yet.',
          { all },
        );
  }
  if (sound + careful === 0) {
    return isValidated
      ? say('None of {all} measures can be used, and the instrument has been validated.', { all })
      : say(
          'None of {all} measures can be used to compare units here; the instrument as such has not been validated yet.',
          { all },
        );
  }
  const few = { sound: sayNumberWord(sound), careful: sayNumberWord(careful), all };
  if (sound === 0) {
    return capitalise(
      isValidated
        ? say(
            '{careful} of {all} measures can be used with care, none without; the instrument has been validated.',
            few,
          )
        : say(
            '{careful} of {all} measures can be used with care to compare units here, none without; the instrument as such has not been validated yet.',
            few,
          ),
    );
  }
  if (careful > 0) {
    return capitalise(
      isValidated
        ? say(
            '{sound} of {all} measures can be used, {careful} more with care; the instrument has been validated.',
            few,
          )
        : say(
            '{sound} of {all} measures can be used to compare units here, {careful} more with care; the instrument as such has not been validated yet.',
            few,
          ),
    );
  }
  return capitalise(
    isValidated
      ? say('{sound} of {all} measures can be used, and the instrument has been validated.', few)
      : say(
          '{sound} of {all} measures can be used to compare units here; the instrument as such has not been validated yet.',
          few,
        ),
  );
}

type Tells = (scale: ScaleQuality) => boolean;

const tellsConsistency: Tells = ({ consistency }) =>
  consistency !== null && consistency.alpha !== null;
const tellsUnits: Tells = ({ aggregation }) => aggregation.icc1 !== null;

function isTold(scale: ScaleQuality | undefined, tells: Tells): boolean {
  return scale !== undefined && tells(scale);
}

/**
 * The newest of the waves that tell of most constructs, of half as many people as any of them: a
 * short questionnaire of one's own does not take the place of the whole bank, nor a region that of
 * the organisation. Waves are oldest first.
 */
function chooseFullest(waves: readonly MeasuredWave[], tells: Tells): MeasuredWave | null {
  const told = (wave: MeasuredWave): number => [...wave.scales.values()].filter(tells).length;
  const most = Math.max(...waves.map(told));
  const full = waves.filter((wave) => told(wave) === most);
  const people = Math.max(...full.map(({ answeredMiddle }) => answeredMiddle));
  return full.findLast(({ answeredMiddle }) => answeredMiddle * 2 >= people) ?? null;
}

function toWave({ id, number, pulseName, closedAt, answered }: MeasuredWave): TrustWave {
  return { id, number, pulseName, closedAt, answered };
}
