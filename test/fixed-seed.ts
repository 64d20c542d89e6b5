import * as fc from 'fast-check'

/**
 * The same random inputs in every run, so that a change is judged by what it changes. `KAGIBAN_SEED=random npm test` explores;
 * a number repeats what a failure printed.
 */
const wanted = process.env['KAGIBAN_SEED']
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 20_261_124) })
