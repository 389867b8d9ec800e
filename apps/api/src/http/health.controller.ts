import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Public } from './access.ts';
import { AppError } from './app-error.ts';
import { Describe } from './describe-route.ts';

const healthSchema = z.object({ status: z.literal('ok') });

@Controller('api/health')
@Public()
export class HealthController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Get('live')
  @Describe('The process runs', healthSchema)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Describe('The process can reach its database', healthSchema)
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new AppError('unavailable', 'The database cannot be reached.');
    }
    return { status: 'ok' };
  }
}
