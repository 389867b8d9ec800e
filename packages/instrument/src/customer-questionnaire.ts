import type { Answers, Question, Questionnaire } from '@throughline/types';
import { instrumentVersion } from './bank.ts';
import {
  customerComment,
  customerIntro,
  customerItems,
  customerScales,
  type CustomerBlock,
  type CustomerConstruct,
  type CustomerItem,
} from './bank/customers.ts';
import { estimateSeconds } from './estimate-seconds.ts';
import { openTextMaxBytes } from './open-text-probes.ts';
import { choiceScale, scales } from './scales.ts';

/** How a customer stays: attached by feeling, held by convenience, both or neither. */
export const loyaltyTypes = [
  { code: 'loyal_by_heart', name: 'Loyal by heart' },
  { code: 'loyal_and_handy', name: 'Loyal and handy' },
  { code: 'kept_by_convenience', name: 'Kept by convenience' },
  { code: 'loosely_held', name: 'Loosely held' },
] as const;
export type LoyaltyType = (typeof loyaltyTypes)[number]['code'];

/**
 * What one customer is asked, in English: four core items, one block of three, whether something
 * went wrong and, if so, how it was put right, and one optional question in own words.
 */
export function freezeCustomerQuestionnaire(block: CustomerBlock): Questionnaire {
  const asked = customerItems.filter(
    ({ place }) => place === 'core' || place === block || place === 'gate' || place === 'branch',
  );
  const questions: Question[] = [
    ...asked.map(phrase),
    { kind: 'text', ...customerComment, maxBytes: openTextMaxBytes },
  ];
  return {
    form: 'customer',
    instrumentVersion,
    language: 'en',
    intro: customerIntro,
    questions,
    // Most customers have nothing that went wrong to tell of.
    estimatedSeconds: estimateSeconds(questions.filter(({ askedWhen }) => askedWhen === undefined)),
  };
}

function phrase({ id, construct, text, reversed, scale, place }: CustomerItem): Question {
  const isGate = scale === 'yesno';
  const { options, optOut } =
    scale === 'sat5' || scale === 'yesno' ? customerScales[scale] : scales[scale];
  return {
    kind: 'single',
    id,
    construct: isGate ? null : construct,
    reversed,
    scale: isGate ? choiceScale : scale,
    text,
    options: options.map((option) => ({ ...option })),
    optOut: optOut && { ...optOut },
    ...(place === 'branch' && { askedWhen: { question: 'REC0', values: ['yes'] } }),
  };
}

/**
 * One customer's score of each construct they answered: the mean of its items, 0 to 100 after
 * reversal.
 */
export function scoreCustomer(answers: Answers): ReadonlyMap<CustomerConstruct, number> {
  const scored = customerItems.flatMap((item) => {
    const step = Number(answers[item.id] ?? Number.NaN);
    if (item.scale === 'yesno' || !Number.isFinite(step)) return [];
    const share = item.scale === 'likely11' ? step / 10 : (step - 1) / 4;
    return [{ construct: item.construct, score: 100 * (item.reversed ? 1 - share : share) }];
  });
  return new Map(
    [...Map.groupBy(scored, ({ construct }) => construct)].map(([construct, items]) => [
      construct,
      items.reduce((sum, { score }) => sum + score, 0) / items.length,
    ]),
  );
}

/**
 * How this customer stays, where the block asked both: attached with 4 or 5 on emotional loyalty,
 * held with 4 or 5 on convenience. Null without both answers.
 */
export function findLoyaltyType(answers: Answers): LoyaltyType | null {
  for (const number of [1, 2, 3]) {
    const [attached, held] = [answers[`EML${number}`], answers[`CNV${number}`]];
    if (attached === undefined || held === undefined) continue;
    if (attached === 'na' || held === 'na') return null;
    const isAttached = Number(attached) >= 4;
    if (Number(held) >= 4) return isAttached ? 'loyal_and_handy' : 'kept_by_convenience';
    return isAttached ? 'loyal_by_heart' : 'loosely_held';
  }
  return null;
}
