import { say } from '@throughline/speech';
import { onBeforeUnmount } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';

/** Asks before a page with unsaved work is left, by a link here or by closing the tab. */
export function useLeaveGuard(isUnsaved: () => boolean) {
  let isAllowed = false;
  const warn = (event: BeforeUnloadEvent): void => {
    if (isUnsaved()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  onBeforeUnmount(() => removeEventListener('beforeunload', warn));
  const mayLeave = (): boolean =>
    isAllowed || !isUnsaved() || confirm(say('Leave without saving what you have changed?'));
  onBeforeRouteLeave(mayLeave);
  return { allow: () => (isAllowed = true), mayLeave };
}
