import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { problemStatus, type Problem, type ProblemCode } from '@throughline/types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';
import { WebApp } from './web-app.ts';

/** Answers every error as RFC 9457 problem details; an unknown one tells the outside nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');
  private readonly webApp: WebApp;

  constructor(webApp: WebApp) {
    this.webApp = webApp;
  }

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = toAppError(error);
    if (known === null) this.logger.error(describe(error));
    const problem = toProblem(
      known ?? new AppError('internal', 'Something went wrong here. Nothing was changed.'),
    );
    if (problem.code === 'not-found' && isPageRequest(request)) {
      await this.webApp.sendPage(reply);
      return;
    }
    if (problem.status === 429 || problem.status === 503) reply.header('retry-after', '5');
    await sendProblem(reply, problem);
  }
}

/** Answers as RFC 9457 asks. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** Files that are gone must not be answered with a page that claims to be them. */
const notAPage = /^\/(?:api|mailbox|s|preview|assets)(?:\/|\?|$)|\.\w{2,5}(?:\?|$)/;

function isPageRequest(request: FastifyRequest): boolean {
  return request.method === 'GET' && !notAPage.test(request.url);
}

export function toProblem(error: AppError): Problem {
  return {
    type: `urn:throughline:problem:${error.code}`,
    title: titles[error.status] ?? 'Error',
    status: error.status,
    code: error.code,
    detail: error.message,
    ...(error.issues.length > 0 ? { issues: [...error.issues] } : {}),
  };
}

const titles: Readonly<Record<number, string>> = {
  400: 'Not understood',
  401: 'Sign in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not supported',
  408: 'Too slow',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Refused',
  429: 'Too many requests',
  431: 'Too large',
  500: 'Something went wrong',
  503: 'Not available',
};

/** Errors that Fastify raises before a route is reached, and those of lost databases. */
const codesOfOthers: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The content sent is larger than allowed here.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'unsupported-media-type',
    'This kind of content is not accepted here.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-body', 'The body is empty; JSON was expected.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-body', 'The body is not valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed-body',
    'The body has another length than announced.',
  ],
  FST_ERR_BAD_URL: ['invalid-request', 'The address is not valid.'],
  FST_ERR_ASYNC_CONSTRAINT: ['invalid-request', 'The address is not valid.'],
};

/** Text that Postgres cannot hold, such as a NUL: 22021 and 22P05. */
const unstorableText = /^22(021|P05)$/;

const lostDatabase = /^(ECONNREFUSED|ECONNRESET|EPIPE|08\w{3}|57P0\d|53\d{3})$/;

/** What the driver says, without a code, of a connection that is gone or never came. */
const lostConnection =
  /timeout exceeded when trying to connect|Connection terminated|is not queryable|Query read timeout/;

/** The meaning of an error, or null where it has none for the outside. */
export function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = readCode(error);
  const known = code === null ? undefined : codesOfOthers[code];
  if (known !== undefined) return new AppError(known[0], known[1]);
  if (code !== null && unstorableText.test(code)) {
    return new AppError('invalid-request', 'The request holds characters that cannot be used.');
  }
  if (code !== null && lostDatabase.test(code)) {
    return new AppError(
      'unavailable',
      'The database cannot be reached just now. Please try again.',
    );
  }
  const status = readStatus(error);
  if (status === problemStatus['not-found'])
    return new AppError('not-found', 'There is nothing at this address.');
  if (status === problemStatus['method-not-allowed']) {
    return new AppError('method-not-allowed', 'This address does not support that method.');
  }
  if (status !== null && status >= 400 && status < 500) {
    return new AppError('invalid-request', 'The request is not valid.');
  }
  return null;
}

function readStatus(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) {
    return typeof error.statusCode === 'number' ? error.statusCode : null;
  }
  return null;
}

function readCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Nest wraps what Fastify found wrong with a request in an exception of its own.
  if (error instanceof HttpException) return readCode(error.cause);
  if (error instanceof Error && lostConnection.test(error.message)) return 'ECONNREFUSED';
  return null;
}

/** Name, code and stack only: a message can quote what somebody typed. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown value was thrown';
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '));
  return [`${error.name} ${readCode(error) ?? ''}`.trim(), ...frames.slice(0, 12)].join('\n');
}
