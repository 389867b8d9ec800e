import { fillLeads, markLeads } from './leads.ts';
import type { Said } from './listening.ts';

/** What was answered but not sent. */
export interface Unsent {
  answers: Record<string, string>;
  /** How far each open answer was followed up; older pages did not keep it. */
  said?: readonly Said[];
  /** ISO 8601 instant after which it is of no use. */
  until: string;
  /** The question that was shown, by index. */
  place: number;
}

/** What this browser holds. Storage may be switched off; then it is nothing. */
export function loadAnswers(name: string): Unsent | null {
  return (
    attempt(() => {
      const kept = fillLeads(localStorage.getItem(name) ?? 'null');
      return JSON.parse(kept) as Unsent | null;
    }) ?? null
  );
}

/** Says whether they are kept. */
export function saveAnswers(name: string, unsent: Unsent): boolean {
  return (
    attempt(() => {
      localStorage.setItem(name, markLeads(JSON.stringify(unsent)));
      return true;
    }) ?? false
  );
}

/** What other tabs with the same answers hear once they have been sent from this one. */
export const sentMark = '""';

/** Forgets answers that have been sent, and says so to other tabs. */
export function settleAnswers(name: string): void {
  attempt(() => localStorage.setItem(name, sentMark));
  forgetAnswers(name);
}

export function forgetAnswers(name: string): void {
  attempt(() => localStorage.removeItem(name));
}

/** Removes what was left unsent in waves that have closed. */
export function forgetExpired(now: Date): void {
  attempt(() => {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith('throughline:')) continue;
      const until = loadAnswers(name)?.until ?? '';
      if (!(Date.parse(until) > now.getTime())) localStorage.removeItem(name);
    }
  });
}

/** Keeps the code over a reload of this tab, no longer; null drops it. */
export function rememberCode(wave: string, code: string | null): void {
  attempt(() => {
    if (code === null) sessionStorage.removeItem(`throughline:${wave}`);
    else sessionStorage.setItem(`throughline:${wave}`, code);
  });
}

export function recallCode(wave: string): string {
  return attempt(() => sessionStorage.getItem(`throughline:${wave}`)) ?? '';
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
