import { say } from '@throughline/speech';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from './app-error.ts';
import { isSameOrigin } from './origin.ts';
import { sendProblem, toProblem } from './problem.filter.ts';

const passedOn = ['content-type', 'content-security-policy', 'cache-control', 'etag'];
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Shows the local mail catcher under this instance's own address. The mails hold people's codes,
 * so it answers only this machine, under its own name; only the local start has one.
 */
export function proxyMailbox(
  server: FastifyInstance,
  mailboxUrl: string,
  ownOrigins: ReadonlySet<string>,
): void {
  const ownHosts = new Set([...ownOrigins].map((origin) => new URL(origin).host));
  const isAtHome = (request: FastifyRequest): boolean =>
    loopback.has(request.socket.remoteAddress ?? '') && ownHosts.has(request.headers.host ?? '');
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isAtHome(request) || !isSameOrigin(request, ownOrigins)) {
      await sendProblem(reply, toProblem(notAtHome()));
      return;
    }
    const address = new URL(request.url, mailboxUrl);
    const answer = await fetch(address, { method: request.method }).catch(() => null);
    if (answer === null) {
      await sendProblem(
        reply,
        toProblem(new AppError('unavailable', say('The mail catcher is away.'))),
      );
      return;
    }
    reply.code(answer.status);
    for (const name of passedOn) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    await reply.send(Buffer.from(await answer.arrayBuffer()));
  };
  for (const url of ['/mailbox', '/mailbox/*']) {
    server.route({ method: ['GET', 'DELETE'], url, handler });
  }
}

function notAtHome(): AppError {
  return new AppError(
    'forbidden',
    say('The mail catcher can be opened only on the machine it runs on.'),
  );
}
