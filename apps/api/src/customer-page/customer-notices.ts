import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  chooseSurveyLanguage,
  kindOfFault,
  renderCustomerNoticePage,
  type RefusedAnswer,
} from '@throughline/survey-page';
import type { ProblemCode } from '@throughline/types';
import type { DataSource } from 'typeorm';
import type { AppError } from '../http/app-error.ts';
import { AnswersRefused } from '../responses/survey-replies.ts';
import { surveyStyle } from '../responses/survey-pages.ts';

type CustomerNotice = Parameters<typeof renderCustomerNoticePage>[0]['kind'];

/** What a customer is told in place of the questions. */
@Injectable()
export class CustomerNotices {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async write(
    kind: CustomerNotice,
    language: string,
    refused: RefusedAnswer | null = null,
  ): Promise<string> {
    const [organisation] = await this.database.query<{ name: string; is_demo: boolean }[]>(
      'SELECT name, is_demo FROM office.organisation',
    );
    return renderCustomerNoticePage({
      kind,
      language: chooseSurveyLanguage(language),
      isDemo: organisation?.is_demo ?? false,
      organisationName: organisation?.name ?? '',
      refused,
      assets: { style: surveyStyle },
    });
  }

  /** Why answers were not kept; null where there are no words for it. */
  refuse(refusal: AppError, language: string): Promise<string> | null {
    if (refusal instanceof AnswersRefused) {
      return this.write(kindOfFault(refusal.fault), language, refusal);
    }
    const kind = noticeOf[refusal.code];
    return kind === undefined ? null : this.write(kind, language);
  }
}

const noticeOf: Partial<Record<ProblemCode, CustomerNotice>> = {
  'not-found': 'gone',
  'answers-invalid': 'answers-invalid',
  'body-too-large': 'answers-invalid',
  'cross-site-request': 'stale',
  'too-many-requests': 'too-many-requests',
  unavailable: 'unavailable',
};
