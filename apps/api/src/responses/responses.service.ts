import { Injectable } from '@nestjs/common';
import type { submitResponseSchema } from '@throughline/types';
import type { z } from 'zod';
import { deriveBallotKey, hashCredential } from '../ballots/ballot-keys.ts';
import { sealAnswer } from '../ballots/seal.ts';
import { AppError } from '../http/app-error.ts';
import { findQuestionnaire, LiveWaves } from './live-waves.ts';
import { isSignedPage } from './page-nonce.ts';
import { PublicPool } from './public-pool.ts';
import { checkSent, type SentBy } from './survey-replies.ts';

@Injectable()
export class ResponsesService {
  constructor(
    private readonly waves: LiveWaves,
    private readonly pool: PublicPool,
  ) {}

  /**
   * Checks an answer, seals it to the wave and stores it under its credential. The plain form shows
   * questions that the other answers rule out, and a choice cannot be taken back there: what was
   * answered to them is dropped. A program that sends such answers is told so.
   *
   * @throws AppError `not-found`, `wave-closed`, `cross-site-request`, `unknown-code` or
   * `answers-invalid`.
   */
  async submit(response: z.output<typeof submitResponseSchema>, from: SentBy): Promise<void> {
    const wave = await this.waves.find(response.wave);
    const questionnaire = wave && findQuestionnaire(wave, response.variant, response.language);
    if (wave === null || questionnaire === null)
      throw new AppError('not-found', 'There is no such survey.');
    if (!wave.isOpen) throw closed();
    if (!isSignedPage(wave.pageKey, response, response.nonce)) throw notFromPage();
    const answers = checkSent(questionnaire, response.answers, from);
    const credential = hashCredential(readBallotKey(response));
    const answer = JSON.stringify({ form: response.variant, answers });
    const sealed = sealAnswer(answer, wave.answerBytes, wave.sealKey, {
      waveId: wave.id,
      credential,
    });
    const outcome = await this.pool.submit(wave.id, { credential, sealed });
    if (outcome === 'closed') throw closed();
    if (outcome === 'unknown') {
      throw new AppError(
        'unknown-code',
        'This code is not known here. Please open the link in our newest mail.',
      );
    }
  }
}

function notFromPage(): AppError {
  return new AppError(
    'cross-site-request',
    'Answers are taken only from the page of the survey. Please open the link in our newest mail, and send them from there.',
  );
}

function closed(): AppError {
  return new AppError('wave-closed', 'This survey has closed; answers are no longer taken.');
}

function readBallotKey(response: z.output<typeof submitResponseSchema>): Buffer {
  if (response.ballotKey !== undefined) return Buffer.from(response.ballotKey, 'base64url');
  return deriveBallotKey(response.code ?? '');
}
