import type { PulseForm } from '@throughline/types';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { QuestionnaireEntity } from '../questionnaires/questionnaire.entity.ts';

/** A recurring survey programme. */
@Entity({ schema: 'roster', name: 'pulse' })
@Check('pulse_floors', 'k >= 5 AND comment_k >= 10')
@Check('pulse_attributes', 'cardinality(attributes) <= 2')
@Check('pulse_own_questionnaire', `(form = 'own') = (questionnaire_id IS NOT NULL)`)
export class PulseEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'pulse_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  form!: PulseForm;

  /** What form `own` asks; null with every other form. */
  @Column({ type: 'uuid', name: 'questionnaire_id', nullable: true })
  @ForeignKey(() => QuestionnaireEntity, { name: 'pulse_questionnaire' })
  questionnaireId!: string | null;

  @Column({ type: 'text', name: 'comment_question', nullable: true })
  commentQuestion!: string | null;

  /** Whole units with everything below them; empty means the whole organisation. */
  @Column({ type: 'uuid', name: 'unit_ids', array: true })
  unitIds!: string[];

  /** Whole units inside these that are not asked. */
  @Column({ type: 'uuid', name: 'excluded_unit_ids', array: true, default: [] })
  excludedUnitIds!: string[];

  /** Names of at most two attributes by which results may be broken down. */
  @Column({ type: 'text', array: true, default: [] })
  attributes!: string[];

  @Column({ type: 'integer', name: 'window_days' })
  windowDays!: number;

  @Column({ type: 'integer' })
  k!: number;

  @Column({ type: 'integer', name: 'comment_k' })
  commentK!: number;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** Since when it is out of the list and opens no wave; null where it is not. */
  @Column({ type: 'timestamptz', name: 'archived_at', nullable: true })
  archivedAt!: Date | null;
}
