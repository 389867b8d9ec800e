import { ref, shallowRef } from 'vue';
import { type RequestFailure, toFailure } from './request-failure.ts';

/**
 * One thing a page shows, with its three states. What was loaded stays visible while it is loaded
 * again, and the answer to an older question never replaces that of a newer one.
 */
export function useLoad<T>(load: () => Promise<T>) {
  const data = shallowRef<T | null>(null);
  const failure = shallowRef<RequestFailure | null>(null);
  const isLoading = ref(false);
  let latest = 0;

  async function reload(): Promise<void> {
    const asked = ++latest;
    isLoading.value = true;
    try {
      const loaded = await load();
      if (asked !== latest) return;
      data.value = loaded;
      failure.value = null;
    } catch (error) {
      if (asked === latest) failure.value = toFailure(error);
    } finally {
      if (asked === latest) isLoading.value = false;
    }
  }

  return { data, failure, isLoading, reload };
}
