import {
  type AskTrialMail,
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

export function readSendPlan(pulseId: string): Promise<SendPlan> {
  return request(sendPlanSchema, `/pulses/${pulseId}/plan`);
}

export function openWave(
  pulseId: string,
  mailing: NonNullable<OpenWaveRequest>['mailing'],
): Promise<WaveMonitor> {
  const path = `/pulses/${pulseId}/waves`;
  return request(waveMonitorSchema, path, { method: 'POST', json: { mailing } });
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
