import { say } from '@throughline/speech';
import { type Role, roleSchema } from '@throughline/types';

/** A role as people call it. */
export function nameRole(role: Role): string {
  switch (role) {
    case 'admin':
      return say('Administrator');
    case 'executive':
      return say('Executive');
    case 'manager':
      return say('Manager of a unit');
  }
}

export function listRoles(): { value: Role; label: string }[] {
  return roleSchema.options.map((value) => ({ value, label: nameRole(value) }));
}
