import { type WaveAnswers, waveAnswersSchema } from '@throughline/types';
import { request } from '../../http/request.ts';

export function readAnswers(waveId: string): Promise<WaveAnswers> {
  return request(waveAnswersSchema, `/waves/${waveId}/answers`);
}
