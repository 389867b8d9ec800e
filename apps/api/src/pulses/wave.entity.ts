import type { LeftOut, Questionnaire, WaveState } from '@throughline/types';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { QuestionnaireVersionEntity } from '../questionnaires/questionnaire-version.entity.ts';
import { PulseEntity } from './pulse.entity.ts';

/** One run of a pulse. Thresholds, questionnaire and roster are frozen when it is launched. */
@Entity({ schema: 'roster', name: 'wave' })
@Unique('wave_number_once', ['pulseId', 'number'])
@Check('wave_floors', 'k >= 5 AND comment_k >= 10')
@Check('wave_state', `state IN ('opening', 'open', 'closing', 'closed')`)
@Check('wave_mail_pause', '(mail_paused_at IS NULL) = (mail_pause_reason IS NULL)')
export class WaveEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'wave_pk',
  })
  id!: string;

  @Column({ type: 'uuid', name: 'pulse_id' })
  @ForeignKey(() => PulseEntity, { name: 'wave_pulse' })
  pulseId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  state!: WaveState;

  @Column({ type: 'timestamptz', name: 'planned_at' })
  plannedAt!: Date;

  @Column({ type: 'timestamptz', name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt!: Date;

  /** When mails of a later day leave, in the hours of each person, `09:00`. */
  @Column({ type: 'text', name: 'local_time', default: '09:00' })
  localTime!: string;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'integer' })
  k!: number;

  @Column({ type: 'integer', name: 'comment_k' })
  commentK!: number;

  @Column({ type: 'integer' })
  invited!: number;

  /** Of the audience at its launch, by why; null for a wave of before this was counted. */
  @Column({ type: 'jsonb', name: 'left_out', nullable: true })
  leftOut!: LeftOut | null;

  /** Why people were asked who had been asked too recently; null where none were. */
  @Column({ type: 'text', name: 'asked_again', nullable: true })
  askedAgain!: string | null;

  /** Why it opened though the results of the wave before were not shared; null where they were. */
  @Column({ type: 'text', name: 'unshared_reason', nullable: true })
  openedUnshared!: string | null;

  /** Names of the attributes by which results may be broken down, as the pulse had them. */
  @Column({ type: 'text', array: true, default: [] })
  attributes!: string[];

  /** By page and language: `nine/en`, `form-a/en`. */
  @Column({ type: 'jsonb' })
  questionnaires!: Record<string, Questionnaire>;

  /** The version of a composed questionnaire that it asked; null for forms of the bank. */
  @Column({ type: 'uuid', name: 'questionnaire_version_id', nullable: true })
  @Index('wave_questionnaire_version_id')
  @ForeignKey(() => QuestionnaireVersionEntity, { name: 'wave_questionnaire_version' })
  questionnaireVersionId!: string | null;

  /** Every sealed answer of the wave is padded to this many bytes. */
  @Column({ type: 'integer', name: 'answer_bytes' })
  answerBytes!: number;

  /** Null until the worker has made the wave's keys. */
  @Column({ type: 'bytea', name: 'seal_public_key', nullable: true })
  sealPublicKey!: Buffer | null;

  /** Signs the wave's pages; never leaves the api. */
  @Column({ type: 'uuid', name: 'page_key', default: () => 'gen_random_uuid()' })
  pageKey!: string;

  /** The whole-bank wave whose reference means adjusted this one's scores; null where none did. */
  @Column({ type: 'uuid', name: 'reference_wave', nullable: true })
  referenceWave!: string | null;

  /** Why nothing was published; null otherwise. */
  @Column({ type: 'text', nullable: true })
  withheld!: string | null;

  /** Why results are shown for larger groups than asked for; null otherwise. */
  @Column({ type: 'text', nullable: true })
  coarsened!: string | null;

  /** Since when its mails wait for an administrator; null where they go. */
  @Column({ type: 'timestamptz', name: 'mail_paused_at', nullable: true })
  mailPausedAt!: Date | null;

  @Column({ type: 'text', name: 'mail_pause_reason', nullable: true })
  mailPauseReason!: string | null;
}
