import { Injectable } from '@nestjs/common';
import {
  chooseSurveyLanguage,
  renderNoticePage,
  renderSurveyPage,
  type NoticeKind,
  type RefusedAnswer,
  type SurveyLanguage,
} from '@throughline/survey-page';
import { surveyAssets } from '@throughline/survey-page/assets';
import { surveyAddressSchema, type BankForm, type Questionnaire } from '@throughline/types';
import { Clock } from '../config/clock.ts';
import { writeSurveyPolicy } from '../http/security-headers.ts';
import { freezeChosen } from '../pulses/freeze-chosen.ts';
import { signPage } from './page-nonce.ts';
import { findQuestionnaire, listVariants, LiveWaves, type LiveWave } from './live-waves.ts';
import { readShortAddress } from './short-address.ts';

const files = surveyAssets();
export const surveyStyle = files.style.body;
export const surveyScript = files.script.body;
const hashes = { style: files.style.hash, script: files.script.hash };

/** Content security policies of the pages made here. */
export const surveyPolicy = writeSurveyPolicy(hashes, 'none');
export const previewPolicy = writeSurveyPolicy(hashes, 'self');

export interface SurveyHtml {
  readonly status: number;
  readonly html: string;
}

interface PreviewSetting {
  readonly language: string;
  /** What the page's other languages are asked with. */
  readonly query: string;
  readonly organisationName: string;
  readonly timeZone: string;
}

/** Whoever is not signed in learns nothing of the organisation from a preview of the bank. */
const anyOrganisation = { organisationName: 'Your organisation', timeZone: 'UTC' };

/** Makes the pages that respondents see. The same for everyone with the same address. */
@Injectable()
export class SurveyPages {
  constructor(
    private readonly waves: LiveWaves,
    private readonly clock: Clock,
  ) {}

  async render(waveId: string, variant: string, language: string): Promise<SurveyHtml> {
    const address = surveyAddressSchema.safeParse({ wave: waveId, variant, language });
    const wave = address.success ? await this.waves.find(address.data.wave) : null;
    const questionnaire = wave && findQuestionnaire(wave, variant, language);
    const noticeLanguage = chooseSurveyLanguage(language);
    if (wave === null || !address.success || questionnaire === null) {
      return { status: 404, html: this.notice('not-found', null, noticeLanguage) };
    }
    if (!wave.isOpen) return { status: 410, html: this.notice('closed', wave, noticeLanguage) };
    const { organisationName, isDemo, pulseName, k, commentK, closesAt, timeZone } = wave;
    const html = renderSurveyPage({
      address: address.data,
      organisationName,
      isDemo,
      pulseName,
      questionnaire,
      k,
      commentK,
      closesAt,
      timeZone,
      mode: 'live',
      reader: 'employee',
      query: '',
      submitPath: '/api/responses',
      nonce: signPage(wave.pageKey, address.data),
      assets: { style: surveyStyle, script: surveyScript },
    });
    return { status: 200, html };
  }

  /** Where a short address leads; null where there is no such page. @param accepted languages of the browser */
  async findPath(short: string, accepted: string): Promise<string | null> {
    const address = readShortAddress(short);
    const wave = address && (await this.waves.findByStart(address.waveStart));
    const variant = wave && listVariants(wave)[address?.place ?? -1];
    if (!wave || variant === null || variant === undefined) return null;
    return `/s/${wave.id}/${variant}/${chooseSurveyLanguage(accepted.trim())}`;
  }

  /** What a page with this form looks like; carries no code and sends nothing. */
  preview(form: BankForm, language: string, commentQuestion: string | null): string {
    const questionnaire = freezeChosen({ form, commentQuestion, language });
    const query = commentQuestion === null ? '' : `?comment=${commentQuestion}`;
    return this.previewOf(questionnaire, { language, query, ...anyOrganisation });
  }

  /** The same for any questionnaire, as if it were open for the next ten days. */
  previewOf(
    questionnaire: Questionnaire,
    { language, query, organisationName, timeZone }: PreviewSetting,
  ): string {
    const closesAt = new Date(this.clock.now().getTime() + 10 * 86_400_000);
    closesAt.setUTCHours(17, 0, 0, 0);
    return renderSurveyPage({
      address: {
        wave: '00000000-0000-4000-8000-000000000000',
        variant: questionnaire.form,
        language,
      },
      organisationName,
      isDemo: false,
      pulseName: 'Preview',
      questionnaire,
      k: 5,
      commentK: 10,
      closesAt: closesAt.toISOString(),
      timeZone,
      mode: 'preview',
      reader: 'employee',
      nonce: '',
      query,
      submitPath: '/api/responses',
      assets: { style: surveyStyle, script: surveyScript },
    });
  }

  async noticeFor(
    kind: NoticeKind,
    about: { readonly wave?: string; readonly language?: string },
    refused: RefusedAnswer | null = null,
  ): Promise<string> {
    const known = surveyAddressSchema.shape.wave.safeParse(about.wave);
    const wave = known.success ? await this.waves.find(known.data) : null;
    return this.notice(kind, wave, chooseSurveyLanguage(about.language ?? 'en'), refused);
  }

  private notice(
    kind: NoticeKind,
    wave: LiveWave | null,
    language: SurveyLanguage,
    refused: RefusedAnswer | null = null,
  ): string {
    return renderNoticePage({
      kind,
      language,
      isDemo: wave?.isDemo ?? false,
      wave,
      refused,
      assets: { style: surveyStyle },
    });
  }
}
