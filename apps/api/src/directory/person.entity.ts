import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { UnitEntity } from './unit.entity.ts';

/** An employee who can be invited; belongs to one unit at a time. */
@Entity({ schema: 'roster', name: 'person' })
@Unique('person_key_once', ['key'])
@Unique('person_email_once', ['email'])
@Check('person_leave', 'leave_from <= leave_until')
export class PersonEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'person_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  key!: string;

  /** Null for somebody who gets no mails. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', name: 'unit_id' })
  @Index('person_unit_id')
  @ForeignKey(() => UnitEntity, { name: 'person_unit' })
  unitId!: string;

  @Column({ type: 'text' })
  locale!: string;

  /** Null where it is that of the unit, of a unit above, or of the organisation. */
  @Column({ type: 'text', name: 'time_zone', nullable: true })
  timeZone!: string | null;

  /** ISO 3166; null as above. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  /** The first and the last day away; null where there is none, or none in sight. */
  @Column({ type: 'date', name: 'leave_from', nullable: true })
  leaveFrom!: string | null;

  @Column({ type: 'date', name: 'leave_until', nullable: true })
  leaveUntil!: string | null;

  /** Where direct messages go instead of mails, `slack:U012ABCDEF`; null for mails. */
  @Column({ type: 'text', nullable: true })
  reach!: string | null;

  @Column({ type: 'jsonb', default: {} })
  attributes!: Record<string, string>;

  /** Since when the person has been in this unit with these attributes. */
  @Column({ type: 'timestamptz', name: 'placed_at', nullable: true })
  placedAt!: Date | null;
}
