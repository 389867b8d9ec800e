import { readNonce } from '../../../bench/src/instance/read-nonce.ts';
import { formOf } from '../world/forms.ts';
import type { World } from '../world/make-world.ts';
import type { Invited } from '../world/true-wave.ts';

/** What a person writes into the comment field: their own words, found nowhere else. */
export const listWriting = (person: Invited): string => `These are the words of ${person.key}`;

/** Opens the link as people and mail scanners do. */
export async function visit({ instance, open }: World, { form }: Invited): Promise<void> {
  for (const path of [`/s/${open.id}/${form}/en`, `/preview/${form}/en`]) {
    for (const method of ['GET', 'HEAD']) {
      await (await fetch(`${instance.url}${path}`, { method })).arrayBuffer();
    }
  }
}

/** Opens the page, sends a part of the answers, then all of them. */
export async function send(world: World, person: Invited): Promise<void> {
  await visit(world, person);
  const { form } = person;
  const complete = Object.fromEntries(
    formOf(world.open, person).questions.map((question) => [
      question.id,
      question.kind === 'text' ? listWriting(person) : world.dice.pick(question.options).value,
    ]),
  );
  const nonce = await readNonce(world.instance.url, world.open.id, form);
  for (const answers of [{ ICT1: '3' }, complete]) {
    const response = await fetch(`${world.instance.url}/api/responses`, {
      method: 'POST',
      headers: { origin: world.instance.url, 'content-type': 'application/json' },
      body: JSON.stringify({
        wave: world.open.id,
        variant: form,
        language: 'en',
        nonce,
        code: person.code,
        answers,
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`an answer was refused: ${text}`);
  }
  person.answers = complete;
}
