import type { Cell, ServiceMatrix } from '@throughline/types';
import { compareNames } from '../directory/compare-names.ts';
import { buildTree } from '../directory/unit-tree.ts';
import type { ServiceRow, ServiceWave } from './service.queries.ts';

/** Published cells as a matrix: a row for each unit that serves, a column for each unit served. */
export function layOutMatrix(
  wave: ServiceWave,
  units: readonly { id: string; parentId: string | null; name: string }[],
  rows: readonly ServiceRow[],
): ServiceMatrix {
  const tree = buildTree([...units].sort((one, other) => compareNames(one.name, other.name)));
  const tops = new Set(tree.roots.map(({ id }) => id));
  const rated = new Set(rows.map(({ unitId }) => unitId));
  const served = tree
    .walk()
    .filter(({ node }) => rated.has(node.id) && !tops.has(node.id))
    .map(({ node, depth }) => ({ unitId: node.id, unitName: node.name, depth }));
  const serving = [...Map.groupBy(rows, ({ servingId }) => servingId)].map(([unitId, own]) => ({
    unitId,
    unitName: own[0]?.servingName ?? '',
    overall: own.filter((row) => tops.has(row.unitId)).map(toCell)[0] ?? null,
    cells: own.filter((row) => !tops.has(row.unitId)).map(toCell),
  }));
  serving.sort((one, other) => compareNames(one.unitName, other.unitName));
  return { ...wave, served, serving };
}

function toCell(row: ServiceRow): Cell {
  const { unitId, unitName, construct, score, shown, low, high, n, nMid } = row;
  return { unitId, unitName, construct, score, shown, low, high, n, nMid };
}
