import {
  type ShareTexts,
  type TrialMail,
  trialMailSchema,
  type WaveShare,
  waveShareSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readShare(waveId: string): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share`);
}

/** Keeps what is written; nobody is told. */
export function keepShare(waveId: string, json: ShareTexts): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share`, { method: 'PUT', json });
}

/** Tells everybody who was asked. */
export function sendShare(waveId: string, json: ShareTexts): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share`, { method: 'POST', json });
}

export function takeShareBack(waveId: string): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share`, { method: 'DELETE' });
}

/** Sends mails that failed or came back once more. */
export function tryShareAgain(waveId: string): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share/tries`, { method: 'POST', json: {} });
}

export function setShareLink(waveId: string, isOpen: boolean): Promise<WaveShare> {
  return request(waveShareSchema, `/waves/${waveId}/share/link`, {
    method: 'PUT',
    json: { isOpen },
  });
}

/** Sends the mail to whoever is signed in, with what was kept last. */
export function askShareTrial(waveId: string, language: string): Promise<TrialMail> {
  return request(trialMailSchema, `/waves/${waveId}/share/trial-mails`, {
    method: 'POST',
    json: { language },
  });
}
