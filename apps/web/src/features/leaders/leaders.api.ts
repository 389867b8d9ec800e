import {
  selfAssessmentsSchema,
  type LeaderAnswers,
  type SelfAssessments,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readSelfAssessments(): Promise<SelfAssessments> {
  return request(selfAssessmentsSchema, '/self-assessments');
}

export function keepSelfAssessment(answers: LeaderAnswers): Promise<SelfAssessments> {
  return request(selfAssessmentsSchema, '/self-assessments', { method: 'POST', json: { answers } });
}

export function removeSelfAssessment(id: string): Promise<SelfAssessments> {
  return request(selfAssessmentsSchema, `/self-assessments/${id}`, { method: 'DELETE' });
}
