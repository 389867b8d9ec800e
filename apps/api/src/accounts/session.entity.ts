import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A signed-in browser. The token itself is only in its cookie. */
@Entity({ schema: 'office', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ type: 'bytea', name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash!: Buffer;

  @Column({ type: 'uuid', name: 'account_id' })
  @Index('session_account_id')
  @ForeignKey(() => AccountEntity, { name: 'session_account', onDelete: 'CASCADE' })
  accountId!: string;

  @Column({ type: 'timestamptz', name: 'seen_at' })
  seenAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
}
