import type { BoostOptions } from './boost.ts'

export const BOOST: BoostOptions = {
  trees: 200,
  leaves: 10,
  depth: 4,
  rate: 0.07,
  leastWeight: 1,
  penalty: 3,
  features: 0.25,
  rows: 0.8,
  seed: 1,
}

export const FOLDS = 5
/** Each divides the repositories in another way. */
export const FOLD_SEEDS = [7, 1, 2] as const

/** Weight of a candidate on no labelled row, which is then taken for none. */
export const UNLABELLED_WEIGHT = 0.3
/** The same for candidates of packages that hold no credentials. */
export const CLEAN_WEIGHT = 0.3
/** A repository of more labelled candidates than this counts for less than their number. */
export const FULL_WEIGHT = 100

/** Development dependencies, pinned by the lock file, whose code stands for code without credentials. */
export const CLEAN_PACKAGES = [
  '@types/node',
  'acorn',
  'ajv',
  'assemblyscript',
  'chai',
  'commander',
  'dependency-cruiser',
  'fast-check',
  'fast-uri',
  'hyparquet',
  'ini',
  'jiti',
  'knip',
  'playwright-core',
  'postal-mime',
  'postcss',
  'prompts',
  're2js',
  'resolve',
  'semver',
  'smol-toml',
  'undici-types',
  'unpdf',
  'vite',
  'vitest',
  'yaml',
  'zod',
]

/** Thresholds of the settings `--precision`, as calibrated chances. */
export { LEAST_CONFIDENCE as SETTINGS } from '#app/scan/precision.ts'
