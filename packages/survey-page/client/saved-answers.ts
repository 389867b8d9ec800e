import { fillLeads, markLeads } from './leads.ts';

type AnswersById = Record<string, string>;

interface SavedAnswers {
  answers: AnswersById;
  /** ISO 8601 instant after which they are of no use. */
  until: string;
}

/** What was answered but not sent, or nothing. Storage may be switched off; then nothing is kept. */
export function loadAnswers(name: string): AnswersById {
  return attempt(() => read(name)?.answers) ?? {};
}

/** Says whether they are kept. */
export function saveAnswers(name: string, saved: SavedAnswers): boolean {
  return (
    attempt(() => {
      localStorage.setItem(name, markLeads(JSON.stringify(saved)));
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
      const until = attempt(() => read(name)?.until) ?? '';
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

function read(name: string): SavedAnswers | null {
  return JSON.parse(fillLeads(localStorage.getItem(name) ?? 'null')) as SavedAnswers | null;
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
