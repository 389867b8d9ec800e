import { say } from '@throughline/speech';
import { type CreateAccount, roleSchema } from '@throughline/types';
import { computed, reactive } from 'vue';
import { useAction } from '../../http/useAction.ts';
import { useLoad } from '../../http/useLoad.ts';
import { readUnits } from '../directory/directory.api.ts';
import { createAccount } from './accounts.api.ts';

/** A new account; only a manager has a unit, so another role takes it away again. */
export function useAccountForm(onCreated: () => void) {
  const account = reactive<CreateAccount & { unitId: string | null }>({
    name: '',
    email: '',
    role: 'executive',
    unitId: null,
    password: '',
  });
  const units = useLoad(readUnits);
  void units.reload();

  const role = computed({
    get: () => account.role,
    set: (next: string) => {
      account.role = roleSchema.parse(next);
      if (account.role !== 'manager') account.unitId = null;
    },
  });
  const unit = computed({
    get: () => account.unitId ?? '',
    set: (id: string) => (account.unitId = id === '' ? null : id),
  });
  const unitChoices = computed(() => [
    { value: '', label: say('Choose a unit') },
    ...(units.data.value ?? []).map(({ id, name, depth }) => ({
      value: id,
      label: `${'\u2003'.repeat(depth)}${name}`,
    })),
  ]);
  const creating = useAction(async () => {
    await createAccount(account);
    onCreated();
  });

  return { account, role, unit, unitChoices, creating };
}
