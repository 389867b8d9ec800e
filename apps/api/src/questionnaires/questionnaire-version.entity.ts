import type { QuestionnaireContent, Wordings } from '@throughline/types';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { QuestionnaireEntity } from './questionnaire.entity.ts';

/** One version of a questionnaire: edited until a wave asks it, and never again. */
@Entity({ schema: 'roster', name: 'questionnaire_version' })
@Unique('questionnaire_version_once', ['questionnaireId', 'number'])
export class QuestionnaireVersionEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'questionnaire_version_pk',
  })
  id!: string;

  @Column({ type: 'uuid', name: 'questionnaire_id' })
  @ForeignKey(() => QuestionnaireEntity, { name: 'questionnaire_version_of' })
  questionnaireId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  content!: QuestionnaireContent;

  /** By language and slot. */
  @Column({ type: 'jsonb', default: {} })
  translations!: Record<string, Wordings>;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt!: Date;
}
