import { resolveConfig } from 'vite';

// Nuxt UI writes the types of its theme when Vite reads its configuration.
await resolveConfig({ root: import.meta.dirname, logLevel: 'silent' }, 'build');
