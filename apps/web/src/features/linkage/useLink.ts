import type { LinkQuery } from '@throughline/types';
import { computed, watch } from 'vue';
import { type LocationQueryValue, useRoute, useRouter } from 'vue-router';
import { useLoad } from '../../http/useLoad.ts';
import { readLink } from './linkage.api.ts';

/** Which link is looked at. It lives in the address, so that a view can be sent to somebody. */
export function useLink() {
  const route = useRoute();
  const router = useRouter();
  const query = computed<LinkQuery>(() => ({
    construct: first(route.query['construct']),
    metric: first(route.query['metric']),
    waveId: first(route.query['wave']),
    period: first(route.query['period']),
  }));
  const loading = useLoad(() => readLink(query.value));

  function choose(change: Partial<Record<'construct' | 'metric' | 'wave' | 'period', string>>) {
    const next = { ...route.query, ...change };
    // Another wave goes with another period: the one that fits is found anew.
    if (change.wave !== undefined) delete next['period'];
    void router.replace({ query: next });
  }

  watch(query, loading.reload, { immediate: true });
  return { ...loading, choose };
}

function first(value: LocationQueryValue | LocationQueryValue[] | undefined): string | undefined {
  const single = Array.isArray(value) ? value[0] : value;
  return single ?? undefined;
}
