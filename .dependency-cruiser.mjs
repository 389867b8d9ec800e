/**
 * The rooms of docs/architecture.md. Arrows point at what may be imported.
 *
 * web -> types, instrument, survey-page <- api -> linkage -> stats
 *  (all of these may say something: -> speech)
 *                                        api -> disclosure
 * cli -> linkage, instrument, types
 */
const room = (name, path, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${path}/`, pathNot: '\\.(test|spec)\\.ts$|/(test|bench)/' },
  to: {
    path: '^(apps|packages|infra)/',
    pathNot: [`^${path}/`, ...allowed.map((one) => `^packages/${one}/`)],
  },
});

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-folder-cycles',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(packages|apps/api|apps/cli)/' },
      to: { circular: true },
    },
    room('stats-imports-nothing-of-ours', 'packages/stats', []),
    room('disclosure-imports-nothing-of-ours', 'packages/disclosure', []),
    room('speech-imports-nothing-of-ours', 'packages/speech', []),
    room('types-import-speech', 'packages/types', ['speech']),
    room('instrument-imports-types', 'packages/instrument', ['types', 'speech']),
    room('survey-page-imports-instrument-and-types', 'packages/survey-page', [
      'instrument',
      'types',
    ]),
    room('linkage-imports-stats-instrument-types', 'packages/linkage', [
      'stats',
      'instrument',
      'types',
      'speech',
    ]),
    room('api-imports', 'apps/api', [
      'types',
      'speech',
      'instrument',
      'survey-page',
      'disclosure',
      'linkage',
    ]),
    room('web-imports', 'apps/web', ['types', 'speech', 'instrument', 'survey-page']),
    room('cli-imports', 'apps/cli', ['linkage', 'instrument', 'types']),
    {
      name: 'types-needs-only-zod',
      severity: 'error',
      from: { path: '^packages/types/src/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'pure-packages-use-no-node',
      comment: 'Reading the survey page assets and running worker threads have one door each.',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src/',
        pathNot:
          '\\.test\\.ts$|^packages/survey-page/src/assets\\.ts$|^packages/stats/src/resampling/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-by-their-door',
      severity: 'error',
      from: { path: '^(apps|infra)/', pathNot: '/test/' },
      to: {
        path: '^packages/[^/]+/(src|dist)/',
        pathNot: '^packages/[^/]+/(src|dist)/(index|assets|shared/[a-z]+)\\.(ts|js|d\\.ts)$',
      },
    },
    {
      name: 'stations-know-no-later-ones',
      comment:
        'directory, questionnaires, pulses, invitations, responses, scores, linkage and studies stand in this order.',
      severity: 'error',
      from: { path: '^apps/api/src/(directory|questionnaires|pulses)/' },
      to: { path: '^apps/api/src/(responses|scores|outcomes|linkage|studies)/' },
    },
    {
      name: 'what-all-stations-use-knows-none',
      severity: 'error',
      from: { path: '^apps/api/src/(config|audit|ballots|files)/' },
      to: {
        path: '^apps/api/src/(directory|questionnaires|pulses|invitations|responses|scores|outcomes|linkage|studies|demo)/',
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot:
          '\\.(d|test)\\.ts$|\\.config\\.|/(main|worker|migrate|demo|start|index)\\.ts$|/client/|^infra/(attack|bench|e2e)/|/test/|/page/|^apps/web/(public|prepare-types)',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-results|test)/|\\.test\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.vue', '.json'],
    },
  },
};
