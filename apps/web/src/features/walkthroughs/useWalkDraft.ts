import type { SaveWalk, Walk } from '@throughline/types';
import { computed, onScopeDispose, reactive, ref, watch } from 'vue';
import { type RequestFailure, toFailure } from '../../http/request-failure.ts';
import { saveWalk } from './walkthroughs.api.ts';

const quietMs = 700;
const againMs = 5_000;

/**
 * A walk while it is noted: saved as one goes, tried again while the line is down, and kept in this
 * browser until the server has it.
 */
export function useWalkDraft(walk: Walk, checks: readonly string[]) {
  const { persona, goal, channel, walkedOn, goesWrong } = walk;
  const name = `throughline-walk:${walk.id}`;
  const unsent = recall(name);
  const known = unsent?.findings ?? walk.findings;
  const findings = Object.fromEntries(
    checks.map((id) => [id, known[id] ?? { answer: null, note: '', severity: null }]),
  );
  const draft = reactive<SaveWalk>({
    ...(unsent ?? { persona, goal, channel, walkedOn, goesWrong }),
    findings,
  });
  const state = ref<'saved' | 'saving' | 'unsaved'>('saved');
  const failure = ref<RequestFailure | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let version = 0;

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    await running;
    running = send();
    await running;
    running = null;
  }

  async function send(): Promise<void> {
    const sent = version;
    state.value = 'saving';
    try {
      await saveWalk(walk.id, draft);
      failure.value = null;
      if (sent !== version) return;
      state.value = 'saved';
      forget(name);
    } catch (error) {
      failure.value = toFailure(error);
      state.value = 'unsaved';
      if (failure.value.code === 'offline' || failure.value.code === 'unavailable') {
        schedule(againMs);
      }
    }
  }

  watch(
    draft,
    () => {
      version += 1;
      state.value = 'saving';
      remember(name, draft);
      schedule(quietMs);
    },
    { deep: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  if (unsent !== null) schedule(0);

  const answered = computed(
    () => Object.values(draft.findings).filter(({ answer }) => answer !== null).length,
  );
  return { draft, state, failure, answered, save };
}

function recall(name: string): SaveWalk | null {
  try {
    // As it was typed, which the server may not have taken: nothing of it is to be lost.
    return JSON.parse(localStorage.getItem(name) ?? 'null') as SaveWalk | null;
  } catch {
    return null;
  }
}

function remember(name: string, draft: SaveWalk): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Storage may be switched off; then the server's copy is the only one.
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // As above.
  }
}
