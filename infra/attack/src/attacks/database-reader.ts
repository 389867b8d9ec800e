import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deriveBallotKey, hashCredential } from '../../../../apps/api/src/ballots/ballot-keys.ts';
import { guessLinks, type Trace } from '../../../../apps/api/test/setup/link-attack.ts';
import { recordChanges } from '../../../../apps/api/test/setup/record-changes.ts';
import { makeLinkedFixture, readTraces } from '../../../../apps/api/test/setup/traces.ts';
import type { World } from '../world/make-world.ts';
import type { Invited } from '../world/true-wave.ts';
import type { Attack, Finding } from './attack-result.ts';
import { listWriting, send, visit } from './respondent.ts';

const draftsOf = (world: World): string => `ballot.draft_${world.open.id.replaceAll('-', '')}`;

/** A2: which tables change when people look and answer. */
export function attackChanges(world: World, people: number): Attack {
  const watch = async (people: readonly Invited[]): Promise<Finding> => {
    const looked = await recordChanges(world.superuser, async () => {
      for (const person of people.slice(0, 20)) await visit(world, person);
    });
    const answered = await recordChanges(world.superuser, async () => {
      for (const person of people) await send(world, person);
    });
    const others = Object.keys(answered).filter((table) => table !== draftsOf(world));
    const learned = [...Object.keys(looked), ...others];
    return {
      attempts: people.length * 3,
      learned: learned.length,
      limit: 0,
      what: 'tables changed beside the drafts',
      example: learned[0],
    };
  };
  return {
    id: 'A2',
    title: 'what public requests write, from the write-ahead log',
    run: () => watch(world.open.invited.filter((_, index) => index % 5 !== 0).slice(0, people)),
    planted: async () => {
      await world.superuser.query(`
        CREATE TABLE public.seen (hash bytea);
        CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
          AS $$ BEGIN INSERT INTO public.seen VALUES (NEW.hash); RETURN NEW; END $$;
        CREATE TRIGGER note AFTER INSERT OR UPDATE ON ${draftsOf(world)}
          FOR EACH ROW EXECUTE FUNCTION public.note();`);
      try {
        return await watch(world.open.invited.slice(1, 3));
      } finally {
        await world.superuser.query(`DROP TRIGGER note ON ${draftsOf(world)};
          DROP FUNCTION public.note; DROP TABLE public.seen;`);
      }
    },
  };
}

/** A3: links ballots to people by transaction, place and order of rows. */
export function attackLinks(world: World): Attack {
  const judge = (
    ballots: readonly Trace[],
    people: readonly Trace[],
    truth: ReadonlyMap<string, string>,
  ): Finding => {
    const rates = [...guessLinks(ballots, people, truth)];
    const [best = ['', 0]] = rates.toSorted(([, a], [, b]) => b - a);
    const chance = new Set(ballots.map(({ cohort }) => cohort)).size / ballots.length;
    // Four standard deviations: the best of forty ways of guessing is measured.
    const limit = chance + 4 * Math.sqrt((chance * (1 - chance)) / ballots.length);
    return {
      attempts: rates.length * ballots.length,
      learned: best[1],
      limit,
      what: `share of ${ballots.length} ballots linked; chance is ${chance.toFixed(3)}`,
      example: best[0],
    };
  };
  return {
    id: 'A3',
    title: 'a reader of the database links ballots to people',
    run: async () => {
      const traces = await readTraces(world.superuser, world.open.id);
      const truth = new Map(
        world.open.invited.map(({ code, invitationId }) => [
          hashCredential(deriveBallotKey(code)).toString('hex'),
          invitationId,
        ]),
      );
      const findings = Object.values(traces.ballots).flatMap((ballots) =>
        Object.values(traces.people).map((people) => judge(sized(ballots, traces), people, truth)),
      );
      return findings.reduce((worst, one) =>
        one.learned - one.limit > worst.learned - worst.limit ? one : worst,
      );
    },
    planted: async () => {
      const people = world.open.invited.map(({ invitationId: id, cohort }) => ({ id, cohort }));
      const fixture = await makeLinkedFixture(world.superuser, people);
      return judge(fixture.ballots, fixture.people, fixture.truth);
    },
  };
}

/** Credentials exist for all; only those with a draft are ballots. */
function sized(
  rows: readonly Trace[],
  { ballots }: Awaited<ReturnType<typeof readTraces>>,
): readonly Trace[] {
  const answered = new Set(ballots.drafts.map(({ id }) => id));
  return rows.filter(({ id }) => answered.has(id));
}

/** A4: a backup after every answer, by somebody who knows who answered when. */
export function attackBackups(world: World): Attack {
  return {
    id: 'A4',
    title: 'a backup after every answer, and the write-ahead log',
    run: async () => {
      const people = world.open.invited.filter((_, index) => index % 5 === 0);
      const guesses = await watchAnswers(world, people);
      const leaks = searchLog(world, people);
      const [best = 0] = guesses.toSorted((a, b) => b - a);
      const limit = 0.2 + 4 * Math.sqrt(0.16 / people.length);
      return {
        attempts: people.length * guesses.length,
        learned: leaks === null ? best : 1,
        limit,
        what: 'share of answers guessed; chance is 0.200',
        example: leaks ?? 'from the bytes of sealed answers',
      };
    },
    planted: async () => {
      const [person] = world.open.invited;
      if (person === undefined) throw new Error('nobody is invited');
      await world.superuser.query('CREATE TABLE public.backup (answers text)');
      await world.superuser.query('INSERT INTO public.backup VALUES ($1)', [
        JSON.stringify(person.answers ?? { OT1: listWriting(person) }),
      ]);
      const leak = searchLog(world, [person]);
      await world.superuser.query('DROP TABLE public.backup');
      return { attempts: 1, learned: leak === null ? 0 : 1, limit: 0.5, what: '' };
    },
  };
}

/** Features of a ciphertext that would follow the answer if anything did. */
const features: readonly ((sealed: Buffer) => number)[] = [
  (sealed) => sealed.length,
  (sealed) => sealed[0] ?? 0,
  (sealed) => sealed.at(-1) ?? 0,
  (sealed) => sealed.reduce((sum, byte) => sum + byte, 0),
];

async function watchAnswers(world: World, people: readonly Invited[]): Promise<number[]> {
  const hits = features.map(() => 0);
  const lengths = new Set<number>();
  for (const person of people) {
    await send(world, person);
    const hash = hashCredential(deriveBallotKey(person.code));
    const found = await world.superuser.query<{ ciphertext: Buffer }>(
      `SELECT ciphertext FROM ${draftsOf(world)} WHERE hash = $1`,
      [hash],
    );
    const sealed = found.rows[0]?.ciphertext ?? Buffer.alloc(0);
    lengths.add(sealed.length);
    for (const [index, feature] of features.entries()) {
      const guess = String(1 + (feature(sealed) % 5));
      if (guess === person.answers?.['ICT1']) hits[index] = (hits[index] ?? 0) + 1;
    }
  }
  return lengths.size > 1 ? [1] : hits.map((count) => count / people.length);
}

/** Looks for what people wrote in the files of the write-ahead log. */
function searchLog(world: World, people: readonly Invited[]): string | null {
  const folder = join(world.instance.database.folder, 'postgres', 'cluster', 'pg_wal');
  const words = people.map(listWriting);
  for (const name of readdirSync(folder).filter((file) => /^[0-9A-F]{24}$/.test(file))) {
    const segment = readFileSync(join(folder, name)).toString('latin1');
    const word = words.find((one) => segment.includes(one));
    if (word !== undefined) return `${word} in ${name}`;
  }
  return null;
}
