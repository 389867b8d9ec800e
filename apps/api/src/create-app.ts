import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readAcceptLanguage } from '@throughline/speech';
import { maximumPictureBytes, maximumPushBytes, maximumUploadBytes } from '@throughline/types';
import { errorCodes, type FastifyReply, type FastifyRequest } from 'fastify';
import { KeyGate } from './accounts/key-gate.ts';
import { refuseStrangeFiles } from './accounts/refuse-strange-files.ts';
import { SessionsService } from './accounts/sessions.service.ts';
import { AppModule } from './app.module.ts';
import { Clock } from './config/clock.ts';
import type { HttpConfig } from './config/config.ts';
import { hookRoute } from './hooks/check-signature.ts';
import { AppError } from './http/app-error.ts';
import { noteSize } from './http/body-size.ts';
import { proxyMailbox } from './http/mailbox-proxy.ts';
import { HttpSettings } from './http/http-settings.ts';
import { sendProblem, toAppError, toProblem } from './http/problem.filter.ts';
import { createJsonReader } from './http/read-json.ts';
import { setSecurityHeaders } from './http/security-headers.ts';
import { keepSignedBodies } from './http/signed-body.ts';
import { answerUnreadable } from './http/unreadable-request.ts';
import { WebApp } from './http/web-app.ts';
import { mailEventRoute } from './mail-events/providers.ts';
import { speakIn } from './speech/speech.ts';
import { FirstAnswer } from './studies/first-answer.ts';

const bodyLimit = 100_000;
/** Room for a very long text in the plain form, so that its writer gets a page for an answer. */
const formLimit = 1_000_000;
const fileLimit = 40_000_000;

/** Builds the HTTP side of the api, ready to listen. */
export async function createApp(
  config: HttpConfig,
  clock: Clock = new Clock(),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustProxy,
    logger: false,
    routerOptions: { maxParamLength: 300 },
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    // An address that cannot be read is refused before any hook or filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
      setSecurityHeaders(request, reply, config.publicUrl.startsWith('https:'));
      // A link that a mail program has mangled leads to the page that says so.
      if (request.method === 'GET' && request.url.startsWith('/s/')) {
        reply.redirect('/s/unreadable', 302);
        return;
      }
      const known =
        toAppError(error) ?? new AppError('invalid-request', 'The address is not valid.');
      sendProblem(reply, toProblem(known));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, clock),
    adapter,
    {
      bodyParser: false,
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  const server = adapter.getInstance();
  const settings = app.get(HttpSettings);
  server.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(request, reply, settings.isHttps);
    done();
  });
  // Whatever is said to somebody is said in the language that their browser or program asks for. Both
  // hooks, because what reads a body goes on outside of the first.
  const speak = ({ headers }: FastifyRequest, _reply: FastifyReply, done: () => void): void =>
    speakIn(readAcceptLanguage(headers['accept-language']), done);
  server.addHook('onRequest', speak);
  server.addHook('preValidation', speak);
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      reply.header('cache-control', 'no-store');
    }
    done();
  });
  refuseStrangeFiles(
    server,
    { sessions: app.get(SessionsService), keys: app.get(KeyGate) },
    settings.isHttps,
  );
  keepSignedBodies(
    server,
    [hookRoute, mailEventRoute],
    createJsonReader(server, ['/api/responses', '/api/customer-responses']),
  );
  server.addContentTypeParser(
    'text/csv',
    { parseAs: 'string', bodyLimit: fileLimit },
    (_request, body, done) => done(null, body),
  );
  server.addContentTypeParser(
    'application/x-ndjson',
    { parseAs: 'string', bodyLimit: maximumPushBytes },
    (_request, body, done) => done(null, body),
  );
  server.addContentTypeParser(
    'application/octet-stream',
    // Not read here: whoever wants it keeps it part by part, up to a limit.
    { bodyLimit: maximumUploadBytes },
    (_request, body, done) => done(null, body),
  );
  server.addContentTypeParser(
    'application/xliff+xml',
    { parseAs: 'string', bodyLimit: formLimit },
    (_request, body, done) => done(null, body),
  );
  server.addContentTypeParser(
    'image/jpeg',
    { parseAs: 'buffer', bodyLimit: maximumPictureBytes },
    (_request, body, done) => done(null, body.toString('base64')),
  );
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: formLimit },
    (request, body, done) => {
      const text = body.toString();
      noteSize(request, text);
      done(null, readFields(text));
    },
  );
  // Mail programs that unsubscribe somebody may send their one field so; it says nothing new.
  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer' },
    ({ url }, _body, done) => {
      if (url.startsWith('/u/')) done(null, {});
      else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE('multipart/form-data'));
    },
  );
  if (config.mailboxUrl !== null) proxyMailbox(server, config.mailboxUrl, settings.ownOrigins);
  // The reply to an answer is too short to gain from it, and the busiest of all.
  server.addHook('onRoute', (route) => {
    if (route.url === '/api/responses') Object.assign(route, { compress: false });
  });
  await server.register(fastifyCompress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    // Nobody sends compressed requests here, and unpacking them is a way to exhaust memory.
    globalDecompression: false,
  });
  const webApp = app.get(WebApp);
  const firstAnswer = app.get(FirstAnswer, { strict: false });
  server.get('/', async (request, reply) =>
    webApp.sendPage(reply, await firstAnswer.find(request)),
  );
  await server.register(fastifyStatic, {
    root: webApp.root,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  await app.init();
  await server.ready();
  return app;
}

/** Fields of a plain form; boxes ticked under one name become one value with spaces between. */
function readFields(body: string): Record<string, string> {
  const fields = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => [name, fields.getAll(name).join(' ')]),
  );
}
