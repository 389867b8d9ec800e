import { Controller, Get } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Public } from './access.ts';
import { Describe } from './describe-route.ts';
import { HttpSettings } from './http-settings.ts';
import { describeApi, listRoutes } from './openapi.ts';

@Controller('api/openapi.json')
@Public()
export class OpenapiController {
  private document: object | null = null;

  constructor(
    private readonly modules: ModulesContainer,
    private readonly settings: HttpSettings,
  ) {}

  @Get()
  @Describe('This description of the api', null)
  read(): object {
    this.document ??= describeApi(listRoutes(this.modules), this.settings.publicUrl);
    return this.document;
  }
}
