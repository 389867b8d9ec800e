import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A questionnaire that an administrator composes; what it asks is in its versions. */
@Entity({ schema: 'roster', name: 'questionnaire' })
export class QuestionnaireEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'questionnaire_pk',
  })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}
