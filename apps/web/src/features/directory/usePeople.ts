import { ref, watch } from 'vue';
import { useLoad } from '../../http/useLoad.ts';
import { readPeople } from './directory.api.ts';

const pageSize = 50;

/** People a page at a time; a search starts again at the first page once typing rests. */
export function usePeople() {
  const search = ref('');
  const offset = ref(0);
  const loading = useLoad(() =>
    readPeople({ search: search.value.trim(), offset: offset.value, limit: pageSize }),
  );
  let typing: ReturnType<typeof setTimeout> | undefined;

  watch(search, () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (offset.value === 0) void loading.reload();
      else offset.value = 0;
    }, 250);
  });
  watch(offset, loading.reload, { immediate: true });

  return { ...loading, search, offset, pageSize };
}
