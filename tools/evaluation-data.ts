import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { flagValue } from './flag-value.ts'

/** Where evaluation data usually is: beside the checkout, no part of it and often absent. */
export const EVALUATION_DATA = join(import.meta.dirname, '..', '..', 'shared', 'eval')

/**
 * Where the evaluation data is, by `--data` or in its usual place. When a file is missing there this says so, and gives the exit code:
 * 0 for data that nobody asked for, else 4.
 *
 * @param needed paths in the directory
 */
export function evaluationData(args: readonly string[], needed: readonly string[]): string | number {
  const named = flagValue(args, '--data')
  const directory = resolve(named ?? EVALUATION_DATA)
  const missing = needed.find((path) => !existsSync(join(directory, path)))
  if (missing === undefined) return directory
  process.stdout.write(`SKIPPED: no ${missing} at ${directory}. Name the directory of the evaluation data with --data.\n`)
  return named === undefined ? 0 : 4
}
