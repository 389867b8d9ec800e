import { say } from '@throughline/speech';
import type { Hook, HookScoring, HookTool } from '@throughline/types';
import { formatValue } from '../../parts/format.ts';

export const toolNames: Readonly<Record<HookTool, string>> = {
  typeform: 'Typeform',
  tally: 'Tally',
};

export function nameScoring(scoring: HookScoring): string {
  switch (scoring) {
    case 'nps':
      return say('Recommendation, 0 to 10, in points');
    case 'share':
      return say('Share of satisfied answers');
    case 'mean':
      return say('Mean of the answers');
  }
}

export function nameCalendar(calendar: Hook['calendar']): string {
  switch (calendar) {
    case 'week':
      return say('week');
    case 'month':
      return say('month');
    case 'quarter':
      return say('quarter');
  }
}

/** How the question is named, which differs from tool to tool. */
export function explainQuestion(tool: HookTool): string {
  return tool === 'typeform'
    ? say('Its reference or id, as Typeform shows it in the form’s settings.')
    : say('Its wording, or the key that Tally sends with it.');
}

/** "nps per month, from “recommend” (0 to 10)". */
export function describeHook({ metric, calendar, question, low, high }: Hook): string {
  const slots = { metric, question, low: formatValue(low), high: formatValue(high) };
  switch (calendar) {
    case 'week':
      return say('{metric} per week, from “{question}” ({low} to {high})', slots);
    case 'month':
      return say('{metric} per month, from “{question}” ({low} to {high})', slots);
    case 'quarter':
      return say('{metric} per quarter, from “{question}” ({low} to {high})', slots);
  }
}
