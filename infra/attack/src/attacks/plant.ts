import { k, type World } from '../world/make-world.ts';
import { isBehind } from './arithmetic.ts';

/** Publishes the exact score of a unit that is hidden, for as long as the attack runs. */
export async function withHiddenCell<Result>(
  world: World,
  work: () => Promise<Result>,
): Promise<Result> {
  const [wave] = world.closed;
  if (wave === undefined) throw new Error('no wave is closed');
  const hidden = await findHiddenUnit(world, wave.id);
  await world.superuser.query(
    `INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
     VALUES ($1, $2, 'ICT', $3::float8, $3::float8::text, 0, 100, '5-9', 7, 5)`,
    [wave.id, hidden.unitId, hidden.mean],
  );
  try {
    return await work();
  } finally {
    await world.superuser.query(
      `DELETE FROM result.published_cell WHERE wave = $1 AND unit = $2 AND construct = 'ICT'`,
      [wave.id, hidden.unitId],
    );
  }
}

async function findHiddenUnit(
  world: World,
  waveId: string,
): Promise<{ readonly unitId: string; readonly mean: number }> {
  const wave = world.closed.find(({ id }) => id === waveId);
  const shown = await world.superuser.query<{ unit: string }>(
    `SELECT unit FROM result.published_cell WHERE wave = $1 AND construct = 'ICT'`,
    [waveId],
  );
  const visible = new Set(shown.rows.map((row) => row.unit));
  for (const { id } of world.units) {
    const scores = (wave?.invited ?? []).flatMap((person) =>
      person.unitId === id ? (person.scores.get('ICT') ?? []) : [],
    );
    if (!visible.has(id) && scores.length > 0 && scores.length < k) {
      return { unitId: id, mean: scores.reduce((sum, one) => sum + one, 0) / scores.length };
    }
  }
  throw new Error('this organisation has no hidden unit');
}

/** Tells how a few people answered a choice, for as long as the attack runs. */
export async function withHiddenAnswer<Result>(
  world: World,
  work: () => Promise<Result>,
): Promise<Result> {
  const wave = world.closed.find(({ forms }) => forms.has('own'));
  if (wave === undefined) throw new Error('no questionnaire of one’s own was asked');
  const question = 'own-choice00';
  const few = world.units.find(({ id }) => {
    const behind = wave.invited.filter((one) => one.unitId === id && isBehind(one, question));
    const isLeaf = world.units.every(({ parentId }) => parentId !== id);
    return isLeaf && behind.length > 0 && behind.length < k;
  });
  if (few === undefined) throw new Error('no unit is so small');
  const cell = [wave.id, few.id, question];
  await world.superuser.query(
    `INSERT INTO result.published_answer (wave, unit, question, option, share, shown, n, n_mid)
     VALUES ($1, $2, $3, 'a', 50, '50', '10-14', 12)`,
    cell,
  );
  try {
    return await work();
  } finally {
    await world.superuser.query(
      'DELETE FROM result.published_answer WHERE wave = $1 AND unit = $2 AND question = $3',
      cell,
    );
  }
}
