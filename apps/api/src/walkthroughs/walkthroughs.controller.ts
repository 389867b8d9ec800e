import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import {
  addCheckSchema,
  beginWalkSchema,
  checkIdSchema,
  idSchema,
  ownChecksSchema,
  pictureBodySchema,
  pictureQuerySchema,
  saveWalkSchema,
  walkOverviewSchema,
  walkSchema,
  type AddCheck,
  type BeginWalk,
  type OwnChecks,
  type SaveWalk,
  type Walk,
  type WalkOverview,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { OwnChecksService } from './own-checks.service.ts';
import { PicturesService } from './pictures.service.ts';
import { WalkthroughsService } from './walkthroughs.service.ts';

/** Walks in somebody's shoes. Filed under a name and read by name: nothing here is confidential. */
@Controller('api/walkthroughs')
@Access('admin', 'executive', 'manager')
export class WalkthroughsController {
  constructor(
    private readonly walks: WalkthroughsService,
    private readonly pictures: PicturesService,
    private readonly checks: OwnChecksService,
  ) {}

  @Get()
  @Describe(
    'Walks and what they come to by unit; a manager’s own branch and walks',
    walkOverviewSchema,
  )
  overview(@CurrentAccount() account: AccountEntity): Promise<WalkOverview> {
    return this.walks.overview(account);
  }

  @Get('walks.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="walks.csv"')
  @Describe('The filed walks as a file, a line for each', null)
  export(@CurrentAccount() account: AccountEntity): Promise<string> {
    return this.walks.export(account);
  }

  @Get('checks')
  @Describe('Checks of one’s own that new walks ask', ownChecksSchema)
  listChecks(): Promise<OwnChecks> {
    return this.checks.list();
  }

  @Post('checks')
  @Access('admin')
  @HttpCode(200)
  @Describe('Add a check of one’s own to a list', ownChecksSchema)
  addCheck(
    @CurrentAccount() account: AccountEntity,
    @Body({ schema: addCheckSchema }) input: AddCheck,
  ): Promise<OwnChecks> {
    return this.checks.add(account, input);
  }

  @Delete('checks/:check')
  @Access('admin')
  @HttpCode(200)
  @Describe('Ask a check of one’s own in no further walk', ownChecksSchema)
  retireCheck(
    @CurrentAccount() account: AccountEntity,
    @Param('check', { schema: checkIdSchema }) check: string,
  ): Promise<OwnChecks> {
    return this.checks.retire(account, check);
  }

  @Post()
  @Describe('Begin a walk; a draft is seen by nobody else', walkSchema)
  begin(
    @CurrentAccount() account: AccountEntity,
    @Body({ schema: beginWalkSchema }) input: BeginWalk,
  ): Promise<Walk> {
    return this.walks.begin(account, input);
  }

  @Get(':id')
  @Describe('One walk with everything that was found', walkSchema)
  read(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<Walk> {
    return this.walks.read(account, id);
  }

  @Put(':id')
  @Describe('Save a draft of one’s own', walkSchema)
  save(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: saveWalkSchema }) input: SaveWalk,
  ): Promise<Walk> {
    return this.walks.save(account, id, input);
  }

  @Post(':id/file')
  @HttpCode(200)
  @Describe('File a draft under one’s name; it is never changed after that', walkSchema)
  file(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<Walk> {
    return this.walks.file(account, id);
  }

  @Delete(':id')
  @HttpCode(200)
  @Describe('Take a walk back', walkOverviewSchema)
  remove(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WalkOverview> {
    return this.walks.remove(account, id);
  }

  @Post(':id/pictures')
  @Describe('Add a picture to a check of a draft', walkSchema)
  addPicture(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: pictureQuerySchema }) { check }: z.output<typeof pictureQuerySchema>,
    @Body({ schema: pictureBodySchema }) picture: string,
  ): Promise<Walk> {
    return this.pictures.add(account, id, check, picture);
  }

  @Get(':id/pictures/:picture')
  @Header('content-type', 'image/jpeg')
  @Header('content-disposition', 'inline; filename="picture.jpg"')
  @Describe('A picture of a walk', null)
  readPicture(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Param('picture', { schema: idSchema }) picture: string,
  ): Promise<Buffer> {
    return this.pictures.read(account, id, picture);
  }

  @Delete(':id/pictures/:picture')
  @HttpCode(200)
  @Describe('Take a picture out of a draft', walkSchema)
  removePicture(
    @CurrentAccount() account: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Param('picture', { schema: idSchema }) picture: string,
  ): Promise<Walk> {
    return this.pictures.remove(account, id, picture);
  }
}
