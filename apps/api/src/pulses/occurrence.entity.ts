import type { OccurrenceState, OneOff } from '@throughline/types';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PulseEntity } from './pulse.entity.ts';
import { WaveEntity } from './wave.entity.ts';

/** A wave to come. It becomes one when it opens: only then are people and questions frozen. */
@Entity({ schema: 'roster', name: 'occurrence' })
@Unique('occurrence_once', ['pulseId', 'date'])
@Unique('occurrence_wave_once', ['waveId'])
@Check('occurrence_state', `state IN ('planned', 'skipped', 'launched', 'missed')`)
@Check('occurrence_launched', `(state = 'launched') = (wave_id IS NOT NULL)`)
export class OccurrenceEntity {
  @PrimaryColumn({
    type: 'uuid',
    default: () => 'gen_random_uuid()',
    primaryKeyConstraintName: 'occurrence_pk',
  })
  id!: string;

  @Column({ type: 'uuid', name: 'pulse_id' })
  @ForeignKey(() => PulseEntity, { name: 'occurrence_pulse' })
  pulseId!: string;

  /** The day that the rule gave it; stays when the wave is moved. */
  @Column({ type: 'date' })
  date!: string;

  /** The day on which it is to open: the same unless it was moved. */
  @Column({ type: 'date', name: 'opens_on' })
  opensOn!: string;

  /** When the first person is mailed; reckoned anew as people and calendars change. */
  @Column({ type: 'timestamptz', name: 'opens_at' })
  @Index('occurrence_opens_at')
  opensAt!: Date;

  @Column({ type: 'boolean', name: 'is_moved', default: false })
  isMoved!: boolean;

  /** What this wave alone asks besides; null for nothing. */
  @Column({ type: 'jsonb', name: 'one_off', nullable: true })
  oneOff!: OneOff | null;

  /** Why it is to open though the results of the wave before are not shared; null to wait for them. */
  @Column({ type: 'text', name: 'unshared_reason', nullable: true })
  openUnshared!: string | null;

  @Column({ type: 'text', default: 'planned' })
  state!: OccurrenceState;

  @Column({ type: 'uuid', name: 'wave_id', nullable: true })
  @ForeignKey(() => WaveEntity, { name: 'occurrence_wave' })
  waveId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
