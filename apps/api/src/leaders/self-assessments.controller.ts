import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  idSchema,
  selfAssessmentInputSchema,
  selfAssessmentsSchema,
  type SelfAssessments,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { SelfAssessmentsService } from './self-assessments.service.ts';

/** Private to whoever is signed in: no route takes an account, so nobody can ask for another's. */
@Controller('api/self-assessments')
@Access('manager', 'executive')
export class SelfAssessmentsController {
  constructor(private readonly assessments: SelfAssessmentsService) {}

  @Get()
  @Describe('Your own self-assessments, and your team’s published scores', selfAssessmentsSchema)
  read(@CurrentAccount() account: AccountEntity): Promise<SelfAssessments> {
    return this.assessments.read(account);
  }

  @Post()
  @Describe('Keep a self-assessment; only you will see it', selfAssessmentsSchema)
  keep(
    @CurrentAccount() account: AccountEntity,
    @Body({ schema: selfAssessmentInputSchema }) input: z.output<typeof selfAssessmentInputSchema>,
  ): Promise<SelfAssessments> {
    return this.assessments.keep(account, input.answers);
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe('Delete one of your self-assessments for good', selfAssessmentsSchema)
  remove(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<SelfAssessments> {
    return this.assessments.remove(account, id);
  }
}
