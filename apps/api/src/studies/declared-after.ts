import { parsePeriod, periodOfInstant } from '@throughline/linkage';

/** What could be known when something was registered. */
export interface KnownData {
  readonly waves: readonly { readonly releasedAt: Date }[];
  /** Scores of an earlier tool that are part of the study. */
  readonly past: readonly { readonly period: string }[];
}

/**
 * Whether data that are evaluated could be known before the last of these was registered: a wave had
 * been released, or the period of an imported score had begun, whenever it was imported.
 */
export function isDeclaredAfter(
  { waves, past }: KnownData,
  registrations: readonly { readonly registeredAt: Date }[],
): boolean {
  const periods = [...new Set(past.map(({ period }) => period))].flatMap(
    (text) => parsePeriod(text) ?? [],
  );
  return registrations.some(
    ({ registeredAt }) =>
      waves.some(({ releasedAt }) => releasedAt.getTime() <= registeredAt.getTime()) ||
      periods.some(
        ({ format, index }) => index <= periodOfInstant(registeredAt, format, 'UTC').index,
      ),
  );
}
