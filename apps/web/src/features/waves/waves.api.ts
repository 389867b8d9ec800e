import {
  type AskCodeSheet,
  type AskedCodeSheet,
  askedCodeSheetSchema,
  codeSheetStateSchema,
  type WithoutEmail,
  withoutEmailSchema,
  type MailHalt,
  mailHaltReplySchema,
  type MailRelease,
  waveListSchema,
  type WaveMonitor,
  waveMonitorSchema,
  type WaveSummary,
} from '@throughline/types';
import { request, requestText } from '../../http/request.ts';

export async function readWaves(): Promise<WaveSummary[]> {
  return (await request(waveListSchema, '/waves')).waves;
}

export function readWave(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}`);
}

export function takeReading(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}/readings`, { method: 'POST', json: {} });
}

export function closeWave(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}/close`, { method: 'POST', json: {} });
}

export function tryMailsAgain(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}/mails/tries`, { method: 'POST', json: {} });
}

export function pauseMails(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}/mails/pause`, { method: 'POST', json: {} });
}

export function resumeMails(id: string): Promise<WaveMonitor> {
  return request(waveMonitorSchema, `/waves/${id}/mails/resume`, { method: 'POST', json: {} });
}

export function readWithoutEmail(id: string): Promise<WithoutEmail> {
  return request(withoutEmailSchema, `/waves/${id}/without-email`);
}

export function askCodeSheet(id: string, json: AskCodeSheet): Promise<AskedCodeSheet> {
  return request(askedCodeSheetSchema, `/waves/${id}/code-sheets`, { method: 'POST', json });
}

export async function isCodeSheetReady(id: string): Promise<boolean> {
  return (await request(codeSheetStateSchema, `/code-sheets/${id}`)).state === 'ready';
}

/** Can be asked once: afterwards the sheet is gone. */
export function openCodeSheet({ id, key }: AskedCodeSheet): Promise<string> {
  return requestText(`/code-sheets/${id}/page`, { method: 'POST', json: { key } });
}

export async function readMailHalt(): Promise<MailHalt | null> {
  return (await request(mailHaltReplySchema, '/mail-halt')).halt;
}

export async function releaseMails(doubtful: MailRelease['doubtful']): Promise<void> {
  await request(mailHaltReplySchema, '/mail-halt/release', { method: 'POST', json: { doubtful } });
}
