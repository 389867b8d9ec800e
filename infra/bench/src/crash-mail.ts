import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { remindWave } from '../../../apps/api/src/invitations/remind-wave.ts';
import { Admin } from './instance/admin.ts';
import { fillBranch } from './instance/fill-branch.ts';
import { Instance } from './instance/instance.ts';
import { createContext } from './instance/open-wave.ts';
import { Sink } from './mail/sink.ts';

/**
 * Kills the worker with SIGKILL while it sends invitations, and again while it sends reminders.
 * Nobody may be lost, and a kill may cost as many copies as there are connections.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { people, kills } = values.quick
  ? { people: 1_000, kills: 3 }
  : { people: 10_000, kills: 20 };
const connections = 5;
/** Leases run for a minute and what was in doubt is sent a minute later, on any machine. */
const longestWaitSeconds = 900;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Copies of each mail by its id: one id is one invitation or one reminder of one person. */
const copies = new Map<string, number>();
let arrived = 0;
const sink = await Sink.start(({ messageId }) => {
  arrived += 1;
  copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
});
const instance = await Instance.start();
const interrupt = (): void => {
  void instance.stop().finally(() => process.exit(130));
};
process.once('SIGINT', interrupt);
process.once('SIGTERM', interrupt);
const context = createContext(instance);
const superuser = new pg.Pool({ connectionString: instance.database.superuserUrl, max: 2 });

/** What the ledger says of one kind of mail; of reminders that are over, only that. */
interface Account {
  readonly over: readonly string[];
  readonly sent: readonly string[];
  /** Listed as in doubt: never sent again by itself. */
  readonly doubtful: readonly string[];
  /** Still to be sent, or sent again, by itself. */
  readonly moving: number;
}

async function readAccount(kinds: string): Promise<Account> {
  const found = await superuser.query<{ id: string; state: string; doubts: number; kind: string }>(
    `SELECT id, state, doubts, kind FROM roster.delivery WHERE kind LIKE $1`,
    [kinds],
  );
  const isDoubtful = ({ state, doubts, kind }: (typeof found.rows)[number]): boolean =>
    state === 'in_doubt' && (kind !== 'invitation' || doubts >= 2);
  const sent = found.rows.filter(({ state }) => state === 'sent').map(({ id }) => id);
  const doubtful = found.rows.filter(isDoubtful).map(({ id }) => id);
  const over = found.rows.filter(({ state }) => state === 'over').map(({ id }) => id);
  const settled = sent.length + doubtful.length + over.length;
  return { over, sent, doubtful, moving: found.rows.length - settled };
}

async function countSending(): Promise<number> {
  const found = await superuser.query<{ rows: number }>(
    `SELECT count(*)::int AS rows FROM roster.delivery WHERE state = 'sending'`,
  );
  return found.rows[0]?.rows ?? 0;
}

/** As if a minute had passed since the kill: nobody holds what a killed worker was sending. */
async function passTheLeases(): Promise<void> {
  await superuser.query(
    `UPDATE roster.delivery SET lease_until = now() - interval '1 second' WHERE state = 'sending'`,
  );
}

/** As if everybody had been asked two weeks ago, and were at work at whatever hour this runs. */
async function remindNow(waveId: string): Promise<void> {
  await superuser.query(
    'UPDATE roster.invitation SET asked_on = asked_on - 14 WHERE wave_id = $1',
    [waveId],
  );
  await remindWave(context, waveId, 1);
  await superuser.query(
    `UPDATE roster.delivery SET due_at = now(), window_ends_at = NULL
     WHERE wave_id = $1 AND kind = 'reminder-1'`,
    [waveId],
  );
}

const start = (): void => void instance.startWorker({ SMTP_URL: sink.url });

/** Kills spread evenly over the mails; returns the most rows that one kill left in sending. */
async function killWhileSending(expected: number): Promise<number> {
  const before = arrived;
  let most = 0;
  start();
  for (let kill = 1; kill <= kills; kill += 1) {
    const left = await countSending();
    const mark = before + (kill * expected) / (kills + 1);
    await waitUntil(() => Promise.resolve(arrived >= mark), 'the next kill');
    await instance.killWorker();
    most = Math.max(most, (await countSending()) - left);
    if (values.quick) await passTheLeases();
    start();
  }
  return most;
}

async function waitUntil(isDone: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + longestWaitSeconds * 1_000;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error(`still waiting for ${what}`);
    await sleep(20);
  }
}

function countCopies(ids: readonly string[]): { missing: number; extra: number; most: number } {
  const numbers = ids.map((id) => copies.get(`<${id}@localhost>`) ?? 0);
  return {
    missing: numbers.filter((number) => number === 0).length,
    extra: numbers.reduce((sum, number) => sum + Math.max(0, number - 1), 0),
    most: Math.max(0, ...numbers),
  };
}

try {
  const admin = await Admin.setUp(instance);
  const unit = await fillBranch({ instance, admin }, 'mail', people);
  const pulse = await admin.createPulse({ unitIds: [unit] });
  const { id: waveId } = await admin.launchWave(pulse.id);
  const faults: string[] = [];

  const account = async (kinds: string, mostExtra: number): Promise<void> => {
    const most = await killWhileSending(people);
    await waitUntil(async () => (await readAccount(kinds)).moving === 0, 'the last mail');
    await instance.stopWorker();
    const { over, sent, doubtful } = await readAccount(kinds);
    const ofSent = countCopies(sent);
    const ofAll = countCopies([...sent, ...doubtful, ...over]);
    say(
      [
        `${kinds === 'invitation' ? 'invitations' : 'reminders'}: ${kills} kills among ${people} mails`,
        over.length > 0
          ? `  over ${over.length}, of these not arrived ${ofAll.missing}`
          : `  sent ${sent.length}, of these not arrived ${ofSent.missing}; in doubt and listed ${doubtful.length}`,
        `  extra copies ${ofAll.extra}, most to one person ${ofAll.most}`,
        `  most rows that a kill left in sending: ${most} of ${connections}`,
      ].join('\n'),
    );
    if (sent.length + doubtful.length + over.length !== people)
      faults.push(`${kinds}: rows are unaccounted for`);
    if (ofSent.missing > 0 || ofAll.missing > kills * connections)
      faults.push(`${kinds}: mails that count as sent have not arrived`);
    if (ofAll.extra > mostExtra) faults.push(`${kinds}: more than ${mostExtra} extra copies`);
    if (ofAll.most > 2) faults.push(`${kinds}: somebody got more than two copies`);
    if (doubtful.length > kills * connections) faults.push(`${kinds}: too many are in doubt`);
    if (most > connections) faults.push(`${kinds}: too many rows were being sent at once`);
  };

  await account('invitation', kills * connections);
  await remindNow(waveId);
  await account('reminder-1', 0);

  for (const fault of faults) say(`FAILED: ${fault}`);
  if (faults.length === 0) say('Everyone is accounted for, and nobody got more than they may.');
  else process.exitCode = 1;
} finally {
  await context.end();
  await superuser.end();
  await instance.stop();
  sink.stop();
}
