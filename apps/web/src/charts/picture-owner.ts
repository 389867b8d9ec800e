import type { InjectionKey, Ref } from 'vue';

/** Whose figures they are, for those who see a picture without the page around it. */
export const pictureOwnerKey: InjectionKey<Ref<string>> = Symbol('whose figures');
