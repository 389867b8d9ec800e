import type { SendResult } from '../mail/read-refusal.ts';
import type { Claim, Settlement } from './delivery-ledger.ts';

/** Minutes until the next try after a temporary refusal; hourly after the last of them. */
const retryMinutes = [1, 5, 15, 30, 60];

const states = {
  sent: 'sent',
  deferred: 'deferred',
  unavailable: 'deferred',
  bounced: 'bounced',
  full: 'failed',
  policy: 'failed',
  failed: 'failed',
  unknown: 'in_doubt',
} as const;

/** What the ledger says of a mail after this attempt, and when it may be tried again. */
export function readSettlement(claim: Claim, result: SendResult, now: Date): Settlement {
  const state = states[result.outcome];
  const minutes = retryMinutes[Math.min(claim.attempts, retryMinutes.length) - 1] ?? 60;
  const mayRepeat = state === 'deferred' || state === 'in_doubt';
  return {
    id: claim.id,
    fence: claim.fence,
    state,
    failure: result.outcome === 'sent' ? null : result.reason,
    dueAt: mayRepeat ? new Date(now.getTime() + minutes * 60_000) : null,
  };
}
