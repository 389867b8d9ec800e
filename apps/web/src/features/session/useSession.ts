import type { Role, Session } from '@throughline/types';
import { computed, readonly, shallowRef } from 'vue';
import { readSession } from './session.api.ts';

const session = shallowRef<Session | null>(null);
const role = computed<Role | null>(() => session.value?.account?.role ?? null);
const isAdmin = computed(() => role.value === 'admin');

async function loadSession(): Promise<Session> {
  session.value ??= await readSession();
  return session.value;
}

function replaceSession(next: Session): void {
  session.value = next;
}

/** Forgets the account, as after signing out or when the server no longer knows it. */
function forgetAccount(): void {
  if (session.value) session.value = { ...session.value, account: null };
}

/** Who is looking, and at what instance: one session for the whole app. */
export function useSession() {
  return { session: readonly(session), role, isAdmin, loadSession, replaceSession, forgetAccount };
}
