import type { CultureCell, CultureUnit } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree, coverUpwards } from '../directory/unit-tree.ts';
import type { PublishedRow } from '../scores/published-cells.ts';
import type { FrozenUnit } from './culture.queries.ts';
import { countInvited, describeParticipation, type InvitedCohort } from './unit-participation.ts';

export interface CultureInput {
  readonly units: readonly FrozenUnit[];
  readonly cohorts: readonly InvitedCohort[];
  readonly rows: readonly PublishedRow[];
  /** How a cell moved, by `nameRow`. */
  readonly changes: ReadonlyMap<string, CultureCell['change']>;
  /** Units that the account may see; null for all. */
  readonly visible: readonly string[] | null;
}

/** One cell of a wave by unit and construct. */
export function nameRow({ unitId, construct }: PublishedRow): string {
  return `${unitId} ${construct}`;
}

/** The units that were asked, from the top down, each with what is published of it. */
export function layOutCulture(input: CultureInput): CultureUnit[] {
  const { units, cohorts, rows, changes, visible } = input;
  const invited = countInvited(units, cohorts);
  const whole = buildTree(units.toSorted((a, b) => compareNames(a.name, b.name)));
  const invitedFrom = new Set(cohorts.flatMap(({ unitIds }) => unitIds));
  const asked = new Set([...invitedFrom, ...coverUpwards(whole, invitedFrom)]);
  const isSeen = visible === null ? () => true : (id: string) => visible.includes(id);
  const seen = whole.walk().flatMap(({ node }) => (isSeen(node.id) ? [node] : []));
  const tree = buildTree(seen);
  const rowsOf = Map.groupBy(rows, (row) => row.unitId);
  return tree.walk().flatMap(({ node, depth }): CultureUnit[] => {
    const own = rowsOf.get(node.id) ?? [];
    if (!asked.has(node.id) && own.length === 0) return [];
    return [
      {
        parentId: depth === 0 ? null : node.parentId,
        id: node.id,
        name: node.name,
        depth,
        participation: describeParticipation(
          invited.get(node.id),
          own.map(({ n }) => n),
        ),
        cells: own.map((row) => ({
          construct: row.construct,
          score: row.score,
          shown: row.shown,
          low: row.low,
          high: row.high,
          n: row.n,
          nMid: row.nMid,
          change: changes.get(nameRow(row)) ?? null,
        })),
      },
    ];
  });
}
