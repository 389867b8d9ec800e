import { readTree, type Cohort } from '@throughline/disclosure';
import { askService, dealServing, type ServingUnit } from '@throughline/instrument';
import type { Questionnaire, ServiceRelation } from '@throughline/types';
import type { EntityManager } from 'typeorm';
import { findServers } from '../service/find-servers.ts';
import { random } from './choose-variants.ts';

/** Which units each cohort of a wave rates, and on which pages. */
export interface ServicePlan {
  /** The units drawn for a cohort, by its id; at most two, none where nobody serves all of it. */
  readonly drawn: ReadonlyMap<string, readonly string[]>;
  /** Every page of the wave: those without such questions, and one more of each for each draw. */
  readonly questionnaires: Record<string, Questionnaire>;
  /** The page on which the people of a cohort answer a form. */
  readonly pageOf: (form: string, cohortId: string) => string;
}

/** Draws for each cohort; everybody in it rates the same units, so that a page names nobody. */
export async function planService(
  db: EntityManager,
  cohorts: readonly (Cohort & { readonly id: string })[],
  pages: Readonly<Record<string, Questionnaire>>,
): Promise<ServicePlan> {
  const units = await db.query<(ServingUnit & { parentId: string | null })[]>(
    'SELECT id, parent_id AS "parentId", name FROM roster.unit ORDER BY id',
  );
  const relations = await db.query<ServiceRelation[]>(
    `SELECT serving_id AS "servingId", served_id AS "servedId" FROM roster.service
     ORDER BY serving_id, served_id`,
  );
  const tree = readTree(units);
  const groups = cohorts.map(({ id, places }) => ({
    id,
    servedBy: findServers(
      tree,
      relations,
      places.map(({ unitId }) => unitId),
    ),
  }));
  return layOut(dealServing(groups, random), units, pages);
}

function layOut(
  drawn: ReadonlyMap<string, readonly string[]>,
  units: readonly ServingUnit[],
  pages: Readonly<Record<string, Questionnaire>>,
): ServicePlan {
  const names = [...new Set([...drawn.values()].map((pair) => pair.join(' ')))].sort();
  const suffixOf = new Map(names.map((name, index) => [name, `-s${index + 1}`]));
  const unitOf = new Map(units.map(({ id, name }) => [id, { id, name }]));
  const more = names.flatMap((name) => {
    const asked = name.split(' ').flatMap((id) => unitOf.get(id) ?? []);
    return Object.entries(pages).map(([page, one]): [string, Questionnaire] => {
      const [form = '', language = ''] = page.split('/');
      return [`${form}${suffixOf.get(name) ?? ''}/${language}`, askService(one, asked)];
    });
  });
  return {
    drawn,
    questionnaires: { ...pages, ...Object.fromEntries(more) },
    pageOf: (form, cohortId) => {
      const pair = drawn.get(cohortId);
      return pair === undefined ? form : `${form}${suffixOf.get(pair.join(' ')) ?? ''}`;
    },
  };
}
