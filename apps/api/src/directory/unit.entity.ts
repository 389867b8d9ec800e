import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A node of the organisation's tree. */
@Entity({ schema: 'roster', name: 'unit' })
@Unique('unit_key_once', ['key'])
export class UnitEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'unit_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  @Index('unit_parent_id')
  @ForeignKey(() => UnitEntity, { name: 'unit_parent' })
  parentId!: string | null;

  /** Key of the person who heads the unit; need not be in the directory yet. */
  @Column({ type: 'text', name: 'head_key', nullable: true })
  headKey!: string | null;

  @Column({ type: 'text', name: 'time_zone', nullable: true })
  timeZone!: string | null;

  /** ISO 3166, `DE`. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  /** Numbers that the organisation states of the unit, by name; what is not known is left out. */
  @Column({ type: 'jsonb', default: {} })
  properties!: Readonly<Record<string, number>>;

  /** Keys that it had before, the last one last; files that still use them mean this unit. */
  @Column({ type: 'text', array: true, name: 'former_keys', default: {} })
  formerKeys!: readonly string[];
}
