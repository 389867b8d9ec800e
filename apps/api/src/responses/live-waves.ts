import { createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isSurveyLanguage } from '@throughline/survey-page';
import type { Questionnaire } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { readPublicKey } from '../ballots/seal.ts';
import { Clock } from '../config/clock.ts';

/** What a process needs to know of a wave to show its page and seal its answers. */
export interface LiveWave {
  readonly id: string;
  readonly pulseName: string;
  readonly organisationName: string;
  readonly timeZone: string;
  readonly isDemo: boolean;
  /** When it closes or, once it has, when it did: an administrator may close a wave early. */
  readonly closesAt: string;
  readonly k: number;
  readonly commentK: number;
  readonly answerBytes: number;
  /** By page and language: `nine/en`. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
  readonly pageKey: KeyObject;
  readonly sealKey: KeyObject;
  readonly isOpen: boolean;
}

/**
 * What a page of this wave asks: its questions in the page's language, or in English where they
 * have no wording in it yet. Null for a page that does not exist.
 */
export function findQuestionnaire(
  wave: LiveWave,
  variant: string,
  language: string,
): Questionnaire | null {
  if (!isSurveyLanguage(language)) return null;
  const { questionnaires } = wave;
  return (
    questionnaires.get(`${variant}/${language}`) ?? questionnaires.get(`${variant}/en`) ?? null
  );
}

/** The pages of a wave, in the order in which short addresses count them. */
export function listVariants({ questionnaires }: LiveWave): string[] {
  return [
    ...new Set([...questionnaires.keys()].map((name) => name.split('/')[0] ?? '')),
  ].toSorted();
}

interface Row {
  readonly state: string;
  readonly closes_at: Date;
  readonly closed_at: Date | null;
  readonly k: number;
  readonly comment_k: number;
  readonly answer_bytes: number;
  readonly questionnaires: Record<string, Questionnaire>;
  readonly page_key: string;
  readonly seal_public_key: Buffer | null;
  readonly pulse_name: string;
  readonly organisation_name: string;
  readonly time_zone: string;
  readonly is_demo: boolean;
}

/** The state of a wave is looked up again after this time; the database decides at each submit. */
const freshMilliseconds = 1_000;
const maxKept = 200;

/** Waves by id, kept for a second: thousands open the same page at 9:00 on Monday. */
@Injectable()
export class LiveWaves {
  private readonly kept = new Map<string, { at: number; wave: Promise<LiveWave | null> }>();

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Null for a wave that does not exist or has not been opened yet. */
  find(id: string): Promise<LiveWave | null> {
    const now = this.clock.now().getTime();
    const known = this.kept.get(id);
    if (known !== undefined && Math.abs(now - known.at) < freshMilliseconds) return known.wave;
    const wave = this.load(id);
    if (this.kept.size >= maxKept) this.kept.clear();
    this.kept.set(id, { at: now, wave });
    wave.catch(() => this.kept.delete(id));
    return wave;
  }

  /** By the first eight digits of its id; of two, which is next to impossible, the open one. */
  async findByStart(start: string): Promise<LiveWave | null> {
    const [row] = await this.database.query<{ id: string }[]>(
      `SELECT id FROM roster.wave WHERE id BETWEEN $1::uuid AND $2::uuid
       ORDER BY state = 'open' DESC LIMIT 1`,
      [`${start}-0000-0000-0000-000000000000`, `${start}-ffff-ffff-ffff-ffffffffffff`],
    );
    return row === undefined ? null : this.find(row.id);
  }

  private async load(id: string): Promise<LiveWave | null> {
    const [row] = await this.database.query<Row[]>(
      `SELECT w.state, w.closes_at, w.closed_at, w.k, w.comment_k, w.answer_bytes, w.questionnaires,
         w.page_key, w.seal_public_key, p.name AS pulse_name, o.name AS organisation_name,
         o.time_zone, o.is_demo
       FROM roster.wave w JOIN roster.pulse p ON p.id = w.pulse_id, office.organisation o
       WHERE w.id = $1`,
      [id],
    );
    if (row === undefined || row.seal_public_key === null || row.state === 'opening') return null;
    return {
      id,
      pulseName: row.pulse_name,
      organisationName: row.organisation_name,
      timeZone: row.time_zone,
      isDemo: row.is_demo,
      closesAt: this.findEnd(row).toISOString(),
      k: row.k,
      commentK: row.comment_k,
      answerBytes: row.answer_bytes,
      questionnaires: new Map(Object.entries(row.questionnaires)),
      pageKey: createSecretKey(row.page_key, 'utf8'),
      sealKey: readPublicKey(row.seal_public_key),
      isOpen: row.state === 'open',
    };
  }

  /** While a wave is being counted its early end is not written down yet; then it is now. */
  private findEnd({ state, closes_at, closed_at }: Row): Date {
    const now = this.clock.now();
    if (state === 'open') return closes_at;
    return closed_at ?? (closes_at < now ? closes_at : now);
  }
}
