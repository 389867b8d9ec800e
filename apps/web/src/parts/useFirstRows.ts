import { computed } from 'vue';

/** The first rows of a long list: a page with thousands of rows is slow, and nobody reads it. */
export function useFirstRows<Row>(rows: () => readonly Row[], atMost: number) {
  const shown = computed(() => rows().slice(0, atMost));
  const hidden = computed(() => rows().length - shown.value.length);
  return { shown, hidden };
}
