/** One Jest run for the whole repository: pure packages first, then the api on a real Postgres. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2024',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  setupFiles: ['<rootDir>/jest.seed.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

export default {
  // Jest leaves one core idle by default; on two cores that halves the speed.
  maxWorkers: '100%',
  // No test measures time: the limit only ends one that hangs, however busy the machine is.
  testTimeout: 900_000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testMatch: [
        '<rootDir>/packages/*/{src,test}/**/*.test.ts',
        '<rootDir>/apps/cli/{src,test}/**/*.test.ts',
        '<rootDir>/apps/api/src/**/*.test.ts',
        '<rootDir>/apps/web/src/**/*.test.ts',
        '<rootDir>/infra/local/src/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.test.ts'],
      globalSetup: '<rootDir>/apps/api/test/setup/start-postgres.ts',
      globalTeardown: '<rootDir>/apps/api/test/setup/stop-postgres.ts',
    },
  ],
};
