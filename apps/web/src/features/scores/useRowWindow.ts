import { computed, ref } from 'vue';

/** Fewer rows than this are all drawn, which keeps printing and searching in the page simple. */
const drawAllUpTo = 100;
const rowsBeyond = 6;

/**
 * Which rows of a long table of equal rows are near the visible part, so that hundreds of units
 * scroll as smoothly as ten. Rows outside are stood for by empty space.
 */
export function useRowWindow(count: () => number, rowHeight: number) {
  const top = ref(0);
  const height = ref(innerHeight);

  const first = computed(() =>
    count() <= drawAllUpTo ? 0 : Math.max(0, Math.floor(top.value / rowHeight) - rowsBeyond),
  );
  const last = computed(() =>
    count() <= drawAllUpTo
      ? count()
      : Math.min(count(), Math.ceil((top.value + height.value) / rowHeight) + rowsBeyond),
  );
  const above = computed(() => first.value * rowHeight);
  const below = computed(() => (count() - last.value) * rowHeight);

  function follow(event: Event): void {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    top.value = event.currentTarget.scrollTop;
    height.value = event.currentTarget.clientHeight;
  }

  return { first, last, above, below, follow };
}
