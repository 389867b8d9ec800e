import type { Alert } from '@throughline/types';
import { readonly, shallowRef } from 'vue';
import { readAlerts } from './alerts.api.ts';

const alerts = shallowRef<readonly Alert[]>([]);

/** Reads anew what stops pulses. Where that fails, what was known stays: the page itself says why. */
async function refresh(): Promise<void> {
  await readAlerts().then(
    (read) => (alerts.value = read),
    () => undefined,
  );
}

/** What stops pulses and waits for an administrator: the same for the header and the first page. */
export function useAlerts() {
  return { alerts: readonly(alerts), refresh };
}
