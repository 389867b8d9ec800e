import type { InterfaceLanguage } from '@throughline/speech';
import type { Role } from '@throughline/types';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A login. Accounts and people are different things, even with the same address. */
@Entity({ schema: 'office', name: 'account' })
@Unique('account_email_once', ['email'])
@Unique('account_digest_token_once', ['digestTokenHash'])
@Check('account_role', `role IN ('admin', 'executive', 'manager')`)
@Check('account_language', `language IN ('en', 'de', 'fr', 'es')`)
@Check('account_manager_has_unit', `(role = 'manager') = (unit_id IS NOT NULL)`)
export class AccountEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'account_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  @ForeignKey('UnitEntity', { name: 'account_unit' })
  unitId!: string | null;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash!: string;

  @Column({ type: 'boolean', default: false })
  disabled!: boolean;

  /** Whether it is told of each release by mail; null where that was never chosen. */
  @Column({ type: 'boolean', nullable: true })
  digest!: boolean | null;

  /** Of what stands in the link that ends these mails. */
  @Column({ type: 'bytea', name: 'digest_token_hash', nullable: true })
  digestTokenHash!: Buffer | null;

  /** In which it reads pages, mails and files; null before the first time that it signs in. */
  @Column({ type: 'text', nullable: true })
  language!: InterfaceLanguage | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
