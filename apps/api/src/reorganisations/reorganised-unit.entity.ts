import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../directory/unit.entity.ts';
import { ReorganisationEntity } from './reorganisation.entity.ts';

/** A unit on one side of a reorganisation; one that goes on stands on both. */
@Entity({ schema: 'roster', name: 'reorganised_unit' })
@Check('reorganised_unit_side', `side IN ('before', 'after')`)
export class ReorganisedUnitEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'reorganisation_id',
    primaryKeyConstraintName: 'reorganised_unit_pk',
  })
  @ForeignKey(() => ReorganisationEntity, { name: 'reorganised_unit_of', onDelete: 'CASCADE' })
  reorganisationId!: string;

  @PrimaryColumn({
    type: 'uuid',
    name: 'unit_id',
    primaryKeyConstraintName: 'reorganised_unit_pk',
  })
  @ForeignKey(() => UnitEntity, { name: 'reorganised_unit_unit' })
  unitId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reorganised_unit_pk' })
  side!: 'before' | 'after';
}
