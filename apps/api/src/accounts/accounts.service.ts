import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { say, type InterfaceLanguage } from '@throughline/speech';
import type {
  Account,
  Session,
  createAccountSchema,
  setupSchema,
  signInSchema,
} from '@throughline/types';
import type { DataSource, EntityManager, Repository } from 'typeorm';
import type { z } from 'zod';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { AccountEntity } from './account.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { hashPassword, isPasswordOf } from './password.ts';

/** Serialises first visits, so that two of them cannot both make the first account. */
const setupLock = 7_203_412;

@Injectable()
export class AccountsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {}

  async describeSession(account: AccountEntity | null): Promise<Session> {
    const organisation = await this.database.getRepository(OrganisationEntity).findOneBy({ id: 1 });
    return {
      account: account === null ? null : await this.describe(account),
      language: account?.language ?? null,
      setup: { needed: organisation === null, codeNeeded: this.settings.setupCode !== null },
      organisation:
        organisation === null
          ? null
          : {
              name: organisation.name,
              timeZone: organisation.timeZone,
              isDemo: organisation.isDemo,
            },
      mailboxUrl: this.settings.mailboxUrl === null ? null : '/mailbox',
    };
  }

  /** First visit: the organisation and its first administrator, once. */
  async setUp(setup: z.output<typeof setupSchema>): Promise<AccountEntity> {
    this.checkSetupCode(setup.setupCode);
    const passwordHash = await hashPassword(setup.password);
    return this.database.transaction(async (db) => {
      await db.query('SELECT pg_advisory_xact_lock($1)', [setupLock]);
      if ((await db.countBy(OrganisationEntity, {})) > 0) {
        throw new AppError(
          'setup-done',
          say('This instance has been set up already. Please sign in.'),
        );
      }
      const now = this.clock.now();
      await db.insert(OrganisationEntity, {
        id: 1,
        name: setup.organisationName,
        timeZone: setup.timeZone,
        createdAt: now,
      });
      const account = await db.save(
        db.create(AccountEntity, {
          email: setup.email,
          name: setup.name,
          role: 'admin',
          unitId: null,
          passwordHash,
          createdAt: now,
        }),
      );
      await this.audit.record(db, account.id, 'instance-set-up', {});
      return account;
    });
  }

  /** The same reply, in the same time, for a wrong password and an unknown address. */
  async signIn(credentials: z.output<typeof signInSchema>): Promise<AccountEntity> {
    const account = await this.accounts.findOneBy({ email: credentials.email });
    const stored = account === null || account.disabled ? null : account.passwordHash;
    if (!(await isPasswordOf(stored, credentials.password)) || account === null) {
      throw new AppError('wrong-credentials', say('Address or password is not right.'));
    }
    return account;
  }

  /** Keeps the language of an account; the first time that it signs in, that of the browser. */
  async speak(account: AccountEntity, language: InterfaceLanguage): Promise<void> {
    await this.accounts.update({ id: account.id }, { language });
    account.language = language;
  }

  async list(): Promise<Account[]> {
    const accounts = await this.accounts.find({ order: { name: 'ASC', email: 'ASC' } });
    return Promise.all(accounts.map((account) => this.describe(account)));
  }

  async create(by: AccountEntity, wanted: z.output<typeof createAccountSchema>): Promise<Account> {
    const passwordHash = await hashPassword(wanted.password);
    return this.database.transaction(async (db) => {
      if (wanted.unitId !== null && (await findUnitName(db, wanted.unitId)) === null) {
        throw new AppError('invalid-request', `unitId: ${say('there is no such unit')}`);
      }
      if (await db.existsBy(AccountEntity, { email: wanted.email })) {
        throw new AppError(
          'conflict',
          say('There is an account for {email} already.', { email: wanted.email }),
        );
      }
      const { name, email, role, unitId } = wanted;
      const account = await db.save(
        db.create(AccountEntity, {
          name,
          email,
          role,
          unitId,
          passwordHash,
          createdAt: this.clock.now(),
        }),
      );
      await this.audit.record(db, by.id, 'account-created', { accountId: account.id, role });
      return this.describe(account, db);
    });
  }

  async setDisabled(by: AccountEntity, id: string, disabled: boolean): Promise<Account> {
    if (by.id === id) throw new AppError('conflict', say('You cannot disable your own account.'));
    return this.database.transaction(async (db) => {
      const account = await db.findOneBy(AccountEntity, { id });
      if (account === null) throw new AppError('not-found', say('There is no such account.'));
      account.disabled = disabled;
      await db.save(account);
      if (disabled) await db.query('DELETE FROM office.session WHERE account_id = $1', [id]);
      await this.audit.record(db, by.id, disabled ? 'account-disabled' : 'account-enabled', {
        accountId: id,
      });
      return this.describe(account, db);
    });
  }

  private async describe(
    account: AccountEntity,
    db: EntityManager = this.database.manager,
  ): Promise<Account> {
    const unitName = account.unitId === null ? null : await findUnitName(db, account.unitId);
    const { id, email, name, role, unitId, disabled } = account;
    const createdAt = account.createdAt.toISOString();
    return { id, email, name, role, unitId, unitName, disabled, createdAt };
  }

  private checkSetupCode(given: string | undefined): void {
    const { setupCode } = this.settings;
    if (setupCode === null) return;
    const expected = Buffer.from(setupCode);
    const actual = Buffer.from(given ?? '');
    if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
      throw new AppError(
        'setup-code-wrong',
        say('The setup code is not right. It was printed when this instance started.'),
      );
    }
  }
}

/** The name of a unit, or null where there is none. */
async function findUnitName(db: EntityManager, id: string): Promise<string | null> {
  const rows = await db.query<{ name: string }[]>('SELECT name FROM roster.unit WHERE id = $1', [
    id,
  ]);
  return rows[0]?.name ?? null;
}
