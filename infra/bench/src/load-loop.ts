import { Client } from 'pg';
import { hashCredential } from '../../../apps/api/src/ballots/ballot-keys.ts';
import { readPublicKey, sealAnswer } from '../../../apps/api/src/ballots/seal.ts';
import { submitStatement } from '../../../apps/api/src/responses/submit-statement.ts';
import { loopName } from './load/loop-name.ts';
import { Meter } from './load/meter.ts';
import { obey, type LoadSide } from './load/obey.ts';
import type { LoadPlan, LoadResult } from './load/plan.ts';

const connections = 8;

/** The yardstick: seal and store, with the product's own function and statement, and nothing else. */
async function makeLoop(plan: LoadPlan): Promise<LoadSide> {
  const sealKey = readPublicKey(Buffer.from(plan.sealPublicKey, 'base64'));
  const credentials = plan.ballotKeys.map((key) => hashCredential(Buffer.from(key, 'base64url')));
  const answers = plan.answers.map((one) => JSON.stringify({ form: 'nine', answers: one }));
  let clients = await connect(plan.databaseUrl);
  let next = 0;

  const submit = async (client: Client): Promise<boolean> => {
    const credential = credentials[next % credentials.length];
    const answer = answers[next % answers.length];
    next += 1;
    if (credential === undefined || answer === undefined) return false;
    const context = { waveId: plan.waveId, credential };
    const sealed = sealAnswer(answer, plan.answerBytes, sealKey, context);
    const stored = await client.query<{ outcome: string[] }>({
      ...submitStatement,
      values: [plan.waveId, credential, sealed],
    });
    return stored.rows[0]?.outcome[0] === 'stored';
  };
  const lane = async (client: Client, meter: Meter): Promise<void> => {
    while (!meter.isOver) {
      const startedAt = performance.now();
      meter.note(startedAt, await submit(client));
    }
  };
  return {
    reconnect: async () => {
      await Promise.all(clients.map((client) => client.end()));
      clients = await connect(plan.databaseUrl);
    },
    run: async (seconds): Promise<LoadResult> => {
      next = 0;
      const meter = new Meter(seconds);
      await Promise.all(clients.map((client) => lane(client, meter)));
      return meter.result();
    },
  };
}

async function connect(connectionString: string): Promise<Client[]> {
  const clients = Array.from(
    { length: connections },
    () => new Client({ connectionString, application_name: loopName }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  return clients;
}

obey(makeLoop);
