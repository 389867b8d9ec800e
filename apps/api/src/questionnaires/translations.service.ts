import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { freezeContent, listQuestionnaireSlots } from '@throughline/instrument';
import { say } from '@throughline/speech';
import type {
  ImportResult,
  SaveTranslation,
  TranslationFormat,
  TranslationLanguage,
  Wordings,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { readFresh } from './freeze-version.ts';
import { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { lockNewest, readAskingWaves, readVersions } from './questionnaires.queries.ts';
import { checkBasis, openVersion } from './save-version.ts';
import { countChanges, readTranslationCsv, writeTranslationCsv } from './translation-csv.ts';
import { checkGiven, refuseTranslation } from './translation-file.ts';
import { readXliff, writeXliff } from './translation-xliff.ts';

/** Which translation is meant, and what it was made from. */
interface Meant {
  readonly id: string;
  readonly language: TranslationLanguage;
  readonly basedOn: string;
}

/** Translations belong to a version: once it is asked they too are only followed by new ones. */
@Injectable()
export class TranslationsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Replaces the wordings that are given; one left empty is taken away. */
  async save(by: AccountEntity, meant: Omit<Meant, 'basedOn'>, wanted: SaveTranslation) {
    await this.database.transaction((db) =>
      this.write(db, by, { ...meant, basedOn: wanted.basedOn }, (version) => {
        const slots = listQuestionnaireSlots(freezeContent(version.content));
        const kept = slots.flatMap(({ id, english }): [string, Wordings[string]][] => {
          const text = wanted.texts[id];
          if (text === '') return [];
          const before = version.translations[meant.language]?.[id];
          if (text !== undefined) return [[id, { text, english }]];
          return before === undefined ? [] : [[id, before]];
        });
        return Object.fromEntries(kept);
      }),
    );
  }

  async writeFile(id: string, language: TranslationLanguage, format: TranslationFormat) {
    const [{ content, translations }] = await readVersions(this.database.manager, id);
    const english = freezeContent(content);
    const slots = listQuestionnaireSlots(english);
    const fresh = readFresh(english, translations[language] ?? {});
    return format === 'csv'
      ? writeTranslationCsv(slots, fresh)
      : writeXliff(slots, fresh, { language, name: `questionnaire-${id}` });
  }

  /** Brings in what a file gives, all or nothing; what it leaves out stays as it is. */
  async importFile(
    by: AccountEntity,
    meant: Meant,
    file: { readonly text: string; readonly name: string; readonly dryRun: boolean },
  ): Promise<ImportResult> {
    const { text, name, dryRun } = file;
    return this.database.transaction(async (db) => {
      const [{ content, translations }] = await readVersions(db, meant.id);
      const slots = listQuestionnaireSlots(freezeContent(content));
      if (text.trim() === '') {
        throw refuseTranslation(name, [
          { row: null, column: null, reason: say('the file is empty') },
        ]);
      }
      const given = checkGiven(
        text.trimStart().startsWith('<')
          ? readXliff(text, name, meant.language)
          : readTranslationCsv(text, name),
        slots,
        name,
      );
      const before = translations[meant.language] ?? {};
      const counts = countChanges(slots, before, given);
      // What changes nothing makes no version.
      if (!dryRun && counts.added + counts.changed > 0) {
        await this.write(db, by, meant, () => ({ ...before, ...given }));
      }
      return { dryRun, ...counts };
    });
  }

  private async write(
    db: EntityManager,
    by: AccountEntity,
    { id, language, basedOn }: Meant,
    change: (version: QuestionnaireVersionEntity) => Wordings,
  ): Promise<void> {
    const newest = await lockNewest(db, id);
    checkBasis(newest, basedOn);
    const isAsked = (await readAskingWaves(db, [newest.id])).has(newest.id);
    const translations = { ...newest.translations, [language]: change(newest) };
    const version = Object.assign(openVersion(newest, isAsked), {
      translations,
      savedAt: this.clock.now(),
    });
    await db.save(QuestionnaireVersionEntity, version);
    const detail = { questionnaireId: id, version: version.number, language };
    await this.audit.record(db, by.id, 'questionnaire-translated', detail);
  }
}
