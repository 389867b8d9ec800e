import type { World } from '../world/make-world.ts';
import type { Attack } from './attack-result.ts';
import { attackBackups, attackChanges, attackLinks } from './database-reader.ts';
import { attackAsAccounts } from './executive.ts';
import { attackCorrelation, attackOracle, attackParity, attackTime, lookOnce } from './looking.ts';
import { attackGrants } from './grants.ts';
import { attackLeavers } from './leavers.ts';
import { withHiddenAnswer, withHiddenCell } from './plant.ts';
import { attackOrganisations } from './random-organisations.ts';
import { attackUnanimity } from './unanimity.ts';
import { attackReminders } from './reminders.ts';
import { attackLogs, attackRemains } from './what-is-left.ts';

/** Every attack, in the order in which they are run: those that look first, those that write last. */
export function listAttacks(world: World, isLong: boolean): readonly Attack[] {
  const perRoute = isLong ? 20_000 : 400;
  const mostTargets = isLong ? 40 : 2;
  const look = lookOnce(world, perRoute);
  return [
    attackOrganisations(isLong ? 10_000 : 40),
    attackLeavers(isLong ? 100_000 : 20_000),
    attackAsAccounts(world, {
      id: 'A8',
      title: 'an executive calls and exports everything',
      callers: [world.executive],
      limits: { perRoute },
      plantedLimits: { perRoute: 60 },
      mostTargets,
      plant: (work) => withHiddenCell(world, work),
    }),
    attackAsAccounts(world, {
      id: 'A12',
      title: 'managers, executive and administrator together',
      callers: [...world.managers, world.executive, world.admin],
      limits: { perRoute: isLong ? 2_000 : 30 },
      // Six wishes for each address: in a larger world the leak is in one of many.
      plantedLimits: { perRoute: isLong ? 60 : 12 },
      mostTargets,
      plant: (work) => withHiddenAnswer(world, work),
    }),
    attackParity(look),
    attackUnanimity(world, look),
    attackCorrelation(look),
    attackOracle(world, isLong ? 500 : 60),
    attackGrants(world),
    attackRemains(world),
    attackChanges(world, isLong ? 1_000 : 60),
    attackBackups(world),
    attackLinks(world),
    attackTime(world, isLong ? 200 : 6),
    attackReminders(world, isLong ? 10_000 : null),
    attackLogs(world),
  ];
}
