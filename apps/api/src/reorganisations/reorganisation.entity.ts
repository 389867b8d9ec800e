import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../accounts/account.entity.ts';

/** That some units became others on a day. */
@Entity({ schema: 'roster', name: 'reorganisation' })
export class ReorganisationEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'reorganisation_pk',
  })
  id!: string;

  /** The first day on which the units that came of it are there. */
  @Column({ type: 'date', name: 'happened_on' })
  happenedOn!: string;

  @Column({ type: 'uuid', name: 'stated_by' })
  @ForeignKey(() => AccountEntity, { name: 'reorganisation_account' })
  statedBy!: string;

  @Column({ type: 'timestamptz', name: 'stated_at' })
  statedAt!: Date;
}
