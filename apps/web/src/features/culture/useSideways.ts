import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/**
 * Whether what is in a box is wider than the box. Every sticky cell is a layer that the browser
 * paints by itself, so names are sticky only where one can scroll away from them.
 */
export function useSideways(box: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const goesSideways = ref(false);
  const observer = new ResizeObserver(() => {
    const element = box.value;
    goesSideways.value = element !== null && element.scrollWidth > element.clientWidth;
  });
  onMounted(() => {
    const element = box.value;
    if (element === null) return;
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
  });
  onBeforeUnmount(() => observer.disconnect());
  return goesSideways;
}
