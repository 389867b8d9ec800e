import { guardStatus } from './guard-status.ts';
import type { GuardStatus } from './guard-status.ts';

/** A cluster bootstrap: shown from 10 clusters, used from 20 and 2,000 draws. See docs/statistics.md#guards. */
export function guardBootstrap(clusters: number, draws: number): GuardStatus {
  return guardStatus(
    [{ holds: clusters >= 10, rule: '10 clusters to show a bootstrap' }],
    [
      { holds: clusters >= 20, rule: '20 clusters to decide by a bootstrap' },
      { holds: draws >= 2000, rule: '2,000 draws to decide by a bootstrap' },
    ],
  );
}
