import { type Customers, type LoyaltyType, loyaltyTypeSchema } from '@throughline/types';
import { formatNumber } from '../../parts/format.ts';

type Split = Customers['loyalty'][number];

/** The instrument's four types: whether customers feel attached, and whether staying is handy. */
export const loyaltyNames: Readonly<Record<LoyaltyType, { name: string; meaning: string }>> = {
  loyal_by_heart: { name: 'Loyal by heart', meaning: 'attached, though it is not handy' },
  loyal_and_handy: { name: 'Loyal and handy', meaning: 'attached, and it is handy' },
  kept_by_convenience: { name: 'Kept by convenience', meaning: 'handy, without attachment' },
  loosely_held: { name: 'Loosely held', meaning: 'neither attached nor handy' },
};

export const loyaltyTypes = loyaltyTypeSchema.options;

/** What is to be seen of the newest split. */
export function titleLoyalty({ types }: Split): string {
  const share = (type: LoyaltyType): number => types.find((one) => one.type === type)?.value ?? 0;
  const attached = share('loyal_by_heart') + share('loyal_and_handy');
  return `${formatNumber(attached)}\u00a0% stay because they feel attached, ${formatNumber(share('kept_by_convenience'))}\u00a0% only because it is handy`;
}

/** Which of the four types a list of metrics lacks. */
export function listLacking(codes: readonly string[]): LoyaltyType[] {
  return loyaltyTypes.filter((type) => !codes.includes(type));
}

const partNames = new Map<string, string>([
  ...loyaltyTypes.map((type): [string, string] => [type, loyaltyNames[type].name]),
  ['cnv', 'Convenience'],
]);

/** The name of a metric; the parts of loyalty are named as the instrument names them. */
export function nameMetric({ code, name }: { code: string; name: string }): string {
  return partNames.get(code) ?? name;
}
