import { onScopeDispose, watch } from 'vue';

/** Repeats while there is something to wait for; pauses while nobody looks at the page. */
export function usePolling(isNeeded: () => boolean, repeat: () => Promise<void>, everyMs: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function schedule(): void {
    stop();
    timer = setTimeout(async () => {
      if (!document.hidden) await repeat();
      if (isNeeded()) schedule();
    }, everyMs);
  }

  watch(isNeeded, (needed) => (needed ? schedule() : stop()), { immediate: true });
  onScopeDispose(stop);
}
