import { type CreatePulse, minimumCommentGroup, minimumGroup } from '@throughline/types';
import { reactive } from 'vue';
import { useRouter } from 'vue-router';
import { useAction } from '../../http/useAction.ts';
import { createPulse } from './pulses.api.ts';

/** A new pulse with the defaults that suit most organisations. */
export function usePulseForm() {
  const router = useRouter();
  const pulse = reactive<CreatePulse>({
    name: '',
    form: 'rotation',
    questionnaireId: null,
    commentQuestion: null,
    unitIds: [],
    excludedUnitIds: [],
    attributes: [],
    // Ten working days: both reminders fit in, whatever the day on which a wave opens.
    windowDays: 14,
    k: minimumGroup,
    commentK: minimumCommentGroup,
  });
  const creating = useAction(async () => {
    const created = await createPulse(pulse);
    await router.push(`/pulses/${created.id}`);
  });
  return { pulse, creating };
}
