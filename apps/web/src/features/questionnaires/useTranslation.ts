import { freezeContent, listQuestionnaireSlots } from '@throughline/instrument';
import type { StoredQuestionnaire, TranslationLanguage } from '@throughline/types';
import { computed, reactive, ref, watch } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { newestOf } from './newest-version.ts';
import { saveTranslation } from './questionnaires.api.ts';

/** The wordings of one language beside the English ones, as they are typed. */
export function useTranslation(
  stored: () => StoredQuestionnaire,
  onSaved: (stored: StoredQuestionnaire) => void,
) {
  const language = ref<TranslationLanguage>('de');
  const texts = reactive<Record<string, string>>({});

  const version = computed(() => newestOf(stored()));
  const slots = computed(() => listQuestionnaireSlots(freezeContent(version.value.content)));
  const wordings = computed(() => version.value.translations[language.value] ?? {});
  const rows = computed(() =>
    slots.value.map((slot) => {
      const wording = wordings.value[slot.id];
      const isStale = wording !== undefined && wording.english !== slot.english;
      return { ...slot, staleEnglish: isStale ? wording.english : null };
    }),
  );
  const fill = (): void => {
    for (const id of Object.keys(texts)) delete texts[id];
    for (const { id } of slots.value) texts[id] = wordings.value[id]?.text ?? '';
  };
  watch([language, version], fill, { immediate: true });

  const changed = computed(() =>
    slots.value.filter(({ id }) => (texts[id] ?? '').trim() !== (wordings.value[id]?.text ?? '')),
  );
  const translated = computed(
    () =>
      rows.value.filter(({ id, staleEnglish }) => {
        const isChanged = changed.value.some((slot) => slot.id === id);
        return (texts[id] ?? '').trim() !== '' && (staleEnglish === null || isChanged);
      }).length,
  );

  const saving = useAction(async () => {
    const given = Object.fromEntries(changed.value.map(({ id }) => [id, (texts[id] ?? '').trim()]));
    const wanted = { basedOn: version.value.savedAt, texts: given };
    onSaved(await saveTranslation(stored().id, language.value, wanted));
  });

  /** A wording that still says what the new English says. */
  const confirming = useAction(async (id: string) => {
    const wanted = { basedOn: version.value.savedAt, texts: { [id]: (texts[id] ?? '').trim() } };
    onSaved(await saveTranslation(stored().id, language.value, wanted));
  });

  return { language, texts, version, rows, changed, translated, saving, confirming };
}
