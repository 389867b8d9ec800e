import type { Check, Reservation } from '@throughline/types';
import type { Evidence } from './evidence.ts';
import type { StudyContext } from './study-context.ts';

/** Why a supported verdict is given with reservations. They never make a verdict better. */
export function listReservations(
  { input }: StudyContext,
  { paths, aggregation }: Evidence,
  checks: readonly Check[],
): Reservation[] {
  const failed = (name: Check['name']): readonly Check[] =>
    checks.filter((check) => check.name === name && check.holds === false);
  const fromChecks = (
    [
      ['permutation', 'permutation'],
      ['unmeasured-confounder', 'confounder'],
      ['negative-control', 'negative-control'],
    ] as const
  ).flatMap(([name, kind]) =>
    failed(name).map(({ about, values }) => ({ kind, about: about.at(-1) ?? null, values })),
  );
  const weak = aggregation.filter((one) => one !== null && one.status === 'weak');
  const fromAggregation = weak.flatMap((one) => {
    if (one === null) return [];
    const { icc1, icc2, fP, medianAgreement } = one;
    const isOnlyUnmeasured = medianAgreement === null && fP < 0.05 && icc1 >= 0.05 && icc2 >= 0.6;
    const kind = isOnlyUnmeasured
      ? ('agreement-not-measured' as const)
      : ('aggregation-weak' as const);
    return [{ kind, about: one.measure, values: { icc1, icc2, medianAgreement } }];
  });
  const unknown = (side: 'culture' | 'outcome'): boolean =>
    paths.some(({ equation }) =>
      side === 'culture' ? equation.culture !== 'full' : equation.outcome === 'none',
    );
  return [
    ...fromChecks,
    ...fromAggregation,
    ...(unknown('culture')
      ? [{ kind: 'measurement-error-unknown' as const, about: null, values: {} }]
      : []),
    ...(unknown('outcome')
      ? [{ kind: 'outcome-precision-unknown' as const, about: null, values: {} }]
      : []),
    ...(input.isDeclaredAfterData === true
      ? [{ kind: 'declared-after-data' as const, about: null, values: {} }]
      : []),
  ];
}
