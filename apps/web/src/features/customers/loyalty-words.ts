import { say, sayKnown } from '@throughline/speech';
import { type Customers, type LoyaltyType, loyaltyTypeSchema } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

type Split = Customers['loyalty'][number];

/** The instrument's four types: whether customers feel attached, and whether staying is handy. */
export function nameLoyalty(type: LoyaltyType): { name: string; meaning: string } {
  return {
    loyal_by_heart: {
      name: say('Loyal by heart'),
      meaning: say('attached, though it is not handy'),
    },
    loyal_and_handy: {
      name: say('Loyal and handy'),
      meaning: say('attached, and it is handy'),
    },
    kept_by_convenience: {
      name: say('Kept by convenience'),
      meaning: say('handy, without attachment'),
    },
    loosely_held: {
      name: say('Loosely held'),
      meaning: say('neither attached nor handy'),
    },
  }[type];
}

export const loyaltyTypes = loyaltyTypeSchema.options;

/** What is to be seen of the newest split. */
export function titleLoyalty({ types }: Split): string {
  const share = (type: LoyaltyType): number => types.find((one) => one.type === type)?.value ?? 0;
  const attached = share('loyal_by_heart') + share('loyal_and_handy');
  return say(
    '{attached}\u00a0% stay because they feel attached, {handy}\u00a0% only because it is handy',
    { attached: formatNumber(attached), handy: formatNumber(share('kept_by_convenience')) },
  );
}

/** Which of the four types a list of metrics lacks. */
export function sayLacking(codes: readonly string[]): string {
  const lacking = loyaltyTypes.filter((type) => !codes.includes(type));
  return lacking.length === 0
    ? say('a period that has all four')
    : lacking.map((type) => `${nameLoyalty(type).name} (${type})`).join(', ');
}

/** The name of a metric; the parts of loyalty are named as the instrument names them. */
export function nameMetric({ code, name }: { code: string; name: string }): string {
  const type = loyaltyTypes.find((one) => one === code);
  if (type !== undefined) return nameLoyalty(type).name;
  return code === 'cnv' ? say('Convenience') : sayKnown(name);
}
