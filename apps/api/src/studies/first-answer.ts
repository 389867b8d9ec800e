import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { currentSpeech } from '@throughline/speech';
import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity.ts';
import { readSessionCookie } from '../accounts/session-cookie.ts';
import { SessionsService } from '../accounts/sessions.service.ts';
import { HttpSettings } from '../http/http-settings.ts';
import type { FirstSentence } from '../http/web-app.ts';
import { speakIn } from '../speech/speech.ts';
import { StudiesService } from './studies.service.ts';

/** The sentence that the first screen begins with, for whoever opens it with a session. */
@Injectable()
export class FirstAnswer {
  constructor(
    private readonly sessions: SessionsService,
    private readonly studies: StudiesService,
    private readonly settings: HttpSettings,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  /**
   * Null where nobody is signed in, where studies are not for them, where nothing is known yet, and
   * where it cannot be found out now: the app asks again, and says what is wrong.
   */
  async find(request: FastifyRequest): Promise<FirstSentence | null> {
    try {
      return await this.read(request);
    } catch {
      return null;
    }
  }

  private async read(request: FastifyRequest): Promise<FirstSentence | null> {
    const token = readSessionCookie(request, this.settings.isHttps);
    const account = token === null ? null : await this.sessions.find(token);
    if (account === null || account.role === 'manager') return null;
    const language = account.language ?? currentSpeech().language;
    const { result, texts } = await speakIn(language, () => this.studies.latest());
    const main = result?.hypotheses.find(({ id }) => id === 'H4') ?? result?.hypotheses[0];
    const sentence = main === undefined ? undefined : texts[main.id]?.headline;
    if (sentence === undefined) return null;
    const organisation = await this.database.getRepository(OrganisationEntity).findOneBy({ id: 1 });
    return { language, sentence, isDemo: organisation?.isDemo === true };
  }
}
