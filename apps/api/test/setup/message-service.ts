import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the service does with a request; `cut` reads it and ends the connection without a word. */
export type Answer =
  { readonly status: number; readonly body: string; readonly location?: string } | 'cut';

export interface MessageService {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  answer: Answer;
  stop(): Promise<void>;
}

/** A service for messages on this machine that answers as it is told. */
export async function startMessageService(answer: Answer): Promise<MessageService> {
  const requests: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, path: url, headers, body: Buffer.concat(parts).toString('utf8') });
      if (service.answer === 'cut') {
        request.socket.destroy();
        return;
      }
      const { status, body, location } = service.answer;
      response.writeHead(status, location === undefined ? {} : { location });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const service: MessageService = {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return service;
}
