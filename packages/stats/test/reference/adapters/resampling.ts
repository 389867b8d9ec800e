import {
  exactPermutation,
  mediation as mediate,
  mediationPlan,
  runPlan,
  unitBlockPermutation,
} from '../../../src/index.ts';
import type { Coefficient } from '../../../src/index.ts';
import type { Adapter } from '../reference-case.ts';
import type { Table } from '../table.ts';

/** Rows of a table of 1-based positions as 0-based indices. */
function indexMatrix(table: Table): Int32Array[] {
  const columns = table.names().map((name) => table.numbers(name));
  return Array.from({ length: table.rows }, (_, row) =>
    Int32Array.from(columns, (column) => (column[row] ?? 0) - 1),
  );
}

function path({ estimate, standardError, df, p }: Coefficient): Record<string, unknown> {
  return { estimate, se: standardError, df, p };
}

export const mediation: Adapter = (question) => {
  const cluster = question.optionalText('cluster');
  const resamples = question.tableNamed('resamples');
  const input = {
    x: question.column('x'),
    m: question.column('m'),
    y: question.column('y'),
    covariates: question.columns('covariates'),
    hasClusterEffects: question.args['unit_fixed_effects'] === true,
    level: question.level,
    ...(cluster ? { cluster: question.table.labels(cluster) } : {}),
    ...(resamples ? { bootstrap: { indices: indexMatrix(resamples) } } : {}),
  };
  let drawn: Float64Array | null = null;
  const plan = resamples ? mediationPlan(input) : null;
  const result = plan
    ? runPlan({ ...plan, finish: (values) => plan.finish((drawn = values)) })
    : mediate(input);
  const { bootstrap } = result;
  return {
    a: path(result.a),
    b: path(result.b),
    direct: path(result.direct),
    total: path(result.total),
    indirect: result.indirect,
    sobel_se: result.sobelError,
    sobel_z: result.sobelZ,
    sobel_p: result.sobelP,
    joint_p: result.jointP,
    proportion_mediated: result.indirectOverTotal,
    boot_mean: bootstrap?.mean,
    boot_se: bootstrap?.standardError,
    percentile_low: bootstrap?.percentile.low,
    percentile_high: bootstrap?.percentile.high,
    bca_low: bootstrap?.bca?.low,
    bca_high: bootstrap?.bca?.high,
    bca_z0: bootstrap?.bca?.bias,
    bca_a: bootstrap?.bca?.acceleration,
    boot_first5: Array.from(drawn ?? []).slice(0, 5),
  };
};

export const permutation: Adapter = (question) => {
  if (question.args['kind'] === 'exact') {
    const result = exactPermutation(question.list<number>('x'), question.list<number>('y'));
    const { permutations, r, p, pGreater } = result;
    return { n_permutations: permutations, r, p_two_sided: p, p_greater: pGreater };
  }
  const table = question.tableNamed('permutations');
  if (!table) throw new Error('The case names no permutations.');
  const result = unitBlockPermutation({
    x: question.column('x'),
    y: question.column('y'),
    unit: question.labels('unit'),
    time: question.column('time'),
    lag: question.number('lag'),
    isTwoWay: question.args['two_way'] === true,
    indices: indexMatrix(table),
  });
  return {
    r: result.r,
    n_permutations: result.permutations,
    n_as_extreme: result.asExtreme,
    p_two_sided: result.p,
    p_greater: result.pGreater,
    first5: result.draws.slice(0, 5),
  };
};
