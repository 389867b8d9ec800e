/**
 * When a form looks at what was entered: at sending, and while a field is mended. Not when a field
 * is left: a sentence that appears then moves the button away from under the pointer that left it.
 */
export const validateOn: 'input'[] = ['input'];

/** Takes a person to the first field that has to be mended. */
export function focusFirstError({ errors }: { errors: readonly { id?: string }[] }): void {
  const id = errors.find((error) => error.id !== undefined)?.id;
  if (id === undefined) return;
  // The form disables its fields until everybody has heard of its errors, and those take no focus.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
