import {
  type Trend,
  type TrendQuery,
  trendSchema,
  type WaveScores,
  waveScoresSchema,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readScores(waveId: string): Promise<WaveScores> {
  return request(waveScoresSchema, `/waves/${waveId}/scores`);
}

export function readTrend(query: Record<keyof TrendQuery, string>): Promise<Trend> {
  return request(trendSchema, `/trend?${new URLSearchParams(query).toString()}`);
}
