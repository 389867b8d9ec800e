import { computed, ref, shallowRef } from 'vue';
import { useAction } from '../http/useAction.ts';

/**
 * One of many things that something is done with once a person has said yes in a dialog.
 *
 * `subject` stays known while the dialog closes, so that its words do not go before it does. What
 * failed for one thing is not told of the next. `dialog` is bound to a ConfirmDialog as a whole.
 */
export function useConfirmed<Subject>(act: (subject: Subject) => Promise<void>) {
  const subject = shallowRef<Subject | null>(null);
  const isOpen = ref(false);
  const acting = useAction(async () => {
    if (subject.value === null) return;
    await act(subject.value);
    isOpen.value = false;
  });

  function ask(about: Subject): void {
    acting.failure.value = null;
    subject.value = about;
    isOpen.value = true;
  }

  const dialog = computed(() => ({
    open: isOpen.value,
    isRunning: acting.isRunning.value,
    failure: acting.failure.value,
    'onUpdate:open': (open: boolean) => {
      isOpen.value = open;
    },
    onConfirm: () => void acting.run(),
  }));
  return { subject, ask, dialog };
}
