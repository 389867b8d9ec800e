import { phraseContentItem } from '@throughline/instrument';
import type { ChangeOccurrence } from '@throughline/types';

/** What somebody decided about a planned wave, as the audit log keeps it. */
export function tellChange(wanted: ChangeOccurrence): {
  readonly deed: string;
  readonly detail: Readonly<Record<string, string | boolean | null>>;
} {
  if ('openUnshared' in wanted) {
    const { openUnshared: reason } = wanted;
    return { deed: reason === null ? 'gate-restored' : 'gate-overridden', detail: { reason } };
  }
  const deed = 'occurrence-changed';
  if (!('oneOff' in wanted)) return { deed, detail: wanted };
  const { oneOff } = wanted;
  return { deed, detail: { oneOff: oneOff === null ? null : phraseContentItem(oneOff).text } };
}
