import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id (the library's default kind): 46 MiB, one pass, one lane. */
const parameters = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

let running: Promise<unknown> = Promise.resolve();

/** One hash at a time: each takes 46 MiB, and sign-ins are rare. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = running.then(work, work);
  running = result.catch(() => undefined);
  return result;
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, parameters));
}

/** Takes the same time whether or not there is such an account. */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  const reference = stored ?? (await placeholder());
  const matches = await inTurn(() => verify(reference, password));
  return matches && stored !== null;
}

let placeholderHash: Promise<string> | null = null;
function placeholder(): Promise<string> {
  placeholderHash ??= hashPassword('nobody has this password');
  return placeholderHash;
}
