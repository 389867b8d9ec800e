import type { BounceKind } from '../mail/classify-bounce.ts';
import { applyBounce } from '../invitations/apply-bounce.ts';
import type { WorkerContext } from '../invitations/worker-context.ts';
import { repeat } from './repeat.ts';

type Context = Pick<WorkerContext, 'mail' | 'clock' | 'masterKey' | 'logger'>;

/** How often a worker looks for what the mail provider told. */
const lookSeconds = 15;
/** Longer than a provider may tell the same again, see `isFresh`. */
const rememberedDays = 14;
const atOnce = 500;

interface EventRow {
  readonly id_hash: Buffer;
  readonly kind: BounceKind | 'complaint' | 'other';
  readonly detail: string;
  readonly addresses: string[];
  readonly message_ids: string[];
}

/** Takes up what the mail provider told of returned mails, until it is told to stop. */
export function workMailEvents(context: Context): { stop(): Promise<void> } {
  return repeat(lookSeconds, () => noteMailEvents(context), {
    logger: context.logger,
    failed: 'what the mail provider told could not be noted and will be tried again',
  });
}

/**
 * Notes what was told, once. Of each event stays the hash by which it is known again, and nothing of
 * what it said. Mails that are just being handed over are looked for the next time.
 */
export async function noteMailEvents(context: Context): Promise<void> {
  const { mail, clock } = context;
  const found = await mail.query<EventRow>(
    `SELECT id_hash, kind, detail, addresses, message_ids FROM roster.mail_event
     WHERE noted_at IS NULL ORDER BY told_at LIMIT $1`,
    [atOnce],
  );
  for (const { id_hash, kind, detail, addresses, message_ids: messageIds } of found.rows) {
    const outcome = await applyBounce(context, { kind, detail, addresses, messageIds });
    if (outcome === 'waiting') continue;
    await mail.query(
      `UPDATE roster.mail_event
       SET noted_at = $2, kind = 'other', detail = '', addresses = '{}', message_ids = '{}'
       WHERE id_hash = $1`,
      [id_hash, clock.now()],
    );
  }
  const since = new Date(clock.now().getTime() - rememberedDays * 86_400_000);
  await mail.query('DELETE FROM roster.mail_event WHERE noted_at <= $1', [since]);
}
