import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  idSchema,
  newReorganisationSchema,
  reorganisationListSchema,
  type NewReorganisation,
  type ReorganisationList,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { ReorganisationsService } from './reorganisations.service.ts';

@Controller('api/reorganisations')
@Access('admin')
export class ReorganisationsController {
  constructor(private readonly reorganisations: ReorganisationsService) {}

  @Get()
  @Describe('Which units became which, as it was stated', reorganisationListSchema)
  list(): Promise<ReorganisationList> {
    return this.reorganisations.list();
  }

  @Post()
  @HttpCode(201)
  @Describe('State that units were merged, split or gave a part away', reorganisationListSchema)
  state(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: newReorganisationSchema }) wanted: NewReorganisation,
  ): Promise<ReorganisationList> {
    return this.reorganisations.state(by, wanted);
  }

  @Delete(':id')
  @Describe('Take such a statement back', reorganisationListSchema)
  takeBack(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ReorganisationList> {
    return this.reorganisations.takeBack(by, id);
  }
}
