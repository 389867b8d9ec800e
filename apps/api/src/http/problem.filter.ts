import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { say } from '@throughline/speech';
import { problemStatus, type Problem } from '@throughline/types';
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
      known ?? new AppError('internal', say('Something went wrong here. Nothing was changed.')),
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
    title: nameStatus(error.status),
    status: error.status,
    code: error.code,
    detail: error.message,
    ...(error.issues.length > 0 ? { issues: [...error.issues] } : {}),
  };
}

function nameStatus(status: number): string {
  switch (status) {
    case 400:
      return say('Not understood');
    case 401:
      return say('Sign in');
    case 403:
      return say('Not allowed');
    case 404:
      return say('Not found');
    case 405:
      return say('Not supported');
    case 408:
      return say('Too slow');
    case 409:
      return say('Not possible now');
    case 413:
    case 431:
      return say('Too large');
    case 415:
      return say('Wrong kind of content');
    case 422:
      return say('Refused');
    case 429:
      return say('Too many requests');
    case 500:
      return say('Something went wrong');
    case 503:
      return say('Not available');
    default:
      return say('Error');
  }
}

/** Errors that Fastify raises before a route is reached; null for any other. */
function readErrorOfOthers(code: string): AppError | null {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new AppError('body-too-large', say('The content sent is larger than allowed here.'));
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new AppError(
        'unsupported-media-type',
        say('This kind of content is not accepted here.'),
      );
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return new AppError('malformed-body', say('The body is empty; JSON was expected.'));
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return new AppError('malformed-body', say('The body is not valid JSON.'));
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new AppError('malformed-body', say('The body has another length than announced.'));
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_ASYNC_CONSTRAINT':
      return new AppError('invalid-request', say('The address is not valid.'));
    default:
      return null;
  }
}

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
  const known = code === null ? null : readErrorOfOthers(code);
  if (known !== null) return known;
  if (code !== null && unstorableText.test(code)) {
    return new AppError(
      'invalid-request',
      say('The request holds characters that cannot be used.'),
    );
  }
  if (code !== null && lostDatabase.test(code)) {
    return new AppError(
      'unavailable',
      say('The database cannot be reached just now. Please try again.'),
    );
  }
  const status = readStatus(error);
  if (status === problemStatus['not-found'])
    return new AppError('not-found', say('There is nothing at this address.'));
  if (status === problemStatus['method-not-allowed']) {
    return new AppError('method-not-allowed', say('This address does not support that method.'));
  }
  if (status !== null && status >= 400 && status < 500) {
    return new AppError('invalid-request', say('The request is not valid.'));
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
