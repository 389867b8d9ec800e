import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  answerRuleSchema,
  answersKeptSchema,
  type AnswerRule,
  type AnswersKept,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { SingleAnswersService } from './single-answers.service.ts';

@Controller('api/outcomes/answers')
@Access('admin')
export class SingleAnswersController {
  constructor(private readonly answers: SingleAnswersService) {}

  @Get()
  @Describe('How many single answers of customers are kept, and for how long', answersKeptSchema)
  read(): Promise<AnswersKept> {
    return this.answers.read();
  }

  @Put()
  @Describe('Set for how long single answers are kept', answersKeptSchema)
  set(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: answerRuleSchema }) rule: AnswerRule,
  ): Promise<AnswersKept> {
    return this.answers.set(by, rule);
  }
}
