import fc from 'fast-check';

/**
 * Generated cases are the same in every run, so that a red test means a change and not bad luck.
 * `FAST_CHECK_SEED=random` draws others, as the nightly workflow does; a failure prints its seed.
 */
const wanted = process.env['FAST_CHECK_SEED'] ?? '20261126';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
