import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { currentSpeech, say } from '@throughline/speech';
import { sessionSchema, setupSchema, signInSchema, type Session } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Clock } from '../config/clock.ts';
import { Public } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { RateLimit } from '../http/rate-limit.ts';
import { AccountsService } from './accounts.service.ts';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';

@Controller('api')
@Public()
export class SessionController {
  /** Ten tries at once, then one every six seconds, for each network address. */
  private readonly tries = new RateLimit(1 / 6, 10);

  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly settings: HttpSettings,
    private readonly clock: Clock,
  ) {}

  @Get('session')
  @Describe('Who is signed in, and at what kind of instance', sessionSchema)
  async read(@Req() request: FastifyRequest): Promise<Session> {
    const token = readSessionCookie(request, this.settings.isHttps);
    return this.accounts.describeSession(token === null ? null : await this.sessions.find(token));
  }

  @Post('setup')
  @HttpCode(200)
  @Describe('Make the first administrator of an empty instance', sessionSchema)
  async setUp(
    @Body({ schema: setupSchema }) setup: z.output<typeof setupSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    this.limit(request);
    const account = await this.accounts.setUp(setup);
    writeSessionCookie(reply, await this.sessions.start(account.id), this.settings.isHttps);
    await this.accounts.speak(account, currentSpeech().language);
    return this.accounts.describeSession(account);
  }

  @Post('session')
  @HttpCode(200)
  @Describe('Sign in', sessionSchema)
  async signIn(
    @Body({ schema: signInSchema }) credentials: z.output<typeof signInSchema>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    this.limit(request);
    const account = await this.accounts.signIn(credentials);
    const previous = readSessionCookie(request, this.settings.isHttps);
    if (previous !== null) await this.sessions.end(previous);
    if (account.language === null) await this.accounts.speak(account, currentSpeech().language);
    writeSessionCookie(reply, await this.sessions.start(account.id), this.settings.isHttps);
    return this.accounts.describeSession(account);
  }

  @Delete('session')
  @HttpCode(204)
  @Describe('Sign out', null)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = readSessionCookie(request, this.settings.isHttps);
    if (token !== null) await this.sessions.end(token);
    clearSessionCookie(reply, this.settings.isHttps);
  }

  private limit(request: FastifyRequest): void {
    if (!this.tries.allows(request.ip, this.clock.now().getTime())) {
      throw new AppError(
        'too-many-requests',
        say('That was too often in a short time. Please wait a minute.'),
      );
    }
  }
}
