import { describeScale, sayNumberWord } from '@throughline/linkage';
import { employeeConstructs, items } from '@throughline/instrument';
import type { Trust, TrustConstruct, TrustWave, ValidationStep } from '@throughline/types';
import { subjects } from './subjects.ts';
import { trackPlan, type PlanFacts } from './validation-plan.ts';
import type { MeasuredWave } from './trust.queries.ts';

export interface TrustFacts extends Pick<PlanFacts, 'recorded' | 'hypotheses'> {
  /** Closed waves with figures, oldest first. */
  readonly waves: readonly MeasuredWave[];
}

/** Everything that the page says, from what closes have published. */
export function describeTrust({ waves, recorded, hypotheses }: TrustFacts): Trust {
  const bankWave = chooseNewest(
    waves.filter((wave) =>
      [...wave.scales.values()].some(({ consistency }) => consistency !== null),
    ),
    (wave) => [...wave.scales.values()].some(({ consistency }) => consistency?.alpha !== null),
  );
  const latestWave = chooseNewest(waves, (wave) =>
    [...wave.scales.values()].some(({ aggregation }) => aggregation.icc1 !== null),
  );
  const constructs = employeeConstructs.map((construct) =>
    describeConstruct(construct, { waves, bankWave, latestWave }),
  );
  const plan = trackPlan({
    bank:
      bankWave === null
        ? null
        : { people: bankWave.answeredMiddle, scales: [...bankWave.scales.values()] },
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
  const bank = bankWave?.scales.get(code);
  const facts = {
    subject: subjects[code],
    questions: own.length,
    consistency: bank?.consistency ?? null,
    agreement: bank?.agreement ?? null,
    aggregation: latestWave?.scales.get(code)?.aggregation ?? null,
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
  if (!hasWave)
    return 'There are no numbers to trust yet: they come with the first wave that closes.';
  const measured = constructs.filter(({ standing }) => standing !== 'open');
  if (measured.length === 0) {
    return 'How well the questions measure cannot be told yet: that takes a wave that asks all of them.';
  }
  const sound = measured.filter(({ standing }) => standing !== 'weak').length;
  const first =
    sound === constructs.length
      ? `All ${sayNumberWord(sound)} measures can be used`
      : `${capitalise(sayNumberWord(sound))} of ${sayNumberWord(constructs.length)} measures can be used`;
  return plan.every((step) => step.isMet)
    ? `${first}, and the instrument has been validated.`
    : `${first} to compare units here; the instrument as such has not been validated yet.`;
}

/** The newest that tells something, else the newest; waves are oldest first. */
function chooseNewest(
  waves: readonly MeasuredWave[],
  tells: (wave: MeasuredWave) => boolean,
): MeasuredWave | null {
  return waves.findLast(tells) ?? waves.at(-1) ?? null;
}

function toWave({ id, number, pulseName, closedAt, answered }: MeasuredWave): TrustWave {
  return { id, number, pulseName, closedAt, answered };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
