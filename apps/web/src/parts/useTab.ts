import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** The open tab, kept in the address; the first one needs no mention there. */
export function useTab(tabs: readonly string[]) {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => tabs.find((tab) => tab === route.query['tab']) ?? tabs[0] ?? '',
    set: (tab: string) => {
      void router.replace({ query: tab === tabs[0] ? {} : { tab } });
    },
  });
}
