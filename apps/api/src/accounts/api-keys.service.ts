import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import type { ApiKey, ApiKeyList, ApiScope, CreateApiKey, CreatedApiKey } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import type { AccountEntity } from './account.entity.ts';

/** A key in use, as a request presents it. */
export interface PresentedKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** The only metrics that it is for; none for all. */
  readonly metrics: readonly string[];
}

interface KeyRow extends Omit<ApiKey, 'createdAt' | 'lastUsedAt' | 'revokedAt'> {
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const secretForm = /^tl_[\w-]{43}$/;

/** Keys by which other programs send and read figures. */
@Injectable()
export class ApiKeysService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ApiKeyList> {
    return { keys: await this.read(null) };
  }

  /** Makes a key. Its secret is in the reply and nowhere else. */
  create(by: AccountEntity, { name, scopes, metrics }: CreateApiKey): Promise<CreatedApiKey> {
    const secret = `tl_${randomBytes(32).toString('base64url')}`;
    return this.database.transaction(async (db) => {
      const [made] = await db.query<{ id: string }[]>(
        `INSERT INTO office.api_key
           (name, scopes, metrics, hint, secret_hash, account_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [
          name,
          [...new Set(scopes)],
          [...new Set(metrics)],
          secret.slice(-4),
          hashSecret(secret),
          by.id,
          this.clock.now(),
        ],
      );
      const id = made?.id ?? '';
      await this.audit.record(db, by.id, 'api-key-created', { keyId: id, name });
      const [key] = await this.read(id, db);
      if (key === undefined) throw new Error('the key was not stored');
      return { key, secret };
    });
  }

  /** From now on nothing is taken from it. What it has sent stays. */
  revoke(by: AccountEntity, id: string): Promise<void> {
    return this.database.transaction(async (db) => {
      const [key] = await this.read(id, db);
      if (key === undefined) throw new AppError('not-found', say('There is no such key.'));
      if (key.revokedAt !== null) return;
      await db.query('UPDATE office.api_key SET revoked_at = $2 WHERE id = $1', [
        id,
        this.clock.now(),
      ]);
      await this.audit.record(db, by.id, 'api-key-revoked', { keyId: id, name: key.name });
    });
  }

  /** The key of a secret; null where there is none in use. */
  async find(secret: string): Promise<PresentedKey | null> {
    if (!secretForm.test(secret)) return null;
    const now = this.clock.now();
    const [found] = await this.database.query<(PresentedKey & { readonly isFresh: boolean })[]>(
      `SELECT id, name, scopes, metrics,
         coalesce(last_used_at > $2::timestamptz - interval '1 minute', false) AS "isFresh"
       FROM office.api_key WHERE secret_hash = $1 AND revoked_at IS NULL`,
      [hashSecret(secret), now],
    );
    if (found === undefined) return null;
    const { isFresh, ...key } = found;
    if (!isFresh) {
      await this.database.query('UPDATE office.api_key SET last_used_at = $2 WHERE id = $1', [
        key.id,
        now,
      ]);
    }
    return key;
  }

  private async read(
    id: string | null,
    db: Pick<DataSource, 'query'> = this.database,
  ): Promise<ApiKey[]> {
    const rows = await db.query<KeyRow[]>(
      `SELECT k.id, k.name, k.scopes, k.metrics, k.hint, k.created_at AS "createdAt",
         a.name AS "createdBy", k.last_used_at AS "lastUsedAt", k.revoked_at AS "revokedAt"
       FROM office.api_key k JOIN office.account a ON a.id = k.account_id
       WHERE $1::uuid IS NULL OR k.id = $1
       ORDER BY (k.revoked_at IS NOT NULL), k.created_at DESC, k.id`,
      [id],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
    }));
  }
}

function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
