import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { say } from '@throughline/speech';
import type { FastifyRequest } from 'fastify';
import { HttpSettings } from '../http/http-settings.ts';
import { accessKey, fromAnywhereKey, isKeyRule, type AccessRule } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { isSameOrigin } from '../http/origin.ts';
import { rememberAccount } from './current-account.ts';
import { KeyGate } from './key-gate.ts';
import { readSessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';

/** Where answers come in, which look at their origin themselves. */
const answerPaths: ReadonlySet<string> = new Set([
  '/api/responses',
  '/api/customer-responses',
  '/api/customer-pulse-responses',
]);

/** Deny by default: a route without a rule answers nobody, whoever asks. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly keys: KeyGate,
    private readonly settings: HttpSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(accessKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    // A key is sent by hand: no page can make a browser add it, so no origin has to vouch for it. Nor for a signature.
    if (rule !== undefined && isKeyRule(rule)) {
      const { scopes } = await this.keys.admit(request);
      if (scopes.includes(rule.scope)) return true;
      throw new AppError(
        'forbidden',
        say('This key may not do that; it takes one for {scope}.', { scope: rule.scope }),
      );
    }
    if (rule === 'signed') return true;
    const handler = context.getHandler();
    if (this.reflector.get<true | undefined>(fromAnywhereKey, handler) !== true) {
      this.checkOrigin(request);
    }
    if (rule === undefined) throw new AppError('forbidden', say('You may not open this.'));
    if (rule === 'public') return true;
    const token = readSessionCookie(request, this.settings.isHttps);
    const account = token === null ? null : await this.sessions.find(token);
    if (account === null) throw new AppError('sign-in-required', say('Please sign in.'));
    if (!rule.includes(account.role))
      throw new AppError('forbidden', say('You may not open this.'));
    rememberAccount(request, account);
    return true;
  }

  /** Where people answer, a form gets a page for a refusal: the routes call {@link checkSurveyPage}. */
  private checkOrigin(request: FastifyRequest): void {
    const path = request.url.split('?')[0];
    if (answerPaths.has(path ?? '')) return;
    if (!isSameOrigin(request, this.settings.ownOrigins)) {
      throw new AppError(
        'cross-site-request',
        say('This request did not come from a page of this instance.'),
      );
    }
  }
}
