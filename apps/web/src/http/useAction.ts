import { ref, shallowRef } from 'vue';
import { type RequestFailure, toFailure } from './request-failure.ts';

/**
 * Something a person sets off: runs once at a time and keeps the failure for the page to explain.
 * `run` says whether it was done.
 */
export function useAction<Args extends unknown[]>(act: (...args: Args) => Promise<void>) {
  const failure = shallowRef<RequestFailure | null>(null);
  const isRunning = ref(false);

  async function run(...args: Args): Promise<boolean> {
    if (isRunning.value) return false;
    isRunning.value = true;
    failure.value = null;
    try {
      await act(...args);
      return true;
    } catch (error) {
      failure.value = toFailure(error);
      return false;
    } finally {
      isRunning.value = false;
    }
  }

  return { failure, isRunning, run };
}
