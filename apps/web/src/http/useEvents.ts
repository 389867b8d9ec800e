import { onScopeDispose, watch } from 'vue';

/**
 * Listens to server-sent events while there is something to wait for, and to nothing while nobody
 * looks at the page. A browser takes up a stream that has ended by itself.
 *
 * @param path of the api
 * @param ended is told when the server will not be heard again, for instance after signing out
 */
export function useEvents(
  isNeeded: () => boolean,
  path: string,
  { heard, ended }: { readonly heard: (text: string) => void; readonly ended: () => void },
) {
  let source: EventSource | null = null;

  function close(): void {
    source?.close();
    source = null;
  }

  function follow(): void {
    close();
    if (!isNeeded() || document.hidden) return;
    const opened = new EventSource(`/api${path}`);
    source = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<string>) => heard(data));
    opened.addEventListener('error', () => {
      if (opened.readyState === EventSource.CLOSED && source === opened) ended();
    });
  }

  watch(isNeeded, follow, { immediate: true });
  document.addEventListener('visibilitychange', follow);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', follow);
    close();
  });
}
