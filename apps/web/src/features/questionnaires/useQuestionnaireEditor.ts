import { findContentFaults, mostItems } from '@throughline/instrument';
import { say, sayKnown } from '@throughline/speech';
import {
  type ContentItem,
  contentItemSchema,
  type OwnItem,
  type QuestionnaireContent,
  questionnaireContentSchema,
} from '@throughline/types';
import { computed, reactive, ref } from 'vue';

/** What is on screen of a questionnaire, and what keeps it from being saved. */
export function useQuestionnaireEditor(initial: { name: string; content: QuestionnaireContent }) {
  const draft = reactive(structuredClone(initial));
  const saved = ref(JSON.stringify(initial));
  const openId = ref<string | null>(null);
  const isJudged = ref(false);

  const isChanged = computed(() => JSON.stringify(draft) !== saved.value);
  const faults = computed(() => findFaults(draft.content));
  const isTooLong = computed(() => draft.content.items.length > mostItems);

  function add(item: ContentItem): void {
    draft.content.items.push(item);
    if ('text' in item) openId.value = item.id;
  }

  function remove(place: number): void {
    draft.content.items.splice(place, 1);
  }

  function move(place: number, by: 1 | -1): void {
    const [moved] = draft.content.items.splice(place, 1);
    if (moved !== undefined) draft.content.items.splice(place + by, 0, moved);
  }

  /** After saving: what the server made of it is what is on screen. */
  function settle(next: { name: string; content: QuestionnaireContent }): void {
    Object.assign(draft, structuredClone(next));
    saved.value = JSON.stringify(next);
    isJudged.value = false;
  }

  return { draft, openId, isJudged, isChanged, faults, isTooLong, add, remove, move, settle };
}

/** Reasons by the place of the item; under null those of the whole. */
function findFaults(content: QuestionnaireContent): ReadonlyMap<number | null, string> {
  const found = new Map<number | null, string>();
  for (const [place, item] of content.items.entries()) {
    const parsed = contentItemSchema.safeParse(item);
    if (!parsed.success) found.set(place, sayIssue(parsed.error.issues[0]));
  }
  if (content.items.length === 0) found.set(null, say('Ask at least one thing.'));
  if (found.size > 0) return found;
  const whole = questionnaireContentSchema.safeParse(content);
  if (!whole.success) {
    const [issue] = whole.error.issues;
    const fault = sayKnown(issue?.message ?? '');
    const isIntro = issue?.path[0] === 'intro';
    found.set(
      null,
      isIntro ? say('The introduction {fault}.', { fault }) : say('Items: {fault}.', { fault }),
    );
  }
  for (const { place, reason } of findContentFaults(content)) {
    if (!found.has(place)) found.set(place, reason);
  }
  return found;
}

function sayIssue(issue: { message: string; path: PropertyKey[] } | undefined): string {
  if (issue === undefined) return say('The item is not complete.');
  const fault = sayKnown(issue.message);
  switch (issue.path[0]) {
    case 'text':
      return say('The wording {fault}.', { fault });
    case 'lowest':
      return say('“What 0 means” {fault}.', { fault });
    case 'highest':
      return say('“What 10 means” {fault}.', { fault });
    case 'options':
      return say('An answer {fault}.', { fault });
    case 'askedWhen':
      return say('Asked of: {fault}.', { fault });
    default:
      return say('The item {fault}.', { fault });
  }
}

/** An item of one's own without a wording yet. */
export function makeItem(kind: OwnItem['kind']): OwnItem {
  const fields = { id: makeItemId(), text: '', askedWhen: null };
  switch (kind) {
    case 'agreement':
      return { ...fields, kind, construct: null, reversed: false };
    case 'rating':
      return { ...fields, kind, construct: null, reversed: false, lowest: '', highest: '' };
    case 'text':
      return { ...fields, kind };
    case 'choice':
    case 'choices':
      return { ...fields, kind, options: ['1', '2'].map((value) => ({ value, label: '' })) };
  }
}

export function makeItemId(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `own-${Array.from(bytes, (byte) => alphabet.charAt(byte % 32)).join('')}`;
}
