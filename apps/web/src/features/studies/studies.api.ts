import {
  exploratoryStudySchema,
  hypothesisPointsSchema,
  latestStudySchema,
  registrationListSchema,
  registrationProposalSchema,
  registrationRecordSchema,
  type ExploratoryStudy,
  type HypothesisPoints,
  type LatestStudy,
  type NewExploratory,
  type NewRegistration,
  type RegistrationList,
  type RegistrationProposal,
  type RegistrationRecord,
} from '@throughline/types';
import { request } from '../../http/request.ts';

export function readLatestStudy(): Promise<LatestStudy> {
  return request(latestStudySchema, '/studies/latest');
}

export function readRegistrations(): Promise<RegistrationList> {
  return request(registrationListSchema, '/studies/registrations');
}

export function readProposal(): Promise<RegistrationProposal> {
  return request(registrationProposalSchema, '/studies/registrations/proposal');
}

export function registerHypotheses(asked: NewRegistration): Promise<RegistrationRecord> {
  return request(registrationRecordSchema, '/studies/registrations', {
    method: 'POST',
    json: asked,
  });
}

export function readExploratory(): Promise<ExploratoryStudy> {
  return request(exploratoryStudySchema, '/studies/exploratory');
}

export function askQuestion(asked: NewExploratory): Promise<RegistrationRecord> {
  return request(registrationRecordSchema, '/studies/exploratory', {
    method: 'POST',
    json: asked,
  });
}

export function readPoints(hypothesis: string): Promise<HypothesisPoints> {
  return request(
    hypothesisPointsSchema,
    `/studies/latest/hypotheses/${encodeURIComponent(hypothesis)}/points`,
  );
}

/** Where the bundle of a run is downloaded from. */
export function bundleAddress(runId: string): string {
  return `/api/studies/runs/${runId}/bundle.zip`;
}
