import { createSecretKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  customerTitle,
  isSurveyLanguage,
  renderSurveyPage,
  type SurveyLanguage,
} from '@throughline/survey-page';
import {
  fewestCustomers,
  idSchema,
  type Questionnaire,
  type submitResponseSchema,
} from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { deriveBallotKey, hashCredential } from '../ballots/ballot-keys.ts';
import { readPublicKey } from '../ballots/seal.ts';
import { Clock } from '../config/clock.ts';
import { customerQuestionnaires } from '../customer-page/count-answers.ts';
import { CustomerNotices } from '../customer-page/customer-notices.ts';
import { AppError } from '../http/app-error.ts';
import { isSignedPage, signPage } from '../responses/page-nonce.ts';
import { PublicPool } from '../responses/public-pool.ts';
import { surveyScript, surveyStyle, type SurveyHtml } from '../responses/survey-pages.ts';
import { checkSent, type SentBy } from '../responses/survey-replies.ts';
import { sealCustomerAnswer } from './sealed-answer.ts';

interface Place {
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly timeZone: string;
  readonly pageKey: string;
  readonly closesAfterDays: number;
  readonly publicKey: Buffer;
}

const day = 86_400_000;

/** The page behind the link in a mail to a customer, and where its answers go. */
@Injectable()
export class AskedCustomersService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly pool: PublicPool,
    private readonly notices: CustomerNotices,
    private readonly clock: Clock,
  ) {}

  /** The same for everybody who is asked the same block; it holds no code and looks nobody up. */
  async render(pulse: string, block: string, language: string): Promise<SurveyHtml> {
    const place = await this.find(pulse);
    const questionnaire = customerQuestionnaires.get(block);
    if (place === null || questionnaire === undefined || !isSurveyLanguage(language)) {
      return { status: 404, html: await this.notices.write('gone', language) };
    }
    const html = this.write(place, { pulse, block, language, questionnaire, mode: 'live' });
    return { status: 200, html };
  }

  /** What customers are asked, to be tried in full; sends nothing. */
  async preview(block: string, language: string): Promise<SurveyHtml> {
    const questionnaire = customerQuestionnaires.get(block);
    if (questionnaire === undefined || !isSurveyLanguage(language)) {
      return { status: 404, html: await this.notices.write('gone', language) };
    }
    const place = { organisationName: '', isDemo: false, timeZone: 'UTC', closesAfterDays: 1 };
    const pulse = '00000000-0000-4000-8000-000000000000';
    const html = this.write(
      { ...place, pageKey: '-' },
      { pulse, block, language, questionnaire, mode: 'preview' },
    );
    return { status: 200, html };
  }

  private write(
    place: Omit<Place, 'publicKey'>,
    page: {
      readonly pulse: string;
      readonly block: string;
      readonly language: SurveyLanguage;
      readonly questionnaire: Questionnaire;
      readonly mode: 'live' | 'preview';
    },
  ): string {
    const { language, questionnaire, mode } = page;
    const address = { wave: page.pulse, variant: page.block, language };
    return renderSurveyPage({
      address,
      organisationName: place.organisationName,
      isDemo: place.isDemo,
      pulseName: customerTitle(language),
      questionnaire,
      k: fewestCustomers,
      commentK: fewestCustomers,
      // Each customer has a closing date of their own; nobody's answers wait in a browser for longer.
      closesAt: new Date(this.clock.now().getTime() + place.closesAfterDays * day).toISOString(),
      timeZone: place.timeZone,
      mode,
      reader: 'asked-customer',
      query: '',
      submitPath: '/api/customer-pulse-responses',
      nonce: signPage(createSecretKey(place.pageKey, 'utf8'), address),
      assets: { style: surveyStyle, script: surveyScript },
    });
  }

  /**
   * Checks an answer, seals it, and keeps it in the place of an earlier one until the questions close.
   *
   * @throws AppError `not-found` where the code is not known or has closed, which is told alike;
   * `cross-site-request`, `answers-invalid`
   */
  async submit(response: z.output<typeof submitResponseSchema>, from: SentBy): Promise<void> {
    const place = await this.find(response.wave);
    const questionnaire = customerQuestionnaires.get(response.variant);
    if (place === null || questionnaire === undefined) throw gone();
    if (!isSignedPage(createSecretKey(place.pageKey, 'utf8'), response, response.nonce)) {
      throw new AppError(
        'cross-site-request',
        'Answers are taken only from the page itself. Please open the link in our mail again.',
      );
    }
    const answers = checkSent(questionnaire, response.answers, from);
    const key =
      response.ballotKey === undefined
        ? deriveBallotKey(response.code ?? '')
        : Buffer.from(response.ballotKey, 'base64url');
    const credential = hashCredential(key);
    const sealed = sealCustomerAnswer(
      { block: response.variant, answers },
      { pulseId: response.wave, credential },
      readPublicKey(place.publicKey),
    );
    const isTaken = await this.pool.takeCustomerAnswer({
      pulseId: response.wave,
      credential,
      sealed,
      at: this.clock.now(),
    });
    if (!isTaken) throw gone();
  }

  private async find(pulse: string): Promise<Place | null> {
    if (!idSchema.safeParse(pulse).success) return null;
    const [row] = await this.database.query<Place[]>(
      `SELECT o.name AS "organisationName", o.is_demo AS "isDemo", o.time_zone AS "timeZone",
         p.page_key AS "pageKey", p.closes_after_days AS "closesAfterDays",
         k.public_key AS "publicKey"
       FROM roster.customer_pulse p, office.organisation o, outcome.customer_key k
       WHERE p.id = $1`,
      [pulse],
    );
    return row ?? null;
  }
}

function gone(): AppError {
  return new AppError(
    'not-found',
    'This link takes no answers: it has closed, or the code is not complete. Nothing was kept.',
  );
}
