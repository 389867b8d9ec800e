import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { say } from '@throughline/speech';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../http/app-error.ts';
import type { AccountEntity } from './account.entity.ts';

const accounts = new WeakMap<FastifyRequest, AccountEntity>();

export function rememberAccount(request: FastifyRequest, account: AccountEntity): void {
  accounts.set(request, account);
}

/** The signed-in account of this request; only on routes with a role. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const account = accounts.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (account === undefined) throw new AppError('sign-in-required', say('Please sign in.'));
  return account;
});
