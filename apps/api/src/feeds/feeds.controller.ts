import {
  Body,
  Controller,
  createParamDecorator,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  type ExecutionContext,
} from '@nestjs/common';
import { say } from '@throughline/speech';
import {
  answerPushQuerySchema,
  answerPushResultSchema,
  idempotencyKeySchema,
  idSchema,
  importQuerySchema,
  outcomeSummarySchema,
  pushResultSchema,
  type AnswerPushQuery,
  type AnswerPushResult,
  type OutcomeSummary,
  type PushResult,
} from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PresentedKey } from '../accounts/api-keys.service.ts';
import { CurrentKey } from '../accounts/key-gate.ts';
import { KeyAccess } from '../http/access.ts';
import { AppError } from '../http/app-error.ts';
import { Describe } from '../http/describe-route.ts';
import { FeedsService } from './feeds.service.ts';

/** Sent as the body, `Content-Type: application/x-ndjson`: one JSON object a line. */
const ndjsonBodySchema = z
  .string({ error: () => say('send the lines as application/x-ndjson, one JSON object each') })
  .min(1, { error: () => say('there is no line') })
  .meta({ contentType: 'application/x-ndjson' });

/** What the sender names the push by. */
const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const parsed = idempotencyKeySchema.safeParse(headers['idempotency-key']);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'invalid-request',
    `Idempotency-Key: ${say('{reason}. Name each push, so that it can be sent again without harm.', { reason: parsed.error.issues[0]?.message ?? say('is not valid') })}`,
  );
});

/** For programs with a key; no cookie is read here. */
@Controller('api/feeds')
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get('outcomes')
  @KeyAccess('outcomes:read')
  @Describe('Which metrics and periods are in, for a program', outcomeSummarySchema, {
    curl: `curl --fail-with-body -H "Authorization: Bearer $THROUGHLINE_API_KEY" \\
  {server}/api/feeds/outcomes`,
  })
  summarise(@CurrentKey() key: PresentedKey): Promise<OutcomeSummary> {
    return this.feeds.summarise(key);
  }

  @Post('outcomes')
  @HttpCode(200)
  @KeyAccess('outcomes:write')
  @Describe('Push figures of customers, all or nothing', pushResultSchema, {
    details:
      'One JSON object a line: unit, period, metric, value, and n and sd where they are known. The same Idempotency-Key with the same body is answered as it was the first time, with the header Idempotent-Replayed: true, for 30 days; with another body it is refused with 409. A refused push counts for nothing. With dryRun=true nothing is written.',
    headers: [{ name: 'Idempotency-Key', schema: idempotencyKeySchema }],
    curl: `printf '%s\\n' \\
  '{"unit":"shop-1","period":"2026-03","metric":"nps","value":41,"n":120}' \\
  '{"unit":"shop-1","period":"2026-03","metric":"csat","value":86.5,"n":120}' |
curl --fail-with-body -H "Authorization: Bearer $THROUGHLINE_API_KEY" \\
  -H "Content-Type: application/x-ndjson" -H "Idempotency-Key: crm-2026-03" \\
  --data-binary @- {server}/api/feeds/outcomes`,
  })
  async push(
    @CurrentKey() key: PresentedKey,
    @IdempotencyKey() idempotencyKey: string,
    @Query({ schema: importQuerySchema }) query: z.output<typeof importQuerySchema>,
    @Body({ schema: ndjsonBodySchema }) body: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PushResult> {
    const isDryRun = query.dryRun === 'true';
    const { result, isReplayed } = await this.feeds.push(key, { idempotencyKey, body, isDryRun });
    if (isReplayed) reply.header('idempotent-replayed', 'true');
    return result;
  }

  @Post('outcomes/answers')
  @HttpCode(200)
  @KeyAccess('outcomes:write')
  @Describe('Push single answers of customers, all or nothing', answerPushResultSchema, {
    details:
      'One JSON object a line: unit, time, metric, value, and customer and id where they are known. They are summed into figures of units and periods. With an id on every line, answers are added and those that are known are corrected. Without any, the push takes the place of all answers of its source to its metrics in its periods, of the units that stand in it: send whole periods, and look at removed with dryRun=true first. Customers and ids are kept as keyed hashes alone. Figures that came without answers are replaced with replacesFigures=true only, those of customer pulses never; answers of periods that are over by the days for which answers are kept are passed over. Replays are as for outcomes; other values in the query make it another push.',
    headers: [{ name: 'Idempotency-Key', schema: idempotencyKeySchema }],
    curl: `printf '%s\\n' \\
  '{"unit":"shop-1","time":"2026-03-31T21:30:00Z","metric":"nps","value":9,"customer":"C17","id":"R1"}' \\
  '{"unit":"shop-1","time":"2026-03-31","metric":"csat","value":5,"id":"R1"}' |
curl --fail-with-body -H "Authorization: Bearer $THROUGHLINE_API_KEY" \\
  -H "Content-Type: application/x-ndjson" -H "Idempotency-Key: survey-2026-03-31" \\
  --data-binary @- "{server}/api/feeds/outcomes/answers?source=Shop%20survey&countsFrom=csat:4"`,
  })
  async pushAnswers(
    @CurrentKey() key: PresentedKey,
    @IdempotencyKey() idempotencyKey: string,
    @Query({ schema: answerPushQuerySchema }) query: AnswerPushQuery,
    @Body({ schema: ndjsonBodySchema }) body: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AnswerPushResult> {
    const push = { idempotencyKey, body, isDryRun: query.dryRun === 'true' };
    const { result, isReplayed } = await this.feeds.pushAnswers(key, push, query);
    if (isReplayed) reply.header('idempotent-replayed', 'true');
    return result;
  }

  @Post('customer-pulses/:id/customers')
  @HttpCode(200)
  @KeyAccess('customers:write')
  @Describe('Push recent customers for a customer pulse, all or nothing', pushResultSchema, {
    details:
      'One JSON object a line: unit, email, experienced_on, and name, language and customer_key where they are known. Addresses are sealed as they come in. Replays are as for outcomes.',
    headers: [{ name: 'Idempotency-Key', schema: idempotencyKeySchema }],
    curl: `printf '%s\\n' \\
  '{"unit":"shop-1","email":"anna@example.com","experienced_on":"2027-03-01"}' |
curl --fail-with-body -H "Authorization: Bearer $THROUGHLINE_API_KEY" \\
  -H "Content-Type: application/x-ndjson" -H "Idempotency-Key: shop-2027-03-01" \\
  --data-binary @- {server}/api/feeds/customer-pulses/$CUSTOMER_PULSE/customers`,
  })
  async pushCustomers(
    @CurrentKey() key: PresentedKey,
    @IdempotencyKey() idempotencyKey: string,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: ndjsonBodySchema }) body: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PushResult> {
    const push = { idempotencyKey, body, isDryRun: false };
    const { result, isReplayed } = await this.feeds.pushCustomers(key, id, push);
    if (isReplayed) reply.header('idempotent-replayed', 'true');
    return result;
  }
}
