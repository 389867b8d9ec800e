import { Controller, Get, Query } from '@nestjs/common';
import { coverageQuerySchema, coverageSchema, type Coverage } from '@throughline/types';
import type { z } from 'zod';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { CoverageService } from './coverage.service.ts';

@Controller('api/coverage')
@Access('admin', 'executive')
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get()
  @Describe('Units by periods: which have scores, which outcomes, which both', coverageSchema)
  read(
    @Query({ schema: coverageQuerySchema }) query: z.output<typeof coverageQuerySchema>,
  ): Promise<Coverage> {
    return this.coverage.read(query.metric);
  }
}
