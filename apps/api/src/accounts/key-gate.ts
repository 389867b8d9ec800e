import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import { say } from '@throughline/speech';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { ApiKeysService, type PresentedKey } from './api-keys.service.ts';

/** Requests of one key: one a second in the long run, and as many at once as a minute has seconds. */
const [perSecond, burst] = [1, 60];
/** Wrong keys from one address: nobody guesses 256 bits, but trying costs a look into the database. */
const [wrongPerSecond, wrongBurst] = [0.2, 20];

const presented = new WeakMap<FastifyRequest, PresentedKey>();

/** Where programs show their key, before any body is read. Each process counts for itself. */
@Injectable()
export class KeyGate {
  private readonly limit = new RateLimit(perSecond, burst);
  private readonly wrongLimit = new RateLimit(wrongPerSecond, wrongBurst);

  constructor(
    private readonly keys: ApiKeysService,
    private readonly clock: Clock,
  ) {}

  /**
   * The key of a request, which is asked for once.
   *
   * @throws AppError `sign-in-required` without a key in use, `too-many-requests` above the limit.
   */
  async admit(request: FastifyRequest): Promise<PresentedKey> {
    const known = presented.get(request);
    if (known !== undefined) return known;
    const secret = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];
    const key = secret === undefined ? null : await this.keys.find(secret);
    const now = this.clock.now().getTime();
    if (key === null) {
      if (secret !== undefined && !this.wrongLimit.allows(request.ip, now)) refuseMany();
      throw new AppError(
        'sign-in-required',
        secret === undefined
          ? say(
              'This takes a key: send "Authorization: Bearer tl_...". An administrator makes one under "API keys".',
            )
          : say('This key is not known here, or it was revoked.'),
      );
    }
    if (!this.limit.allows(key.id, now)) refuseMany();
    presented.set(request, key);
    return key;
  }
}

function refuseMany(): never {
  throw new AppError(
    'too-many-requests',
    say('Too many requests by this key. Send more rows in one request, and try again in a moment.'),
  );
}

/** The key of this request; only on routes that take one. */
export const CurrentKey = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const key = presented.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (key === undefined) throw new AppError('sign-in-required', say('This takes a key.'));
  return key;
});
