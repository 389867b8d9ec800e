import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  acrossUnitsQuerySchema,
  cultureChangesSchema,
  cultureQuerySchema,
  cultureSchema,
  deviantsSchema,
  driversSchema,
  idSchema,
  unitHistorySchema,
  unitLineageSchema,
  waveCommentsSchema,
  type Culture,
  type CultureChanges,
  type Deviants,
  type Drivers,
  type UnitHistory,
  type UnitLineage,
  type WaveComments,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { AcrossUnitsService } from './across-units.service.ts';
import { CultureService } from './culture.service.ts';
import { LineageService } from './lineage.service.ts';

type WaveQuery = z.output<typeof cultureQuerySchema>;
type AcrossQuery = z.output<typeof acrossUnitsQuerySchema>;

/** How people are treated. A manager sees one branch; what compares all units is for those who see all. */
@Controller('api')
@Access('admin', 'executive', 'manager')
export class CultureController {
  constructor(
    private readonly culture: CultureService,
    private readonly across: AcrossUnitsService,
    private readonly lineage: LineageService,
  ) {}

  @Get('culture')
  @Describe('Published scores by unit and construct, with changes and participation', cultureSchema)
  find(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: cultureQuerySchema }) query: WaveQuery,
  ): Promise<Culture> {
    return this.culture.ofWave(account, query);
  }

  @Get('culture/changes')
  @Describe('What the newest wave moved for certain, in a sentence', cultureChangesSchema)
  changes(@CurrentAccount() account: AccountEntity): Promise<CultureChanges> {
    return this.culture.changes(account);
  }

  @Get('culture/comments')
  @Describe('Comments of a wave by the question they answer', waveCommentsSchema)
  comments(
    @CurrentAccount() account: AccountEntity,
    @Query({ schema: cultureQuerySchema }) query: WaveQuery,
  ): Promise<WaveComments> {
    return this.culture.comments(account, query);
  }

  @Get('culture/drivers')
  @Access('admin', 'executive')
  @Describe('Which constructs go with an outcome across units', driversSchema)
  drivers(@Query({ schema: acrossUnitsQuerySchema }) query: AcrossQuery): Promise<Drivers> {
    return this.across.drivers(query);
  }

  @Get('culture/deviants')
  @Access('admin', 'executive')
  @Describe('Units against what their culture lets expect of their customers', deviantsSchema)
  deviants(@Query({ schema: acrossUnitsQuerySchema }) query: AcrossQuery): Promise<Deviants> {
    return this.across.deviants(query);
  }

  @Get('units/:id/history')
  @Describe('Every construct of a unit over the waves, as it was published', unitHistorySchema)
  history(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<UnitHistory> {
    return this.culture.history(account, id);
  }

  @Get('units/:id/lineage')
  @Describe('Of which units one came and which it became, with their past', unitLineageSchema)
  ofUnit(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<UnitLineage> {
    return this.lineage.ofUnit(account, id);
  }
}
