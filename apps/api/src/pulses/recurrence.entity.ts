import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PulseEntity } from './pulse.entity.ts';

/** When the waves of a pulse open by themselves; a pulse without one is opened by hand. */
@Entity({ schema: 'roster', name: 'recurrence' })
@Check('recurrence_turns', 'turns >= 1')
export class RecurrenceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'pulse_id', primaryKeyConstraintName: 'recurrence_pk' })
  @ForeignKey(() => PulseEntity, { name: 'recurrence_pulse' })
  pulseId!: string;

  /** RFC 5545, days only. */
  @Column({ type: 'text' })
  rule!: string;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn!: string;

  @Column({ type: 'text', name: 'local_time' })
  localTime!: string;

  /** Whether the time is that of everybody's own day, or one instant of the zone. */
  @Column({ type: 'boolean', name: 'is_local', default: true })
  isLocal!: boolean;

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string;

  /** In how many waves everybody is asked once; with 1 each wave asks all. */
  @Column({ type: 'integer', default: 1 })
  turns!: number;

  @Column({ type: 'boolean', name: 'is_paused' })
  isPaused!: boolean;
}
