import { Body, Controller, Get, Post } from '@nestjs/common';
import { stepRecordSchema, trustSchema, type StepRecord, type Trust } from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { TrustService } from './trust.service.ts';

/** The instrument is judged over the whole organisation, by those who may see all of it. */
@Controller('api/trust')
@Access('admin', 'executive')
export class TrustController {
  constructor(private readonly trust: TrustService) {}

  @Get()
  @Describe(
    'Can these numbers be trusted? Reliability, agreement and the validation plan',
    trustSchema,
  )
  read(): Promise<Trust> {
    return this.trust.read();
  }

  @Post('steps')
  @Access('admin')
  @Describe('Record that a step of the validation plan was done, or take it back', trustSchema)
  record(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: stepRecordSchema }) record: StepRecord,
  ): Promise<Trust> {
    return this.trust.record(by, record);
  }
}
