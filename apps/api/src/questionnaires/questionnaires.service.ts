import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { renewReworded } from '@throughline/instrument';
import type {
  CreateQuestionnaire,
  LastAsked,
  QuestionnaireSummary,
  SaveQuestionnaire,
  StatedValues,
  StoredQuestionnaire,
} from '@throughline/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../config/clock.ts';
import { checkComposed } from './check-composed.ts';
import { freezeVersion } from './freeze-version.ts';
import { QuestionnaireVersionEntity } from './questionnaire-version.entity.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';
import {
  lockQuestionnaire,
  readAskingPulses,
  readAskingWaves,
  readLastAsked,
  readVersions,
} from './questionnaires.queries.ts';
import { renameSlots } from './rename-slots.ts';
import { checkBasis, openVersion } from './save-version.ts';

@Injectable()
export class QuestionnairesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<QuestionnaireSummary[]> {
    const db = this.database.manager;
    const all = await db
      .getRepository(QuestionnaireEntity)
      .find({ order: { createdAt: 'DESC', id: 'ASC' } });
    const pulses = await readAskingPulses(db);
    const newest = await Promise.all(
      all.map(async (one) => ({ one, version: (await readVersions(db, one.id))[0] })),
    );
    const waves = await readAskingWaves(
      db,
      newest.map(({ version }) => version.id),
    );
    return newest.map(({ one, version }) => {
      const [english, ...translated] = freezeVersion(version);
      return {
        id: one.id,
        name: one.name,
        version: version.number,
        isAsked: waves.has(version.id),
        items: version.content.items.length,
        estimatedSeconds: english?.estimatedSeconds ?? 0,
        languages: ['en', ...translated.map(({ language }) => language)],
        savedAt: version.savedAt.toISOString(),
        pulses: pulses.filter((pulse) => pulse.questionnaireId === one.id).map(({ name }) => name),
      };
    });
  }

  async find(id: string): Promise<StoredQuestionnaire> {
    const db = this.database.manager;
    const versions = await readVersions(db, id);
    const one = await db.getRepository(QuestionnaireEntity).findOneByOrFail({ id });
    const waves = await readAskingWaves(
      db,
      versions.map((version) => version.id),
    );
    const pulses = await readAskingPulses(db);
    return {
      id,
      name: one.name,
      createdAt: one.createdAt.toISOString(),
      pulses: pulses
        .filter(({ questionnaireId }) => questionnaireId === id)
        .map(({ id: pulseId, name }) => ({ id: pulseId, name })),
      versions: versions.map(({ id: versionId, number, content, translations, savedAt }) => ({
        number,
        content,
        translations,
        savedAt: savedAt.toISOString(),
        waves: waves.get(versionId) ?? [],
      })),
    };
  }

  async lastAsked(): Promise<LastAsked> {
    return readLastAsked(this.database.manager);
  }

  async statedValues(): Promise<StatedValues> {
    const { statedValues: values } = await this.organisation(this.database.manager);
    return { values };
  }

  /** Questionnaires that were composed with the values as they were keep them. */
  async stateValues(by: AccountEntity, { values }: StatedValues): Promise<StatedValues> {
    return this.database.transaction(async (db) => {
      const { id } = await this.organisation(db);
      await db.getRepository(OrganisationEntity).update({ id }, { statedValues: values });
      await this.audit.record(db, by.id, 'values-stated', { values: values.join(', ') });
      return { values };
    });
  }

  private organisation(db: EntityManager): Promise<OrganisationEntity> {
    return db.getRepository(OrganisationEntity).findOneByOrFail({});
  }

  async create(by: AccountEntity, wanted: CreateQuestionnaire): Promise<StoredQuestionnaire> {
    checkComposed(wanted.content);
    const id = await this.database.transaction(async (db) => {
      const now = this.clock.now();
      const made = await db.save(
        db.create(QuestionnaireEntity, { name: wanted.name, createdAt: now }),
      );
      await db.save(
        db.create(QuestionnaireVersionEntity, {
          questionnaireId: made.id,
          number: 1,
          content: wanted.content,
          translations: {},
          savedAt: now,
        }),
      );
      await this.audit.record(db, by.id, 'questionnaire-created', { questionnaireId: made.id });
      return made.id;
    });
    return this.find(id);
  }

  /** Writes over the newest version or, where a wave has asked it, makes the one after it. */
  async save(
    by: AccountEntity,
    id: string,
    wanted: SaveQuestionnaire,
  ): Promise<StoredQuestionnaire> {
    checkComposed(wanted.content);
    await this.database.transaction(async (db) => {
      await lockQuestionnaire(db, id);
      const versions = await readVersions(db, id);
      const [newest] = versions;
      checkBasis(newest, wanted.basedOn);
      const waves = await readAskingWaves(
        db,
        versions.map((version) => version.id),
      );
      const asked = versions.filter((version) => waves.has(version.id));
      const { content, renamed } = renewReworded(
        wanted.content,
        asked.map((version) => version.content).toReversed(),
        makeItemId,
      );
      const version = openVersion(newest, waves.has(newest.id));
      Object.assign(version, {
        content,
        translations: renameSlots(newest.translations, renamed),
        savedAt: this.clock.now(),
      });
      await db.save(QuestionnaireVersionEntity, version);
      await db.getRepository(QuestionnaireEntity).update({ id }, { name: wanted.name });
      const detail = { questionnaireId: id, version: version.number };
      await this.audit.record(db, by.id, 'questionnaire-saved', detail);
    });
    return this.find(id);
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Forty random bits: the items of one organisation will never meet. */
function makeItemId(): string {
  const letters = Array.from(randomBytes(8), (byte) => alphabet.charAt(byte % 32));
  return `own-${letters.join('')}`;
}
