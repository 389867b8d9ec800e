import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  changePulseSchema,
  createPulseRequestSchema,
  idSchema,
  openWaveRequestSchema,
  planQuerySchema,
  pulseListSchema,
  pulseSchema,
  sendPlanSchema,
  waveMonitorSchema,
  type ChangePulse,
  type CreatePulseRequest,
  type OpenWaveRequest,
  type Pulse,
  type SendPlan,
  type WaveMonitor,
} from '@throughline/types';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { PulsesService } from './pulses.service.ts';
import { WavesService } from './waves.service.ts';

@Controller('api/pulses')
@Access('admin')
export class PulsesController {
  constructor(
    private readonly pulses: PulsesService,
    private readonly waves: WavesService,
  ) {}

  @Get()
  @Describe('All pulses with their waves', pulseListSchema)
  async list(): Promise<{ pulses: Pulse[] }> {
    return { pulses: await this.pulses.list() };
  }

  @Post()
  @HttpCode(201)
  @Describe('Make a pulse; nothing is sent', pulseSchema)
  create(
    @CurrentAccount() by: AccountEntity,
    @Body({ schema: createPulseRequestSchema }) wanted: CreatePulseRequest,
  ): Promise<Pulse> {
    return this.pulses.create(by, wanted);
  }

  @Get(':id')
  @Describe('One pulse with its waves', pulseSchema)
  find(@Param('id', { schema: idSchema }) id: string): Promise<Pulse> {
    return this.pulses.find(id);
  }

  @Patch(':id')
  @Describe('Raise the thresholds of the next waves; they are never lowered', pulseSchema)
  change(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: changePulseSchema }) wanted: ChangePulse,
  ): Promise<Pulse> {
    return this.pulses.change(by, id, wanted);
  }

  @Get(':id/plan')
  @Describe('What opening a wave now would do, in numbers', sendPlanSchema)
  plan(
    @Param('id', { schema: idSchema }) id: string,
    @Query({ schema: planQuerySchema }) query: z.output<typeof planQuerySchema>,
  ): Promise<SendPlan> {
    const { askAgain, openUnshared } = query;
    return this.pulses.plan(id, {
      askAgain: askAgain ?? null,
      openUnshared: openUnshared ?? null,
    });
  }

  @Post(':id/waves')
  @HttpCode(201)
  @Describe('Open a wave now: freezes it and sends the invitations', waveMonitorSchema)
  async openWave(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: openWaveRequestSchema }) wanted: OpenWaveRequest,
  ): Promise<WaveMonitor> {
    return this.waves.monitor(await this.pulses.openWave(by, id, wanted));
  }
}
