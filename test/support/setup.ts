import fc from 'fast-check';
import { afterAll } from 'vitest';
import { cleanUpAfterFile } from './clean-up.ts';

/** The same examples on every run; `FC_SEED=$RANDOM FC_RUNS=1000 npm test -- property` goes looking for new ones. */
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20_260_817),
  numRuns: Number(process.env.FC_RUNS ?? 100),
});

afterAll(cleanUpAfterFile);
