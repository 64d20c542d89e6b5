import { defineSource } from '#core/source.ts'
import { changePlace, type ChangeWork, planStaged, readChanges } from '#git/index.ts'

export interface GitStagedOptions {
  /** A directory inside the repository. */
  readonly repository: string
}

export const source = defineSource<GitStagedOptions, ChangeWork>({
  id: 'git-staged',
  remembers: 'when-opened',
  plan: planStaged,
  read: readChanges,
  placeOf: changePlace,
})
