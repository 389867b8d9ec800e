import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { renderInvitation } from '../../../../apps/api/src/mail/render-invitation.ts';
import { fillBranch } from '../instance/fill-branch.ts';
import { compare } from './compare.ts';
import type { Bench, Measure } from './measure.ts';
import { median, runPairs } from './pairs.ts';
import { readProcessorSeconds } from './process-figures.ts';

const connections = 5;
const script = (name: string): string =>
  fileURLToPath(new URL(`../mail/${name}.ts`, import.meta.url));

/** What one run of the product took. */
interface Sending {
  readonly seconds: number;
  /** Of the worker, while it sent. */
  readonly processorSeconds: number;
}

/**
 * Mails of a whole wave, with rendering, ledger and commits, against the same pool of connections
 * sending one ready mail without any database.
 */
export async function measureMail(bench: Bench): Promise<Measure[]> {
  const { admin, instance, say } = bench;
  const mails = bench.pairs > 2 ? 5_000 : 1_500;
  say(`Mail: waves of ${mails} invitations to a server that takes everything`);
  const unit = await fillBranch(bench, 'mail', mails);
  const pulse = await admin.createPulse({ name: 'Mail', unitIds: [unit] });
  const sink = fork(script('sink-process'), { execArgv: ['--conditions=source'] });
  try {
    const { url } = z.object({ url: z.string() }).parse(await hear(sink));
    const contentFile = join(instance.database.folder, 'mail.json');
    writeFileSync(contentFile, JSON.stringify(renderInvitation(sample)));
    let open: string | null = null;
    const closeOpen = async (): Promise<void> => {
      if (open === null) return;
      await admin.post(`/api/waves/${open}/close`);
      await admin.waitForWave(open, 'closed', 120);
      open = null;
    };
    const pairs = await runPairs({
      count: bench.pairs,
      ownPids: [instance.database.pid()],
      yardstick: () => {
        const settings = JSON.stringify({ url, mails, connections, contentFile });
        return timeArrivals(sink, mails, async () => {
          const child = spawn(
            process.execPath,
            ['--conditions=source', script('plain-pool'), settings],
            { stdio: 'inherit' },
          );
          await once(child, 'exit');
        });
      },
      product: async (): Promise<Sending> => {
        const worker = instance.startWorker({
          SMTP_URL: url,
          MAIL_CONNECTIONS: String(connections),
        });
        let before = 0;
        const seconds = await timeArrivals(sink, mails, async () => {
          open = (await admin.launchWave(pulse.id)).id;
          await admin.waitForWave(open, 'open', 120);
          before = readProcessorSeconds(worker);
        });
        const processorSeconds = readProcessorSeconds(worker) - before;
        await closeOpen();
        await instance.stopWorker();
        return { seconds, processorSeconds };
      },
      say,
    });
    const rate = (seconds: number): number => mails / seconds;
    const processor = median(pairs.all.map(({ product }) => product.processorSeconds));
    const rendering = timeRendering(mails);
    return [
      {
        id: 'S4',
        title: `${mails.toLocaleString('en-GB')} mails with ledger and commits against a bare pool`,
        unit: '/s',
        ...compare(pairs, rate, ({ seconds }) => rate(seconds)),
        bounds: { floor: 0.65, aim: 0.8, isGood: 'above' },
      },
      {
        id: 'S4',
        title: 'writing the mails, of the processor time of sending them',
        unit: 's',
        yardstick: processor,
        product: rendering,
        ratio: rendering / processor,
        bounds: { floor: 0.05, aim: null, isGood: 'below' },
        pairsKept: pairs.kept.length,
        pairsRun: pairs.all.length,
      },
    ];
  } finally {
    sink.disconnect();
  }
}

async function hear(child: ChildProcess): Promise<unknown> {
  const [message]: unknown[] = await once(child, 'message');
  return message;
}

/** Seconds from the first mail that arrives to the last. */
async function timeArrivals(
  sink: ChildProcess,
  expected: number,
  send: () => Promise<void>,
): Promise<number> {
  sink.send({ expected });
  const arrived = hear(sink);
  await send();
  return z.object({ seconds: z.number() }).parse(await arrived).seconds;
}

function timeRendering(mails: number): number {
  renderInvitation(sample);
  const before = process.cpuUsage();
  for (let index = 0; index < mails; index += 1) renderInvitation(sample);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const sample: Parameters<typeof renderInvitation>[0] = {
  organisationName: 'Example Ltd',
  look: { colour: '#1d4ed8', logo: null },
  isDemo: false,
  pulseName: 'How we treat each other',
  isReminder: false,
  path: '/s/00000000-0000-4000-8000-000000000000/nine/en',
  language: 'en',
  unsubscribeUrl: 'https://pulse.example.org/u/en/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq',
  publicUrl: 'https://pulse.example.org',
  code: 'ABCDEFGHIJKLMNOPQRST',
  estimatedSeconds: 90,
  closesAt: '2026-12-24T09:00:00.000Z',
  timeZone: 'Europe/London',
  k: 5,
  commentK: 10,
};
