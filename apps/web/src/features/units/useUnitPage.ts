import { useLoad } from '../../http/useLoad.ts';
import { readComments, readHistory, readLineage } from '../culture/culture.api.ts';
import { listComments } from '../culture/comment-filter.ts';
import { readCustomers } from '../customers/customers.api.ts';
import { readUnits } from '../directory/directory.api.ts';
import { expandUnits } from '../directory/unit-tree.ts';
import { findPlace } from './unit-profile.ts';

/** Everything that is told of a unit; null for one that is not there or may not be seen. */
export function useUnitPage(unitId: string) {
  return useLoad(async () => {
    const units = await readUnits();
    const place = findPlace(units, unitId);
    if (place === null) return { told: null };
    const parent = place.path.at(-1);
    const [history, parentHistory, lineage, customers, comments] = await Promise.all([
      readHistory(unitId),
      parent === undefined ? null : readHistory(parent.id),
      readLineage(unitId),
      readCustomers(unitId),
      readComments(''),
    ]);
    const inside = expandUnits(units, new Set([unitId]));
    return {
      told: {
        place,
        history,
        parentHistory,
        lineage,
        customers,
        comments: listComments(comments).filter((comment) => inside.has(comment.unitId)),
      },
    };
  });
}
