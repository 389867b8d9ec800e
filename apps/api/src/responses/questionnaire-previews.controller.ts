import { inflateRawSync } from 'node:zlib';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { say } from '@throughline/speech';
import { isSurveyLanguage } from '@throughline/survey-page';
import {
  idSchema,
  questionnaireContentSchema,
  type Questionnaire,
  type QuestionnaireContent,
} from '@throughline/types';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { Access } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { checkComposed } from '../questionnaires/check-composed.ts';
import { freezeVersion } from '../questionnaires/freeze-version.ts';
import { readVersions } from '../questionnaires/questionnaires.queries.ts';
import { previewPolicy, SurveyPages } from './survey-pages.ts';

const languageSchema = z.string().refine(isSurveyLanguage, {
  error: () => say('is not a language of the page'),
});
const versionQuerySchema = z.object({ version: z.coerce.number().int().positive().optional() });
/** JSON in raw DEFLATE and base64url: a draft is shown without being kept anywhere. */
const draftQuerySchema = z.object({ content: z.base64url().min(1) });
/** More than the longest questionnaire has; a few bytes could unpack to gigabytes. */
const largestDraft = 200_000;

/** How a composed questionnaire looks to those who are asked, for those who compose it. */
@Controller('preview')
@Access('admin')
export class QuestionnairePreviewsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly pages: SurveyPages,
  ) {}

  @Get('questionnaires/:id/:language')
  @Describe('What a saved questionnaire looks like; sends nothing', null)
  async saved(
    @Param('id', { schema: idSchema }) id: string,
    @Param('language', { schema: languageSchema }) language: string,
    @Query({ schema: versionQuerySchema }) query: z.output<typeof versionQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const versions = await readVersions(this.database.manager, id);
    const version =
      query.version === undefined
        ? versions[0]
        : versions.find(({ number }) => number === query.version);
    if (version === undefined) throw new AppError('not-found', say('There is no such version.'));
    const own = query.version === undefined ? '' : `?version=${query.version}`;
    await this.show(reply, choose(freezeVersion(version), language), { language, query: own });
  }

  @Get('draft/:language')
  @Describe('What an unsaved questionnaire looks like; keeps and sends nothing', null)
  async draft(
    @Param('language', { schema: languageSchema }) language: string,
    @Query({ schema: draftQuerySchema }) { content }: z.output<typeof draftQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const draft = unpack(content);
    checkComposed(draft);
    const [english] = freezeVersion({ content: draft, translations: {} });
    await this.show(reply, english, { language, query: `?content=${content}` });
  }

  private async show(
    reply: FastifyReply,
    questionnaire: Questionnaire | undefined,
    { language, query }: { readonly language: string; readonly query: string },
  ): Promise<void> {
    if (questionnaire === undefined)
      throw new AppError('not-found', say('There is nothing to show.'));
    const { name: organisationName, timeZone } = await this.database
      .getRepository(OrganisationEntity)
      .findOneByOrFail({ id: 1 });
    const setting = { language, query, organisationName, timeZone };
    await reply
      .header('content-security-policy', previewPolicy)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(this.pages.previewOf(questionnaire, setting));
  }
}

/** In the page's language where it is translated, else in English. */
function choose(pages: readonly Questionnaire[], language: string): Questionnaire | undefined {
  return pages.find((one) => one.language === language) ?? pages[0];
}

function unpack(packed: string): QuestionnaireContent {
  try {
    const limit = { maxOutputLength: largestDraft };
    const json = inflateRawSync(Buffer.from(packed, 'base64url'), limit).toString();
    return questionnaireContentSchema.parse(JSON.parse(json));
  } catch {
    throw new AppError('invalid-request', `content: ${say('is not a packed questionnaire')}`);
  }
}
