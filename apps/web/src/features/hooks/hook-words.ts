import type { Hook, HookScoring, HookTool } from '@throughline/types';
import { formatValue } from '../../parts/format.ts';

export const toolNames: Readonly<Record<HookTool, string>> = {
  typeform: 'Typeform',
  tally: 'Tally',
};

export const scoringNames: Readonly<Record<HookScoring, string>> = {
  nps: 'Recommendation, 0 to 10, in points',
  share: 'Share of satisfied answers',
  mean: 'Mean of the answers',
};

/** How the question is named, which differs from tool to tool. */
export const questionHelp: Readonly<Record<HookTool, string>> = {
  typeform: 'Its reference or id, as Typeform shows it in the form’s settings.',
  tally: 'Its wording, or the key that Tally sends with it.',
};

/** "nps per month, from “recommend” (0 to 10)". */
export function describeHook({ metric, calendar, question, low, high }: Hook): string {
  return `${metric} per ${calendar}, from “${question}” (${formatValue(low)} to ${formatValue(high)})`;
}
