import { createSecretKey, randomInt, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { customerBlocks, type CustomerBlock } from '@throughline/instrument';
import { customerTitle, isSurveyLanguage, renderSurveyPage } from '@throughline/survey-page';
import { fewestCustomers, idSchema, type customerResponseSchema } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Clock } from '../config/clock.ts';
import { AppError } from '../http/app-error.ts';
import { PublicPool } from '../responses/public-pool.ts';
import { surveyScript, surveyStyle, type SurveyHtml } from '../responses/survey-pages.ts';
import { checkSent, type SentBy } from '../responses/survey-replies.ts';
import { countAnswers, customerQuestionnaires } from './count-answers.ts';
import { CustomerNotices } from './customer-notices.ts';
import { issueTicket, readTicket } from './page-ticket.ts';

interface Place {
  readonly unitName: string;
  readonly organisationName: string;
  readonly isDemo: boolean;
  readonly timeZone: string;
  readonly key: KeyObject;
}

/** The page on which customers of a unit answer, and what becomes of an answer. */
@Injectable()
export class CustomerPages {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly pool: PublicPool,
    private readonly notices: CustomerNotices,
    private readonly clock: Clock,
  ) {}

  /** Draws the block of three that this customer is asked. */
  drawBlock(): CustomerBlock {
    return customerBlocks[randomInt(customerBlocks.length)] ?? 'b1';
  }

  async render(link: string, block: string, language: string): Promise<SurveyHtml> {
    const place = await this.find(link);
    const questionnaire = customerQuestionnaires.get(block);
    if (place === null || questionnaire === undefined || !isSurveyLanguage(language)) {
      return { status: 404, html: await this.notices.write('gone', language) };
    }
    const address = { wave: link, variant: block, language };
    const html = renderSurveyPage({
      address,
      organisationName: `${place.organisationName} – ${place.unitName}`,
      isDemo: place.isDemo,
      pulseName: customerTitle(language),
      questionnaire,
      k: fewestCustomers,
      commentK: fewestCustomers,
      // Nothing is saved in a customer's browser, so nothing has to be forgotten there.
      closesAt: this.clock.now().toISOString(),
      timeZone: place.timeZone,
      mode: 'live',
      reader: 'customer',
      query: '',
      submitPath: '/api/customer-responses',
      nonce: issueTicket(place.key, address, this.clock.now()),
      assets: { style: surveyStyle, script: surveyScript },
    });
    return { status: 200, html };
  }

  /**
   * Adds an answer to the sums. The same page sent twice counts once.
   *
   * @throws AppError `not-found` for a link that is closed, `cross-site-request`, `answers-invalid`
   */
  async count(response: z.output<typeof customerResponseSchema>, from: SentBy): Promise<void> {
    const place = await this.find(response.wave);
    const questionnaire = customerQuestionnaires.get(response.variant);
    if (place === null || questionnaire === undefined) throw gone();
    const now = this.clock.now();
    const nonce = readTicket(place.key, response, response.nonce, now);
    if (nonce === null) {
      throw new AppError(
        'cross-site-request',
        'Answers are taken only from the page itself, within two days. Please open it again.',
      );
    }
    const answers = checkSent(questionnaire, response.answers, from);
    const outcome = await this.pool.countCustomer({
      link: response.wave,
      nonce,
      day: now.toLocaleDateString('sv', { timeZone: place.timeZone }),
      ...countAnswers(questionnaire, answers),
    });
    if (outcome === 'gone') throw gone();
  }

  private async find(link: string): Promise<Place | null> {
    if (!idSchema.safeParse(link).success) return null;
    const [row] = await this.database.query<
      {
        unit_name: string;
        page_key: string;
        organisation_name: string;
        is_demo: boolean;
        time_zone: string;
      }[]
    >(
      `SELECT u.name AS unit_name, l.page_key, o.name AS organisation_name, o.is_demo, o.time_zone
       FROM outcome.customer_link l JOIN roster.unit u ON u.id = l.unit_id, office.organisation o
       WHERE l.id = $1 AND l.closed_at IS NULL`,
      [link],
    );
    if (row === undefined) return null;
    return {
      unitName: row.unit_name,
      organisationName: row.organisation_name,
      isDemo: row.is_demo,
      timeZone: row.time_zone,
      key: createSecretKey(row.page_key, 'utf8'),
    };
  }
}

function gone(): AppError {
  return new AppError('not-found', 'This page takes no answers any more. Nothing was kept.');
}
