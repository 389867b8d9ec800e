import { shallowRef } from 'vue';
import type { RequestFailure } from '../http/request-failure.ts';

/** Why the session could not be read, when nothing else can be shown. */
export const startFailure = shallowRef<RequestFailure | null>(null);
