import { Body, Controller, Get, Param, Post, type StreamableFile } from '@nestjs/common';
import {
  exploratoryStudySchema,
  hypothesisPointsSchema,
  idSchema,
  latestStudySchema,
  newExploratorySchema,
  newRegistrationSchema,
  registrationListSchema,
  registrationProposalSchema,
  registeredHypothesisSchema,
  registrationRecordSchema,
  studyRunDetailSchema,
  studyRunListSchema,
  type ExploratoryStudy,
  type HypothesisPoints,
  type LatestStudy,
  type NewRegistration,
  type RegistrationList,
  type RegistrationProposal,
  type RegistrationRecord,
  type StudyRunDetail,
  type StudyRunList,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ExploratoryService } from './exploratory.service.ts';
import { RegistrationsService } from './registrations.service.ts';
import { StudiesService } from './studies.service.ts';

/** Studies are of the whole organisation, so they are for those who may see all of it. */
@Controller('api/studies')
@Access('admin', 'executive')
export class StudiesController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly studies: StudiesService,
    private readonly exploratory: ExploratoryService,
  ) {}

  @Get('registrations')
  @Describe('Every version of the registered hypotheses', registrationListSchema)
  listRegistrations(): Promise<RegistrationList> {
    return this.registrations.list();
  }

  @Get('registrations/proposal')
  @Describe('The four hypotheses as they would be registered now', registrationProposalSchema)
  propose(): Promise<RegistrationProposal> {
    return this.registrations.propose();
  }

  @Post('registrations')
  @Access('admin')
  @Describe('Register the four hypotheses, for ever', registrationRecordSchema)
  register(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: newRegistrationSchema }) asked: NewRegistration,
  ): Promise<RegistrationRecord> {
    return this.registrations.register(by, asked);
  }

  @Get('latest')
  @Describe('What came of the registered hypotheses', latestStudySchema)
  latest(): Promise<LatestStudy> {
    return this.studies.latest();
  }

  @Get('latest/hypotheses/:id/points')
  @Describe('The units and periods behind a registered hypothesis', hypothesisPointsSchema)
  readPoints(
    @Param('id', { schema: registeredHypothesisSchema.shape.id }) id: string,
  ): Promise<HypothesisPoints> {
    return this.studies.readPoints(id);
  }

  @Get('runs')
  @Describe('Every run of a study, newest first', studyRunListSchema)
  listRuns(): Promise<StudyRunList> {
    return this.studies.listRuns();
  }

  @Get('runs/:id')
  @Describe('One run of a study with its result', studyRunDetailSchema)
  readRun(@Param('id', { schema: idSchema }) id: string): Promise<StudyRunDetail> {
    return this.studies.readRun(id);
  }

  @Get('runs/:id/bundle.zip')
  @Describe('Everything that a run rests on, with a script that computes it again in R', null)
  readBundle(@Param('id', { schema: idSchema }) id: string): Promise<StreamableFile> {
    return this.studies.readBundle(id);
  }

  @Get('exploratory')
  @Describe('Every exploratory question and what came of it', exploratoryStudySchema)
  readExploratory(): Promise<ExploratoryStudy> {
    return this.exploratory.read();
  }

  @Post('exploratory')
  @Describe('Ask an exploratory question', registrationRecordSchema)
  ask(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: newExploratorySchema }) asked: z.output<typeof newExploratorySchema>,
  ): Promise<RegistrationRecord> {
    return this.exploratory.ask(by, asked);
  }
}
