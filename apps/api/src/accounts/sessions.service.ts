import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, type Repository } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { AccountEntity } from './account.entity.ts';
import { SessionEntity } from './session.entity.ts';

const idleMinutes = 30;
const absoluteHours = 12;

/** Opaque sessions kept on the server; a browser holds only a random reference. */
@Injectable()
export class SessionsService {
  constructor(
    @InjectRepository(SessionEntity) private readonly sessions: Repository<SessionEntity>,
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly clock: Clock,
  ) {}

  /** Starts a session and returns the reference for the cookie. */
  async start(accountId: string): Promise<string> {
    const now = this.clock.now();
    await this.sessions.delete({ expiresAt: LessThan(now) });
    const token = randomBytes(32).toString('base64url');
    await this.sessions.insert({
      tokenHash: hashToken(token),
      accountId,
      seenAt: now,
      expiresAt: new Date(now.getTime() + absoluteHours * 3_600_000),
    });
    return token;
  }

  /** The account behind a reference, or null if it is unknown, idle, expired or disabled. */
  async find(token: string): Promise<AccountEntity | null> {
    const tokenHash = hashToken(token);
    const session = await this.sessions.findOneBy({ tokenHash });
    if (session === null) return null;
    const now = this.clock.now();
    const idle = now.getTime() - session.seenAt.getTime();
    if (session.expiresAt <= now || idle > idleMinutes * 60_000) {
      await this.sessions.delete({ tokenHash });
      return null;
    }
    if (idle > 60_000) await this.sessions.update({ tokenHash }, { seenAt: now });
    const account = await this.accounts.findOneBy({ id: session.accountId });
    return account === null || account.disabled ? null : account;
  }

  async end(token: string): Promise<void> {
    await this.sessions.delete({ tokenHash: hashToken(token) });
  }

  /** Signs an account out everywhere. */
  async endAll(accountId: string): Promise<void> {
    await this.sessions.delete({ accountId });
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
