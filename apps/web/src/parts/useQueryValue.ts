import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * A filter kept in the address, so that a view can be sent to somebody and Back leads to it. What
 * equals the fallback needs no mention there.
 */
export function useQueryValue(name: string, fallback = '') {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get: () => {
      const value = route.query[name];
      const single = Array.isArray(value) ? value[0] : value;
      return single ?? fallback;
    },
    set: (value: string) => {
      const { [name]: _, ...others } = route.query;
      void router.replace({
        query: value === fallback ? others : { ...others, [name]: value },
      });
    },
  });
}
