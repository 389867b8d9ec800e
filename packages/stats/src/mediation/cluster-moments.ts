import { standardDeviation } from '../descriptives/standard-deviation.ts';
import { centered } from '../descriptives/centered.ts';
import { demeanByGroup } from '../grouping/group-means.ts';
import type { Grouping } from '../grouping/grouping.ts';
import type { IndexSource } from '../random/index-source.ts';
import { momentSize } from '../resampling/moment-bootstrap.ts';
import type { BootstrapMediationTask } from '../resampling/moment-bootstrap.ts';

/** The complete variables of a mediation, in the order covariates, x, m, y. */
export type MediationColumns = readonly Float64Array[];

/** Moments per cluster of the standardised variables; inside clusters if the models have cluster effects. */
export function clusterMoments(
  columns: MediationColumns,
  grouping: Grouping,
  options: { readonly hasClusterEffects: boolean; readonly source: IndexSource },
): BootstrapMediationTask {
  const variables = columns.length;
  const scales = columns.map((column) => standardDeviation(column) || 1);
  const standardized = columns.map((column, v) => {
    const values = centered(column).map((value) => value / (scales[v] ?? 1));
    return options.hasClusterEffects ? demeanByGroup(values, grouping) : values;
  });
  const size = momentSize(variables);
  const clusters = grouping.sizes.length;
  const moments = new Float64Array(clusters * size);
  grouping.codes.forEach((cluster, row) => {
    const start = cluster * size;
    const values = standardized.map((column) => column[row] ?? 0);
    moments[start] = (moments[start] ?? 0) + 1;
    let place = start + 1 + variables;
    for (let i = 0; i < variables; i += 1) {
      if (!options.hasClusterEffects) {
        moments[start + 1 + i] = (moments[start + 1 + i] ?? 0) + (values[i] ?? 0);
      }
      for (let j = 0; j <= i; j += 1) {
        moments[place] = (moments[place] ?? 0) + (values[i] ?? 0) * (values[j] ?? 0);
        place += 1;
      }
    }
  });
  const scale = (scales[variables - 1] ?? 1) / (scales[variables - 3] ?? 1);
  return { kind: 'mediation', variables, clusters, moments, scale, source: options.source };
}
