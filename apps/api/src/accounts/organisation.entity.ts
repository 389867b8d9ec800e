import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one organisation of this instance. */
@Entity({ schema: 'office', name: 'organisation' })
@Check('organisation_one_row', 'id = 1')
@Check('organisation_mail_colour', `mail_colour ~ '^#[0-9a-f]{6}$'`)
export class OrganisationEntity {
  @PrimaryColumn({ type: 'integer', default: 1, primaryKeyConstraintName: 'organisation_pk' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string;

  /** ISO 3166, `DE`; null while nobody has said it. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  isDemo!: boolean;

  /** What it says it stands for, in its own words and order. */
  @Column({ type: 'text', name: 'stated_values', array: true, default: [] })
  statedValues!: string[];

  /** Of the button in mails, such as `#1d4ed8`. */
  @Column({ type: 'text', name: 'mail_colour', default: '#1d4ed8' })
  mailColour!: string;

  /** PNG or JPEG that comes with every mail; null for none. */
  @Column({ type: 'bytea', name: 'mail_logo', nullable: true })
  mailLogo!: Buffer | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
