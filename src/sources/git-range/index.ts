import { defineSource } from '#core/source.ts'
import { changePlace, type ChangeWork, planRange, type RangeOptions, readChanges } from '#git/index.ts'

export interface GitRangeOptions extends RangeOptions {
  /** A directory inside the repository. */
  readonly repository: string
}

export const source = defineSource<GitRangeOptions, ChangeWork>({
  id: 'git-range',
  remembers: 'when-opened',
  plan: (options, context) => planRange(options, options, context),
  read: readChanges,
  placeOf: changePlace,
})
