import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { currentSpeech, say } from '@throughline/speech';
import type { Culture, ExportContent, NewExport, UnitHistory } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { Clock } from '../config/clock.ts';
import { CultureService } from '../culture/culture.service.ts';
import { UnitEntity } from '../directory/unit.entity.ts';
import { AppError } from '../http/app-error.ts';
import { speakIn } from '../speech/speech.ts';
import { isReport } from './is-report.ts';
import { ScoresService } from '../scores/scores.service.ts';
import { StudiesService } from '../studies/studies.service.ts';

type Wave = Pick<ExportContent, 'scores' | 'participation' | 'answers' | 'histories'>;

const noWave: Wave = { scores: null, participation: [], answers: null, histories: [] };

/** Reads what an account sees through the services of its screens, and so with the same rights and digits. */
@Injectable()
export class ExportGatherer {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly scores: ScoresService,
    private readonly culture: CultureService,
    private readonly studies: StudiesService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `forbidden` for what the account has no screen of, `conflict` where there is nothing yet. */
  async gather(account: AccountEntity, wanted: NewExport): Promise<ExportContent> {
    const seesAll = account.role !== 'manager';
    const isOfStudy =
      isReport(wanted.kind) || (wanted.kind === 'csv' && wanted.waveId === undefined);
    if (isOfStudy && !seesAll) {
      throw new AppError(
        'forbidden',
        say(
          'This is of the whole organisation, and you see your own branch. An Excel workbook holds its figures.',
        ),
      );
    }
    const needsStudy = seesAll && (isOfStudy || wanted.kind === 'xlsx');
    // A table is read by programs, whatever language is read by whoever asks for it.
    const language = wanted.kind === 'csv' ? 'en' : currentSpeech().language;
    const study = needsStudy ? await speakIn(language, () => this.studies.latest()) : null;
    const content: ExportContent = {
      language,
      ...(await this.describe(account)),
      ...(await this.gatherWave(account, wanted)),
      study,
      unitMeans: isReport(wanted.kind) ? await this.readMeans(study) : {},
      seenAt: this.clock.now().toISOString(),
    };
    const hasResult = content.study?.result !== undefined && content.study.result !== null;
    if (isOfStudy && !hasResult) {
      throw new AppError(
        'conflict',
        say(
          'There is no result yet: the hypotheses are not registered, or their first run is not done.',
        ),
      );
    }
    if (!hasResult && content.scores === null) {
      throw new AppError(
        'conflict',
        say('There is nothing to export yet: no wave has been released.'),
      );
    }
    return content;
  }

  private async describe(
    account: AccountEntity,
  ): Promise<Pick<ExportContent, 'organisation' | 'isDemo' | 'timeZone' | 'branch'>> {
    const db = this.database.manager;
    const [organisation] = await db.getRepository(OrganisationEntity).find({ take: 1 });
    const unit =
      account.unitId === null
        ? null
        : await db.getRepository(UnitEntity).findOneBy({ id: account.unitId });
    return {
      organisation: organisation?.name ?? '',
      isDemo: organisation?.isDemo ?? false,
      timeZone: organisation?.timeZone ?? 'UTC',
      branch: unit?.name ?? null,
    };
  }

  private async readMeans(study: ExportContent['study']): Promise<ExportContent['unitMeans']> {
    const means: ExportContent['unitMeans'] = {};
    for (const { id } of study?.registration?.registration.hypotheses ?? []) {
      const { paths } = await this.studies.readPoints(id);
      means[id] = paths.map(({ from, to, lag, between }) => ({ from, to, lag, between }));
    }
    return means;
  }

  private async gatherWave(account: AccountEntity, { kind, waveId }: NewExport): Promise<Wave> {
    if (kind === 'csv' && waveId === undefined) return noWave;
    const culture = await this.culture.ofWave(account, { waveId });
    if (culture.wave === null) return noWave;
    const { comments: _, ...scores } = await this.scores.ofWave(account, culture.wave.id);
    // A report names its wave and shows no figure of it.
    if (isReport(kind)) return { ...noWave, scores: { ...scores, cells: [], breakdown: [] } };
    if (kind === 'csv') return { ...noWave, scores };
    return {
      scores,
      answers: await this.scores.answersOfWave(account, culture.wave.id),
      participation: culture.units.flatMap(({ name, participation }) =>
        participation === null ? [] : [{ unitName: name, participation }],
      ),
      histories: await this.readHistories(account, culture),
    };
  }

  /** Of the units at the top, those of which anything was ever shown. */
  private async readHistories(account: AccountEntity, { units }: Culture): Promise<UnitHistory[]> {
    const histories: UnitHistory[] = [];
    for (const { id } of units.filter(({ parentId }) => parentId === null)) {
      try {
        histories.push(await this.culture.history(account, id));
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'not-found') throw error;
      }
    }
    return histories;
  }
}
