import { AppError } from '#base/errors.ts'
import { splitAt } from './byte-reader.ts'
import { gitWords } from './failure.ts'
import type { GitTarget } from './program.ts'
import { streamGit, type GitOptions } from './process.ts'

export interface CommitList {
  /** Ancestors before descendants, otherwise by date, oldest first. */
  readonly commits: readonly string[]
  /** Set when a corrupt or absent commit hides what lies behind it. */
  readonly broken?: string
}

/** Which commits: options such as `--all` that this program chose, then revisions that a user may have named. */
export interface CommitSelection {
  readonly options?: readonly string[]
  readonly revisions?: readonly string[]
  /** Full object ids, any number; with `^` before it, what it reaches is left out. */
  readonly objectIds?: readonly string[]
}

const NEWLINE = 0x0a

/** Lists commits. Revisions must have been checked by `checkRevision`. Throws `E_GIT_REVISION` when git does not know one. */
export async function listCommits(target: GitTarget, selection: CommitSelection, signal: AbortSignal): Promise<CommitList> {
  const { options = [], revisions = [], objectIds = [] } = selection
  const stdin = objectIds.length > 0
  const range = [...(stdin ? ['--stdin'] : []), ...options, '--end-of-options', ...revisions, ...(stdin ? [] : ['--'])]
  const git: GitOptions = {
    signal,
    ...(revisions.length > 0 ? { revisions } : {}),
    ...(stdin ? { input: `${objectIds.join('\n')}\n` } : {}),
  }
  const commits: string[] = []
  try {
    await collect(streamGit(target, ['rev-list', '--date-order', ...range], git), commits)
    return { commits: commits.toReversed() }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'E_GIT_FAILED') throw error
  }
  // Sorting needs every commit; without it git gives all it meets before the one that it cannot read.
  commits.length = 0
  try {
    await collect(streamGit(target, ['rev-list', ...range], git), commits)
    return { commits: commits.toReversed() }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'E_GIT_FAILED') throw error
    return { commits: commits.toReversed(), broken: gitWords(error) }
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, into: string[]): Promise<void> {
  for await (const lines of splitAt(chunks, NEWLINE)) for (const line of lines) into.push(line.toString('latin1'))
}
