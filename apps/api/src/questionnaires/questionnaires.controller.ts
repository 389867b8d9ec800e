import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { say } from '@throughline/speech';
import {
  createQuestionnaireSchema,
  idSchema,
  importResultSchema,
  lastAskedSchema,
  questionnaireListSchema,
  saveQuestionnaireSchema,
  saveTranslationSchema,
  statedValuesSchema,
  storedQuestionnaireSchema,
  translationFileQuerySchema,
  translationImportQuerySchema,
  translationLanguageSchema,
  type CreateQuestionnaire,
  type ImportResult,
  type LastAsked,
  type QuestionnaireSummary,
  type SaveQuestionnaire,
  type SaveTranslation,
  type StatedValues,
  type StoredQuestionnaire,
  type TranslationLanguage,
} from '@throughline/types';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { QuestionnairesService } from './questionnaires.service.ts';
import { TranslationsService } from './translations.service.ts';

/** A file sent as the body: `text/csv` or `application/xliff+xml`. */
const fileBodySchema = z.string({
  error: () => say('send the file as text/csv or application/xliff+xml'),
});
const types = { csv: 'text/csv; charset=utf-8', xliff: 'application/xliff+xml; charset=utf-8' };
const endings = { csv: 'csv', xliff: 'xlf' };

@Controller('api/questionnaires')
@Access('admin')
export class QuestionnairesController {
  constructor(
    private readonly questionnaires: QuestionnairesService,
    private readonly translations: TranslationsService,
  ) {}

  @Get()
  @Describe('All questionnaires that were composed here', questionnaireListSchema)
  async list(): Promise<{ questionnaires: QuestionnaireSummary[] }> {
    return { questionnaires: await this.questionnaires.list() };
  }

  @Get('last-asked')
  @Describe('When each item was last asked of anybody', lastAskedSchema)
  async lastAsked(): Promise<{ lastAsked: LastAsked }> {
    return { lastAsked: await this.questionnaires.lastAsked() };
  }

  @Get('stated-values')
  @Describe('The values that the organisation states', statedValuesSchema)
  statedValues(): Promise<StatedValues> {
    return this.questionnaires.statedValues();
  }

  @Put('stated-values')
  @Describe('State other values; what was composed before stays as it is', statedValuesSchema)
  stateValues(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: statedValuesSchema }) wanted: StatedValues,
  ): Promise<StatedValues> {
    return this.questionnaires.stateValues(by, wanted);
  }

  @Post()
  @HttpCode(201)
  @Describe('Compose a questionnaire; nothing is asked by it', storedQuestionnaireSchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: createQuestionnaireSchema }) wanted: CreateQuestionnaire,
  ): Promise<StoredQuestionnaire> {
    return this.questionnaires.create(by, wanted);
  }

  @Get(':id')
  @Describe('One questionnaire with its versions, newest first', storedQuestionnaireSchema)
  find(@Param('id', { schema: idSchema }) id: string): Promise<StoredQuestionnaire> {
    return this.questionnaires.find(id);
  }

  @Put(':id')
  @Describe(
    'Save the newest version or, where it was asked, the one after it',
    storedQuestionnaireSchema,
  )
  save(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: saveQuestionnaireSchema }) wanted: SaveQuestionnaire,
  ): Promise<StoredQuestionnaire> {
    return this.questionnaires.save(by, id, wanted);
  }

  @Put(':id/translations/:language')
  @Describe('Save wordings in another language', storedQuestionnaireSchema)
  async saveTranslation(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Param('language', { schema: translationLanguageSchema }) language: TranslationLanguage,
    @Body({ schema: saveTranslationSchema }) wanted: SaveTranslation,
  ): Promise<StoredQuestionnaire> {
    await this.translations.save(by, { id, language }, wanted);
    return this.questionnaires.find(id);
  }

  @Get(':id/translations/:language/file')
  @Header('cache-control', 'no-store')
  @Describe('A translation as a file for translators: CSV or XLIFF 2.0', null)
  async file(
    @Param('id', { schema: idSchema }) id: string,
    @Param('language', { schema: translationLanguageSchema }) language: TranslationLanguage,
    @Query({ schema: translationFileQuerySchema })
    { format }: z.output<typeof translationFileQuerySchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.translations.writeFile(id, language, format);
    const name = `questionnaire-${language}.${endings[format]}`;
    await reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .type(types[format])
      .send(text);
  }

  @Post(':id/translations/:language/import')
  @HttpCode(200)
  @Describe('Bring in a translation from CSV or XLIFF 2, all or nothing', importResultSchema)
  importFile(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Param('language', { schema: translationLanguageSchema }) language: TranslationLanguage,
    @Query({ schema: translationImportQuerySchema })
    query: z.output<typeof translationImportQuerySchema>,
    @Body({ schema: fileBodySchema }) text: string,
  ): Promise<ImportResult> {
    const { basedOn, fileName: name, dryRun } = query;
    const meant = { id, language, basedOn };
    return this.translations.importFile(by, meant, { text, name, dryRun: dryRun === 'true' });
  }
}
