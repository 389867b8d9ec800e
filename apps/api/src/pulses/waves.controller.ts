import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { currentSpeech } from '@throughline/speech';
import {
  idSchema,
  lateJoinersSchema,
  waveListSchema,
  waveMonitorSchema,
  type LateJoiners,
  type WaveMonitor,
  type WaveSummary,
} from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountEntity } from '../accounts/account.entity.ts';
import { CurrentAccount } from '../accounts/current-account.ts';
import { Access } from '../http/access.ts';
import { Describe } from '../http/describe-route.ts';
import { WaveEvents } from './wave-events.ts';
import { WavesService } from './waves.service.ts';

@Controller('api/waves')
@Access('admin', 'executive')
export class WavesController {
  constructor(
    private readonly waves: WavesService,
    private readonly events: WaveEvents,
  ) {}

  @Get()
  @Describe('All waves, newest first', waveListSchema)
  async list(): Promise<{ waves: WaveSummary[] }> {
    return { waves: await this.waves.list() };
  }

  @Get(':id')
  @Describe('How a wave stands: mails and participation', waveMonitorSchema)
  find(@Param('id', { schema: idSchema }) id: string): Promise<WaveMonitor> {
    return this.waves.monitor(id);
  }

  @Get(':id/events')
  @Describe('How a wave stands, as it changes: server-sent events, or one of them', null)
  async watch(
    @CurrentAccount() { language }: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const listens = request.headers.accept?.includes('text/event-stream') === true;
    // A browser that listens sends its own language, whatever was chosen here.
    const events = this.events.watch(id, language ?? currentSpeech().language, !listens);
    // What cannot be told at all is answered as everywhere, before a stream begins.
    const first = await events.next();
    await reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .type('text/event-stream; charset=utf-8')
      .send(Readable.from(startWith(first.value ?? '', events)));
  }

  @Post(':id/readings')
  @Access('admin')
  @HttpCode(202)
  @Describe('Ask for the reading of participation; at most one in 24 hours', waveMonitorSchema)
  requestReading(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveMonitor> {
    return this.waves.requestReading(by, id);
  }

  @Post(':id/invitations')
  @Access('admin')
  @HttpCode(202)
  @Describe(
    'Ask to add people to a wave; refused, with the reason, once it was launched',
    waveMonitorSchema,
  )
  addPeople(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: lateJoinersSchema }) wanted: LateJoiners,
  ): Promise<WaveMonitor> {
    return this.waves.addPeople(by, id, wanted);
  }

  @Post(':id/mails/tries')
  @Access('admin')
  @HttpCode(202)
  @Describe('Send the invitations that failed or came back once more', waveMonitorSchema)
  tryMailsAgain(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveMonitor> {
    return this.waves.tryMailsAgain(by, id);
  }

  @Post(':id/mails/pause')
  @Access('admin')
  @HttpCode(202)
  @Describe('Let all mails of a wave wait; those on their way arrive', waveMonitorSchema)
  pauseMails(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveMonitor> {
    return this.waves.pauseMails(by, id);
  }

  @Post(':id/mails/resume')
  @Access('admin')
  @HttpCode(202)
  @Describe('Let the mails of a wave go on', waveMonitorSchema)
  resumeMails(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveMonitor> {
    return this.waves.resumeMails(by, id);
  }

  @Post(':id/close')
  @Access('admin')
  @HttpCode(202)
  @Describe('Close a wave for good: its answers become counts', waveMonitorSchema)
  close(
    @CurrentAccount() by: AccountEntity,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WaveMonitor> {
    return this.waves.close(by, id);
  }
}

async function* startWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
