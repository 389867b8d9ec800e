import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { ApiScope, Role } from '@throughline/types';

export const accessKey = 'throughline:access';

/** Who may use a route. Without a rule a route answers nobody. */
export type AccessRule = 'public' | 'signed' | readonly Role[] | KeyRule;

/** A program with a key that may do this; never an account. */
export interface KeyRule {
  readonly scope: ApiScope;
}

/** Whether a rule asks for a key rather than for somebody who is signed in. */
export function isKeyRule(rule: AccessRule | null): rule is KeyRule {
  return rule !== null && typeof rule === 'object' && 'scope' in rule;
}

/** Anyone, signed in or not. Public routes are listed by name in a test. */
export const Public = (): CustomDecorator => SetMetadata(accessKey, 'public' satisfies AccessRule);

/** Signed-in accounts with one of these roles. */
export const Access = (...roles: [Role, ...Role[]]): CustomDecorator =>
  SetMetadata(accessKey, roles);

export const fromAnywhereKey = 'throughline:from-anywhere';

/** Also sent by others than our own pages: no cookie counts, the address alone is the right to use it. */
export const FromAnywhere = (): CustomDecorator => SetMetadata(fromAnywhereKey, true);

/** Programs whose key may do this. */
export const KeyAccess = (scope: ApiScope): CustomDecorator =>
  SetMetadata(accessKey, { scope } satisfies AccessRule);

/** Senders who sign what they send; the route itself checks the signature. */
export const Signed = (): CustomDecorator => SetMetadata(accessKey, 'signed' satisfies AccessRule);
