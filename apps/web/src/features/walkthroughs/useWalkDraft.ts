import type { SaveWalk, Walk } from '@throughline/types';
import { computed, nextTick, onScopeDispose, reactive, ref, watch } from 'vue';
import { isLineDown, type RequestFailure, toFailure } from '../../http/request-failure.ts';
import { readWalk, saveWalk } from './walkthroughs.api.ts';

const quietMs = 700;
const againMs = 5_000;

type Draft = Omit<SaveWalk, 'editor' | 'revision'>;
/** What a window has noted, with the save that it went on from. */
type Unsent = Omit<SaveWalk, 'editor'>;

/**
 * A walk while it is noted: saved as one goes, tried again while the line is down, and kept in this
 * browser until the server has it. What another window has saved since is never saved over unseen:
 * whoever notes here says which of the two stays.
 */
export function useWalkDraft(walk: Walk, checks: readonly string[], onFiled: (walk: Walk) => void) {
  const name = `throughline-walk:${walk.id}`;
  const unsent = recall(name);
  const editor = nameWindow();
  let revision = unsent?.revision ?? walk.revision;
  const draft = reactive<Draft>(complete(notedIn(unsent ?? walk)));
  const state = ref<'saved' | 'saving' | 'unsaved'>('saved');
  const failure = ref<RequestFailure | null>(null);
  const isKept = ref(unsent !== null);
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

  /** With every check of the walk, answered or not. */
  function complete(noted: Draft): Draft {
    const findings = Object.fromEntries(
      checks.map((id) => [id, noted.findings[id] ?? { answer: null, note: '', severity: null }]),
    );
    return { ...noted, findings };
  }

  async function send(): Promise<void> {
    const sent = version;
    state.value = 'saving';
    try {
      ({ revision } = await saveWalk(walk.id, { ...draft, revision, editor }));
      failure.value = null;
      if (sent !== version) return;
      state.value = 'saved';
      forget(name);
    } catch (error) {
      failure.value = toFailure(error);
      state.value = 'unsaved';
      if (isLineDown(failure.value)) schedule(againMs);
    }
  }

  watch(
    draft,
    () => {
      version += 1;
      state.value = 'saving';
      isKept.value = remember(name, { ...draft, revision });
      schedule(quietMs);
    },
    { deep: true },
  );

  /** What another window has saved; null where it has filed the walk, so that there is no draft any more. */
  async function readOther(): Promise<Walk | null> {
    const other = await readWalk(walk.id);
    ({ revision } = other);
    if (other.filedAt === null) return other;
    forget(name);
    state.value = 'saved';
    onFiled(other);
    return null;
  }

  /** What is noted here replaces what another window has saved. */
  async function keepOwn(): Promise<void> {
    if ((await readOther()) !== null) await save();
  }

  /** What another window has saved replaces what is noted here. */
  async function takeOther(): Promise<void> {
    const other = await readOther();
    if (other === null) return;
    Object.assign(draft, complete(notedIn(other)));
    await nextTick();
    clearTimeout(timer);
    forget(name);
    failure.value = null;
    state.value = 'saved';
  }

  onScopeDispose(() => clearTimeout(timer));
  if (unsent !== null) schedule(0);

  const answered = computed(
    () => Object.values(draft.findings).filter(({ answer }) => answer !== null).length,
  );
  /** Whether the line is down and nothing is lost by it: what is noted is in this browser. */
  const isWaiting = computed(
    () => failure.value !== null && isLineDown(failure.value) && isKept.value,
  );
  return { draft, state, failure, isWaiting, answered, save, keepOwn, takeOther };
}

function nameWindow(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function notedIn({ persona, goal, channel, walkedOn, goesWrong, findings }: Draft): Draft {
  return { persona, goal, channel, walkedOn, goesWrong, findings };
}

function recall(name: string): Unsent | null {
  try {
    // As it was typed, which the server may not have taken: nothing of it is to be lost.
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Unsent | null;
  } catch {
    return null;
  }
}

/** False where storage is switched off or full; then the server's copy is the only one. */
function remember(name: string, draft: Unsent): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Where storage is switched off, there is nothing in it.
  }
}
