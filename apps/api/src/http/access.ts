import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Role } from '@throughline/types';

export const accessKey = 'throughline:access';

/** Who may use a route. Without a rule a route answers nobody. */
export type AccessRule = 'public' | readonly Role[];

/** Anyone, signed in or not. Public routes are listed by name in a test. */
export const Public = (): CustomDecorator => SetMetadata(accessKey, 'public' satisfies AccessRule);

/** Signed-in accounts with one of these roles. */
export const Access = (...roles: [Role, ...Role[]]): CustomDecorator =>
  SetMetadata(accessKey, roles);

export const fromAnywhereKey = 'throughline:from-anywhere';

/** Also sent by others than our own pages: no cookie counts, the address alone is the right to use it. */
export const FromAnywhere = (): CustomDecorator => SetMetadata(fromAnywhereKey, true);
