import { Injectable, StreamableFile } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  studyResultSchema,
  type HypothesisPoints,
  type LatestStudy,
  type StudyRunDetail,
  type StudyRunList,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import { AppError } from '../http/app-error.ts';
import { describeStanding, foreseeConfirmation } from './describe-standing.ts';
import { readPoints } from './read-points.ts';
import {
  listRegistrations,
  listRuns,
  readBundle,
  readReleasedWaves,
  readResult,
} from './studies.queries.ts';

/** What came of the registered hypotheses. "Not enough yet" is an answer like any other. */
@Injectable()
export class StudiesService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async latest(): Promise<LatestStudy> {
    const db = this.database.manager;
    const [registration] = await listRegistrations(db, 'confirmatory');
    const current = registration === undefined ? [] : [registration];
    return {
      ...(await describeStanding(db, 'confirmatory', current)),
      registration: registration ?? null,
      confirmation:
        registration?.isDeclaredAfterData === true
          ? foreseeConfirmation(registration, await readReleasedWaves(db))
          : null,
    };
  }

  /** @throws AppError `not-found` where no such hypothesis is registered. */
  async readPoints(id: string): Promise<HypothesisPoints> {
    const paths = await readPoints(this.database.manager, id);
    if (paths === null) throw new AppError('not-found', say('There is no such hypothesis.'));
    return { paths };
  }

  async listRuns(): Promise<StudyRunList> {
    return { runs: await listRuns(this.database.manager) };
  }

  async readRun(id: string): Promise<StudyRunDetail> {
    const db = this.database.manager;
    const [run] = await listRuns(db, id);
    const stored = await readResult(db, id);
    if (run === undefined || stored === null) {
      throw new AppError('not-found', say('There is no such run.'));
    }
    const result = studyResultSchema.parse(JSON.parse(stored.text));
    return { ...run, result, resultSha256: stored.sha256 };
  }

  /** The stored bytes, and so the same every time. */
  async readBundle(id: string): Promise<StreamableFile> {
    const db = this.database.manager;
    const bundle = await readBundle(db, id);
    if (bundle === null) {
      const [run] = await listRuns(db, id);
      throw new AppError(
        'not-found',
        run === undefined
          ? say('There is no such run.')
          : say('This run was made before bundles were kept. The next run has one.'),
      );
    }
    return new StreamableFile(bundle.content, {
      type: 'application/zip',
      disposition: `attachment; filename="${bundle.name}"`,
      length: bundle.content.length,
    });
  }
}
