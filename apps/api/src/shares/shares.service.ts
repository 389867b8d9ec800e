import { say } from '@throughline/speech';
import { isSurveyLanguage, proposeSaid, surveyLanguages } from '@throughline/survey-page';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Share, SharedResults, ShareText, WaveShare } from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { HttpSettings } from '../http/http-settings.ts';
import { Jobs } from '../jobs/jobs.ts';
import { queues } from '../jobs/queues.ts';
import { describeMails, unfinishedStates } from '../pulses/describe-mails.ts';
import { readHalt } from '../pulses/mail-halt.queries.ts';
import { readFailures } from '../pulses/mail-tries.queries.ts';
import { WaveEntity } from '../pulses/wave.entity.ts';
import { endOfMails, planGroups, planShare, queueMails } from './plan-share.ts';
import { readSharedResults } from './read-shared-results.ts';
import { countMails, haveMailsLeft, readShare, type ShareRow } from './share.queries.ts';
import { findRetryRefusal, tryFailedAgain } from './try-share-again.ts';

/** Tells everybody who was asked what came of a wave: once, in numbers first, and not by accident. */
@Injectable()
export class SharesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly settings: HttpSettings,
  ) {}

  /** @throws AppError `not-found` where there is no such wave. */
  async read(waveId: string): Promise<WaveShare> {
    const db = this.database.manager;
    const wave = await this.load(db, waveId);
    const refusal = findRefusal(wave);
    const { pace } = this.settings;
    // Of a wave that is not shared now the plan stands still, so that nothing moves while it is open.
    const now = refusal === null ? this.clock.now() : wave.closesAt;
    const plan = await planShare(db, waveId, { now, pace });
    const share = await readShare(db, waveId);
    return {
      refusal,
      defaultLanguage: share?.defaultLanguage ?? plan.languages[0]?.language ?? 'en',
      proposals: refusal === null ? await this.propose(waveId) : [],
      plan,
      share: share === null ? null : await this.describe(db, wave, share),
    };
  }

  /** What those who were asked see, or would see, of a wave. */
  async readResults(waveId: string, unitId: string | null): Promise<SharedResults> {
    const share = await readShare(this.database.manager, waveId);
    const told = share ?? { texts: [], defaultLanguage: 'en' };
    return readSharedResults(this.database.manager, { waveId, unitId }, told);
  }

  /** Keeps what was written, to be looked at before anybody else sees it. */
  async write(by: AccountEntity, waveId: string, texts: readonly ShareText[]): Promise<WaveShare> {
    await this.database.transaction(async (db) => {
      const wave = await this.load(db, waveId, true);
      await this.keep(db, wave, texts);
      await this.audit.record(db, by.id, 'results-written', { waveId });
    });
    return this.read(waveId);
  }

  /** Shares exactly what is sent with this, and mails everybody who was asked. */
  async send(by: AccountEntity, waveId: string, texts: readonly ShareText[]): Promise<WaveShare> {
    await this.database.transaction(async (db) => {
      const wave = await this.load(db, waveId, true);
      await this.keep(db, wave, texts);
      const now = this.clock.now();
      const end = endOfMails(now);
      const groups = await planGroups(db, waveId, { now, end });
      await db.query(
        `UPDATE roster.share SET shared_at = $2, shared_by = $3, until = $4, is_link_open = true
         WHERE wave_id = $1`,
        [waveId, now, by.id, end],
      );
      await queueMails(db, waveId, groups);
      // What made its invitations wait is over; whoever shares says that these mails may go.
      await db
        .getRepository(WaveEntity)
        .update({ id: waveId }, { mailPausedAt: null, mailPauseReason: null });
      await this.jobs.enqueue(db, queues.deliverMail, { waveId });
      const people = groups.reduce((sum, { ids }) => sum + ids.length, 0);
      await this.audit.record(db, by.id, 'results-shared', { waveId, people });
    });
    return this.read(waveId);
  }

  /** @throws AppError `conflict` where nothing is shared, or a mail has left. */
  async takeBack(by: AccountEntity, waveId: string): Promise<WaveShare> {
    await this.database.transaction(async (db) => {
      await this.load(db, waveId, true);
      const [back] = await db.query<{ isBack: boolean }[]>(
        'SELECT roster.take_back_share($1) AS "isBack"',
        [waveId],
      );
      if (back?.isBack !== true) {
        const share = await readShare(db, waveId);
        throw new AppError(
          'conflict',
          share?.sharedAt
            ? say('Mails have left already, so the results stay shared. You can withdraw the link.')
            : say('The results of this wave have not been shared.'),
        );
      }
      await this.audit.record(db, by.id, 'results-taken-back', { waveId });
    });
    return this.read(waveId);
  }

  /** Withdraws the link for everybody who has it, and stops mails that still wait; or opens it again. */
  async setLink(by: AccountEntity, waveId: string, isOpen: boolean): Promise<WaveShare> {
    await this.database.transaction(async (db) => {
      await this.load(db, waveId, true);
      const share = await readShare(db, waveId);
      if (share === null || share.sharedAt === null) {
        throw new AppError('conflict', say('The results of this wave have not been shared.'));
      }
      await db.query('UPDATE roster.share SET is_link_open = $2 WHERE wave_id = $1', [
        waveId,
        isOpen,
      ]);
      if (isOpen) await this.jobs.enqueue(db, queues.deliverMail, { waveId });
      const deed = isOpen ? 'results-link-opened' : 'results-link-withdrawn';
      await this.audit.record(db, by.id, deed, { waveId });
    });
    return this.read(waveId);
  }

  /** Sends mails that failed or came back once more, to those who can be mailed while mails leave. */
  async tryAgain(by: AccountEntity, waveId: string): Promise<WaveShare> {
    await this.database.transaction(async (db) => {
      await this.load(db, waveId, true);
      const mails = await tryFailedAgain(db, waveId, this.clock.now());
      await this.jobs.enqueue(db, queues.deliverMail, { waveId });
      await this.audit.record(db, by.id, 'results-tried-again', { waveId, mails });
    });
    return this.read(waveId);
  }

  private async keep(
    db: EntityManager,
    wave: WaveEntity,
    texts: readonly ShareText[],
  ): Promise<void> {
    const refusal = findRefusal(wave);
    if (refusal !== null) throw new AppError('conflict', refusal);
    const share = await readShare(db, wave.id);
    if (share !== null && share.sharedAt !== null) {
      throw new AppError(
        'conflict',
        say('The results of this wave were shared already. What was shared stays as it is.'),
      );
    }
    const { pace } = this.settings;
    const plan = await planShare(db, wave.id, { now: this.clock.now(), pace });
    checkTexts(texts);
    const defaultLanguage = chooseDefault(texts, plan.languages);
    await db.query(
      `INSERT INTO roster.share (wave_id, texts, default_language) VALUES ($1, $2, $3)
       ON CONFLICT (wave_id) DO UPDATE
         SET texts = excluded.texts, default_language = excluded.default_language`,
      [wave.id, JSON.stringify(texts), defaultLanguage],
    );
  }

  private async propose(waveId: string): Promise<WaveShare['proposals']> {
    const told = { texts: [], defaultLanguage: 'en' };
    const { whole } = await readSharedResults(
      this.database.manager,
      { waveId, unitId: null },
      told,
    );
    return surveyLanguages.map((language) => ({ language, said: proposeSaid(whole, language) }));
  }

  private async describe(db: EntityManager, wave: WaveEntity, share: ShareRow): Promise<Share> {
    const rows = await countMails(db, wave.id);
    const next = rows.flatMap(({ nextAt }) => nextAt ?? []);
    const now = this.clock.now();
    return {
      texts: share.texts,
      sharedAt: share.sharedAt?.toISOString() ?? null,
      sharedBy: share.sharedBy,
      canBeTakenBack: share.sharedAt !== null && !(await haveMailsLeft(db, wave.id)),
      isLinkOpen: share.isLinkOpen,
      mails: describeMails(rows, wave, {
        isFinished: rows.every(({ state }) => !unfinishedStates.includes(state)),
        halt: await readHalt(db, now),
      }),
      failures: await readFailures(db, wave.id, 'results'),
      retryRefusal: findRetryRefusal(share, now),
      nextAt:
        next.length === 0
          ? null
          : new Date(Math.min(...next.map((at) => at.getTime()))).toISOString(),
    };
  }

  private async load(db: EntityManager, id: string, forUpdate = false): Promise<WaveEntity> {
    const wave = await db.getRepository(WaveEntity).findOne({
      where: { id },
      ...(forUpdate ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (wave === null) throw new AppError('not-found', say('There is no such wave.'));
    return wave;
  }
}

function findRefusal({ state, withheld }: WaveEntity): string | null {
  if (state !== 'closed') return say('The wave has not closed yet, so there is nothing to share.');
  return withheld === null
    ? null
    : say('Nothing was published of this wave, so there is nothing to share.');
}

/** @throws AppError `invalid-request` that names the language. */
function checkTexts(texts: readonly ShareText[]): void {
  const seen = new Set<string>();
  for (const { language } of texts) {
    if (!isSurveyLanguage(language)) {
      throw new AppError(
        'invalid-request',
        `texts: ${say("mails are not written in '{language}'", { language })}`,
      );
    }
    if (seen.has(language)) {
      throw new AppError(
        'invalid-request',
        `texts: ${say("'{language}' is there twice", { language })}`,
      );
    }
    seen.add(language);
  }
}

/** Of the languages that something is written in, the one that most people read. */
function chooseDefault(
  texts: readonly ShareText[],
  languages: WaveShare['plan']['languages'],
): string {
  const written = new Set(texts.map(({ language }) => language));
  const read = languages.find(({ language }) => written.has(language))?.language;
  return read ?? texts[0]?.language ?? 'en';
}
