import type { ReachedBy } from '@throughline/types';
import { ref, watch } from 'vue';
import { useLoad } from '../../http/useLoad.ts';
import { readPeople } from './directory.api.ts';

const pageSize = 50;

/** People a page at a time; a search, or another way to be reached, starts again at the first page once typing rests. */
export function usePeople() {
  const search = ref('');
  const reachedBy = ref<ReachedBy | ''>('');
  const offset = ref(0);
  const loading = useLoad(() =>
    readPeople({
      search: search.value.trim(),
      ...(reachedBy.value === '' ? {} : { reachedBy: reachedBy.value }),
      offset: offset.value,
      limit: pageSize,
    }),
  );
  let typing: ReturnType<typeof setTimeout> | undefined;

  function startAnew(): void {
    if (offset.value === 0) void loading.reload();
    else offset.value = 0;
  }

  watch(search, () => {
    clearTimeout(typing);
    typing = setTimeout(startAnew, 250);
  });
  watch(reachedBy, startAnew);
  watch(offset, loading.reload, { immediate: true });

  return { ...loading, search, reachedBy, offset, pageSize };
}
