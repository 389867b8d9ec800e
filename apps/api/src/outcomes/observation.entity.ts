import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../directory/unit.entity.ts';

/** The value of an external measure for a unit and period. */
@Entity({ schema: 'outcome', name: 'observation' })
@Check('observation_n', 'n IS NULL OR n > 0')
@Check('observation_source', "source IN ('import', 'customer-pulse')")
@Index('observation_metric_period', ['metric', 'period'])
export class ObservationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'unit_id', primaryKeyConstraintName: 'observation_pk' })
  @ForeignKey(() => UnitEntity, { name: 'observation_unit' })
  unitId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'observation_pk' })
  metric!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'observation_pk' })
  period!: string;

  @Column({ type: 'double precision' })
  value!: number;

  /** Customers behind the figure; null where the source did not say. */
  @Column({ type: 'double precision', nullable: true })
  n!: number | null;

  @Column({ type: 'double precision', name: 'standard_deviation', nullable: true })
  standardDeviation!: number | null;

  /** Brought in, or made of answers to a customer pulse; one never replaces the other. */
  @Column({ type: 'text', default: 'import' })
  source!: string;
}
