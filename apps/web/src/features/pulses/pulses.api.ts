import {
  type AskTrialMail,
  type ChangePulse,
  type CreatePulse,
  type OpenWaveRequest,
  type Pulse,
  pulseListSchema,
  pulseSchema,
  type SendPlan,
  sendPlanSchema,
  type TrialMail,
  trialMailSchema,
  type WaveMonitor,
  waveMonitorSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export async function readPulses(): Promise<Pulse[]> {
  return (await request(pulseListSchema, '/pulses')).pulses;
}

export function readPulse(id: string): Promise<Pulse> {
  return request(pulseSchema, `/pulses/${id}`);
}

export function createPulse(pulse: CreatePulse): Promise<Pulse> {
  return request(pulseSchema, '/pulses', { method: 'POST', json: pulse });
}

export function changePulse(id: string, wanted: ChangePulse): Promise<Pulse> {
  return request(pulseSchema, `/pulses/${id}`, { method: 'PATCH', json: wanted });
}

/** What opening a wave would do, with the reasons that would be given; null where none is. */
export function readSendPlan(
  pulseId: string,
  { askAgain, openUnshared }: Pick<NonNullable<OpenWaveRequest>, 'askAgain' | 'openUnshared'>,
): Promise<SendPlan> {
  const query = {
    ...(askAgain === null ? {} : { askAgain }),
    ...(openUnshared === null ? {} : { openUnshared }),
  };
  return request(sendPlanSchema, `/pulses/${pulseId}/plan`, { query });
}

export function openWave(
  pulseId: string,
  wanted: NonNullable<OpenWaveRequest>,
): Promise<WaveMonitor> {
  const path = `/pulses/${pulseId}/waves`;
  return request(waveMonitorSchema, path, { method: 'POST', json: wanted });
}

/** Sends a mail of a pulse to whoever is signed in. */
export function askTrialMail(pulseId: string, wanted: AskTrialMail): Promise<TrialMail> {
  return request(trialMailSchema, `/pulses/${pulseId}/trial-mails`, {
    method: 'POST',
    json: wanted,
  });
}

export function readTrialMail(id: string): Promise<TrialMail> {
  return request(trialMailSchema, `/trial-mails/${id}`);
}
