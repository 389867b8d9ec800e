import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { alertListSchema, type AlertList } from '@throughline/types';
import type { DataSource } from 'typeorm';
import { Clock } from '../config/clock.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { listAlerts } from './list-alerts.ts';

@Controller('api/alerts')
@Access('admin')
export class AlertsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Describe('What keeps pulses from asking people and waits for an administrator', alertListSchema)
  async list(): Promise<AlertList> {
    return { alerts: await listAlerts(this.database.manager, this.clock.now()) };
  }
}
