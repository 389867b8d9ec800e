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
import { Kept } from '../config/kept.ts';
import { AppError } from '../http/app-error.ts';
import { describeStanding, foreseeConfirmation } from './describe-standing.ts';
import { tellHeldSince } from './held-since.ts';
import { readPoints } from './read-points.ts';
import {
  listRegistrations,
  listRuns,
  listVerdicts,
  readBundle,
  readReleasedWaves,
  readResult,
} from './studies.queries.ts';

/** What came of the registered hypotheses. "Not enough yet" is an answer like any other. */
@Injectable()
export class StudiesService {
  private readonly heldSince = new Kept<Promise<LatestStudy['heldSince']>>(1);

  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async latest(): Promise<LatestStudy> {
    const db = this.database.manager;
    const [registration] = await listRegistrations(db, 'confirmatory');
    const current = registration === undefined ? [] : [registration];
    const standing = await describeStanding(db, 'confirmatory', current);
    return {
      ...standing,
      heldSince: await this.readHeldSince(registration?.id, standing.run?.id),
      registration: registration ?? null,
      confirmation:
        registration?.isDeclaredAfterData === true
          ? foreseeConfirmation(registration, await readReleasedWaves(db))
          : null,
    };
  }

  /** Runs are never changed, so that this is the same until there is another. */
  private readHeldSince(
    registrationId: string | undefined,
    runId: string | undefined,
  ): Promise<LatestStudy['heldSince']> {
    if (registrationId === undefined || runId === undefined) return Promise.resolve({});
    return this.heldSince.get(`${registrationId} ${runId}`, async () => {
      const runs = await listVerdicts(this.database.manager, registrationId);
      return runs[0]?.runId === runId ? tellHeldSince(runs) : {};
    });
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
