import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readNonce } from './instance/read-nonce.ts';
import { Meter } from './load/meter.ts';
import { obey, type LoadSide } from './load/obey.ts';
import type { LoadPlan, LoadResult } from './load/plan.ts';

const connections = 16;
const accepted = '{"received":true}';

/**
 * Many browsers at once, over bare sockets: on two cores every instruction spent here is taken
 * from what is measured. Each connection sends one request at a time and keeps alive.
 */
async function makeBrowsers(plan: LoadPlan): Promise<LoadSide> {
  const nonce = await readNonce(`http://127.0.0.1:${plan.port}`, plan.waveId);
  const requests = plan.ballotKeys.map((ballotKey, index) =>
    writeRequest(plan, nonce, { ballotKey, answers: plan.answers[index % plan.answers.length] }),
  );
  let sockets = await connectAll(plan.port);
  let next = 0;

  const lane = async (socket: Socket, meter: Meter): Promise<void> => {
    while (!meter.isOver) {
      const startedAt = performance.now();
      socket.write(requests[next % requests.length] ?? Buffer.alloc(0));
      next += 1;
      meter.note(startedAt, isAccepted(await readReply(socket)));
    }
  };
  return {
    reconnect: async () => {
      for (const socket of sockets) socket.destroy();
      sockets = await connectAll(plan.port);
    },
    run: async (seconds): Promise<LoadResult> => {
      next = 0;
      const meter = new Meter(seconds);
      await Promise.all(sockets.map((socket) => lane(socket, meter)));
      return meter.result();
    },
  };
}

/** What Chromium sends when the survey page posts an answer. */
function writeRequest(
  plan: LoadPlan,
  nonce: string,
  response: { readonly ballotKey: string; readonly answers: object | undefined },
): Buffer {
  const body = JSON.stringify({
    wave: plan.waveId,
    variant: 'nine',
    language: 'en',
    nonce,
    ...response,
  });
  const host = `127.0.0.1:${plan.port}`;
  return Buffer.from(
    [
      'POST /api/responses HTTP/1.1',
      `Host: ${host}`,
      'Connection: keep-alive',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'sec-ch-ua-platform: "Android"',
      'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'accept: application/json',
      'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"',
      'content-type: application/json',
      'sec-ch-ua-mobile: ?1',
      `Origin: http://${host}`,
      'Sec-Fetch-Site: same-origin',
      'Sec-Fetch-Mode: cors',
      'Sec-Fetch-Dest: empty',
      'Accept-Encoding: gzip, deflate, br, zstd',
      'Accept-Language: en-GB,en;q=0.9',
      '',
      body,
    ].join('\r\n'),
  );
}

async function connectAll(port: number): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      await once(socket, 'connect');
      return socket.setEncoding('latin1');
    }),
  );
}

/** One reply, whole: its header names the length of its body. */
function readReply(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: string): void => {
      text = text === '' ? chunk : text + chunk;
      if (!isWhole(text)) return;
      stopListening();
      resolve(text);
    };
    const fail = (): void => {
      stopListening();
      reject(new Error('the api closed a connection'));
    };
    const stopListening = (): void => {
      socket.off('data', take);
      socket.off('close', fail);
    };
    socket.on('data', take);
    socket.on('close', fail);
  });
}

function isWhole(text: string): boolean {
  if (text.endsWith(accepted)) return true;
  const end = text.indexOf('\r\n\r\n');
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
  return end !== -1 && text.length >= end + 4 + Number(length ?? 0);
}

function isAccepted(text: string): boolean {
  return text.startsWith('HTTP/1.1 200') && text.endsWith(accepted);
}

obey(makeBrowsers);
