import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  metricListSchema,
  metricSchema,
  statedMetricSchema,
  type Metric,
  type MetricList,
  type StatedMetric,
} from '@throughline/types';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { MetricsService } from './metrics.service.ts';

@Controller('api/outcomes/metrics')
@Access('admin', 'executive')
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  @Get()
  @Describe('Metrics that can be brought in, with range, direction and precision', metricListSchema)
  list(): Promise<MetricList> {
    return this.metrics.list();
  }

  @Put()
  @Access('admin')
  @Describe('State a metric of your own, or state it anew', metricSchema)
  state(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: statedMetricSchema }) stated: StatedMetric,
  ): Promise<Metric> {
    return this.metrics.state(by, stated);
  }
}
