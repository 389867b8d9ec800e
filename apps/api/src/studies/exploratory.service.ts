import { employeeConstructs } from '@throughline/instrument';
import { canonicalJson } from '@throughline/linkage';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import {
  pastMeasureOf,
  type ExploratoryStudy,
  type newExploratorySchema,
  type Registration,
  type RegistrationRecord,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { Jobs } from '../jobs/jobs.ts';
import { readMetricBook, type MetricBook } from '../outcomes/metric-book.ts';
import { checkRegistration } from './check-registration.ts';
import { describeStanding } from './describe-standing.ts';
import { insertRegistration, lockRegistrations } from './insert-registration.ts';
import { listCandidates, listPastCandidates, listRegistrations } from './studies.queries.ts';

/** As many as one family holds: beyond, correcting for how many were asked leaves nothing to find. */
const mostQuestions = 50;

/** Questions that were not declared first. Each is written down like a hypothesis, and all are tested together. */
@Injectable()
export class ExploratoryService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<ExploratoryStudy> {
    const db = this.database.manager;
    const registrations = await listRegistrations(db, 'exploratory');
    const standing = await describeStanding(db, 'exploratory', registrations);
    const label = say(
      'Exploratory: asked after the data could be known, and corrected for how many were asked. It suggests what to register; it confirms nothing.',
    );
    return { ...standing, label, registrations };
  }

  ask(
    by: AccountEntity,
    asked: z.output<typeof newExploratorySchema>,
  ): Promise<RegistrationRecord> {
    return this.database.transaction(async (db) => {
      await lockRegistrations(db);
      const earlier = await listRegistrations(db, 'exploratory');
      if (earlier.length >= mostQuestions) {
        throw new AppError(
          'conflict',
          say(
            '{most} exploratory questions have been asked. Register what you expect instead, and let new waves decide.',
            { most: mostQuestions },
          ),
        );
      }
      const book = await readMetricBook((sql) => db.query(sql));
      const registration = toRegistration(asked, earlier.length + 1, book);
      const refused = checkRegistration(
        registration,
        await listCandidates(db),
        [],
        (await listPastCandidates(db)).map(({ code }) => code),
      );
      if (refused.length > 0) throw new AppError('invalid-request', refused.join(' '));
      const same = earlier.find((one) => asksTheSame(one.registration, registration));
      if (same !== undefined) {
        throw new AppError(
          'conflict',
          say(
            'This was asked before, as {question}. To ask again would only weaken the correction.',
            { question: `X${same.version}` },
          ),
        );
      }
      const { id, sha256 } = await insertRegistration(db, {
        kind: 'exploratory',
        version: earlier.length + 1,
        supersedes: null,
        canonical: canonicalJson(registration),
        accountId: by.id,
        registeredAt: this.clock.now(),
      });
      await this.audit.record(db, by.id, 'exploratory-question-asked', { id, sha256 });
      await this.jobs.enqueueStudies(db);
      const [made] = await listRegistrations(db, 'exploratory');
      if (made === undefined) throw new Error('the question was not stored');
      return made;
    });
  }
}

/** All questions share limits and alpha: they are one family. */
function toRegistration(
  {
    question,
    predictor,
    outcome,
    lowerIsBetter,
    lag,
    controls,
  }: z.output<typeof newExploratorySchema>,
  number: number,
  book: MetricBook,
): Registration {
  const metric = book.describe(outcome);
  const isLower = metric.higherIsBetter ? lowerIsBetter : true;
  return {
    format: 'throughline-registration/1',
    kind: 'exploratory',
    lag: 1,
    smallestEffect: 0.1,
    alpha: 0.05,
    minimum: { units: 20, rows: 150, waves: 7, n: null },
    controls: [],
    unitCovariates: [],
    hypotheses: [
      {
        id: `X${number}`,
        proposition: question,
        rule: 'effect',
        predictor: predictor.toSorted(),
        mediator: null,
        adjustments: controls.map((control) => [canonicalMeasure(control, book)]).toSorted(),
        outcome: book.canonical(outcome),
        ...(lag === 1 ? {} : { lag }),
        lowerIsBetter: isLower,
        negativeControl: null,
      },
    ],
  };
}

/** A construct or an imported measure by its code; anything else is a metric, under the name that it is kept by. */
function canonicalMeasure(code: string, book: MetricBook): string {
  return pastMeasureOf(code) !== null ||
    employeeConstructs.some((construct) => construct.code === code)
    ? code
    : book.canonical(code);
}

function asksTheSame(one: Registration, other: Registration): boolean {
  const essence = ({ hypotheses }: Registration): string =>
    canonicalJson(
      hypotheses.map(({ predictor, outcome, adjustments, lag = 1 }) => ({
        predictor,
        outcome,
        adjustments,
        lag,
      })),
    );
  return essence(one) === essence(other);
}
