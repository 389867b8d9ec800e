import { type Role, roleSchema } from '@throughline/types';

/** Roles as people call them. */
export const roleNames: Record<Role, string> = {
  admin: 'Administrator',
  executive: 'Executive',
  manager: 'Manager of a unit',
};

export const roleChoices = roleSchema.options.map((value) => ({ value, label: roleNames[value] }));
