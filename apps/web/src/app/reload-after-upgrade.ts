const storageKey = 'throughline-reloaded-at';
const restMs = 60_000;

/**
 * After an upgrade the parts of an older page are gone from the server: loading the page anew brings
 * the current ones. At most once a minute, so that a part that stays missing is no endless loop.
 */
export function reloadAfterUpgrade(): void {
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(storageKey));
    if (Date.now() - last < restMs) return;
    sessionStorage.setItem(storageKey, String(Date.now()));
    location.reload();
  });
}
