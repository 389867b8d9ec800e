import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { createPulse, importCsv, setUpByApi } from './prepare-wave.ts';

const constructs = ['ICT', 'REL', 'EMP', 'AUT', 'KNW', 'HRD', 'VAL', 'TGT', 'LMO'] as const;
const peopleAsked = 20;

/** As long as the names of real units get, and a little longer. */
export function nameUnit(index: number): string {
  return `Bezirksverwaltungsgeschäftsstelle Niederösterreich-Südwest ${index}, Kundendienst und Reklamationsbearbeitung`;
}

/**
 * An organisation of so many units in a tree of tens, with a wave published a quarter, the last in
 * 2026-Q2: the cells stand in the database as their close would have left them, for thousands of
 * people cannot answer in a test.
 */
export async function publishUnits(
  url: string,
  folder: string,
  units: number,
  waves = 2,
): Promise<void> {
  const api = await setUpByApi(url);
  const rows = Array.from({ length: units }, (_, index) => {
    const parent = index === 0 ? '' : `unit-${Math.floor((index - 1) / 10)}`;
    return `unit-${index},"${nameUnit(index)}",${parent}`;
  });
  await importCsv(api, '/api/units/import', `key,name,parent_key\n${rows.join('\n')}\n`);
  const pulse = await createPulse(api);
  const figures = Array.from({ length: units }, (_, index) =>
    numberWaves(waves).map(
      (number) =>
        `unit-${index},${nameQuarter(number, waves)},csat,${60 + (index % 30)},${40 + index}`,
    ),
  );
  await importCsv(
    api,
    '/api/outcomes/import',
    `unit,period,metric,value,n\n${figures.flat().join('\n')}\n`,
  );
  await api.dispose();
  const owner = new pg.Client({ connectionString: await readOwnerUrl(folder) });
  await owner.connect();
  try {
    for (const number of numberWaves(waves)) {
      await publishWave(owner, { pulseId: pulse.id, number, waves });
    }
  } finally {
    await owner.end();
  }
}

/** The owner of the database of an instance started on this folder. */
async function readOwnerUrl(folder: string): Promise<string> {
  const urls: unknown = JSON.parse(await readFile(join(folder, 'database-urls.json'), 'utf8'));
  if (typeof urls !== 'object' || urls === null || !('apiAdmin' in urls)) {
    throw new Error('The instance has not written where its database is.');
  }
  const url = new URL(String(urls.apiAdmin));
  url.username = 'throughline';
  url.password = (await readFile(join(folder, 'owner-password'), 'utf8')).trim();
  return url.href;
}

function numberWaves(waves: number): number[] {
  return Array.from({ length: waves }, (_, index) => index + 1);
}

/** The month of the calendar in which a wave closes, counted from January 2026. */
function monthOf(number: number, waves: number): number {
  return 3 * (number - waves) + 4;
}

function nameQuarter(number: number, waves: number): string {
  const day = new Date(Date.UTC(2026, monthOf(number, waves), 20));
  return `${day.getUTCFullYear()}-Q${Math.floor(day.getUTCMonth() / 3) + 1}`;
}

async function publishWave(
  owner: pg.Client,
  { pulseId, number, waves }: { pulseId: string; number: number; waves: number },
): Promise<void> {
  const closedAt = new Date(Date.UTC(2026, monthOf(number, waves), 20));
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO roster.wave (pulse_id, number, state, planned_at, opened_at, closes_at, closed_at,
       k, comment_k, invited, questionnaires, answer_bytes)
     SELECT $1, $2, 'closed', $3, $3, $3, $3, 5, 10, $4 * count(*), '{}', 100 FROM roster.unit
     RETURNING id`,
    [pulseId, number, closedAt, peopleAsked],
  );
  const wave = rows[0]?.id;
  await owner.query(
    `INSERT INTO roster.wave_unit (wave_id, unit_id, parent_id, key, name)
     SELECT $1, id, parent_id, key, name FROM roster.unit`,
    [wave],
  );
  await owner.query(
    `INSERT INTO result.published_cell (wave, unit, construct, score, shown, low, high, n, n_mid, rounding)
     SELECT $1, u.id, c.code, s.score, s.score::text, s.score - 5, s.score + 5, '15-19', 17, 1
     FROM roster.unit u CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS c (code, place)
     CROSS JOIN LATERAL (
       SELECT 30 + (substr(u.key, 6)::int * 7 + c.place * 11 + $3 * 5) % 55 AS score) s
     -- Some units are too small for some constructs.
     WHERE substr(u.key, 6)::int % 9 <> c.place - 1 OR u.parent_id IS NULL`,
    [wave, constructs, number],
  );
}
