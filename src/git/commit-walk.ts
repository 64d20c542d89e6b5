import { AppError } from '#base/errors.ts'
import { byteReader } from './byte-reader.ts'
import { COMMIT_FORMAT, readCommitHeader, readDifference, type CommitHeader, type Difference } from './difference.ts'
import { gitWords } from './failure.ts'
import { SAFE_DIFF_ARGUMENTS, type GitTarget } from './program.ts'
import { streamGit } from './process.ts'

/** How commits are compared with their parents. */
export interface WalkOptions {
  readonly signal: AbortSignal
  /**
   * `changes`: raw changes with added lines; of a merge none. `changes-raw`: raw changes without reading contents, so without
   * lines; of a merge those that differ from each parent. Git's text form of a merge's changes is not used: without context
   * lines it gives wrong line numbers (seen with 2.39.5).
   */
  readonly mode: 'changes' | 'changes-raw'
}

export type WalkedCommit =
  | ({ readonly kind: 'commit'; readonly hasLines: boolean } & CommitHeader & Difference)
  /** The commit, or a tree or blob that the comparison needs, is corrupt or absent. */
  | { readonly kind: 'failed'; readonly commit: string; readonly detail: string; readonly isMissing: boolean }

const COMMON = [
  'diff-tree',
  '--stdin',
  '--always',
  '--root',
  '-r',
  '--raw',
  '-z',
  '--no-abbrev',
  '--encoding=UTF-8',
  COMMIT_FORMAT,
]

const MODES = {
  changes: [
    '-p',
    '-U0',
    '--inter-hunk-context=0',
    '--full-index',
    '-D',
    '-M',
    '--submodule=short',
    '--ignore-submodules=dirty',
  ],
  // Only renames without a change can be seen without reading contents.
  'changes-raw': ['-c', '-M100%', '--ignore-submodules=dirty'],
} as const

/**
 * Compares commits with their parents, in the order given, each once. What cannot be compared costs only itself: git ends
 * there and is started again behind it. Memory: the changes of one commit.
 */
export async function* walkCommits(
  target: GitTarget,
  commits: readonly string[],
  options: WalkOptions,
): AsyncGenerator<WalkedCommit> {
  // After git failed somewhere, a few commits go one by one until the one is found that made it fail.
  let alone = 0
  for (let next = 0; next < commits.length;) {
    const batch = commits.slice(next, alone > 0 ? next + 1 : undefined)
    let done = 0
    try {
      for await (const commit of compare(target, batch, options)) {
        done = batch.indexOf(commit.commit, Math.max(0, done - 1)) + 1
        yield commit
      }
      next += batch.length
      alone = Math.max(0, alone - 1)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'E_GIT_FAILED') throw error
      if (batch.length > 1) {
        next += done
        alone = ALONE
      } else {
        const commit = batch[0] ?? ''
        yield* options.mode === 'changes'
          ? walkCommits(target, [commit], { ...options, mode: 'changes-raw' })
          : [failure(commit, error)]
        next++
        alone = 0
      }
    }
  }
}

const ALONE = 4

async function* compare(
  target: GitTarget,
  commits: readonly string[],
  { mode, signal }: WalkOptions,
): AsyncGenerator<WalkedCommit> {
  const args = [...COMMON, ...SAFE_DIFF_ARGUMENTS, ...MODES[mode]]
  const input = `${commits.join('\n')}\n`
  const reader = byteReader(streamGit(target, args, { signal, input }))
  let next = 0
  try {
    for (let header = await readCommitHeader(reader); header !== undefined; header = await readCommitHeader(reader)) {
      const difference = await readDifference(reader)
      const at = commits.indexOf(header.commit, Math.max(0, next - 1))
      // Git passes over commits that it cannot read.
      for (; next < at; next++) yield unreadable(commits[next]!)
      next = at + 1
      yield { kind: 'commit', hasLines: mode === 'changes', ...header, ...difference }
    }
  } finally {
    await reader.close()
  }
  for (; next < commits.length; next++) yield unreadable(commits[next]!)
}

function unreadable(commit: string): WalkedCommit {
  return { kind: 'failed', commit, detail: 'git cannot read the commit', isMissing: false }
}

function failure(commit: string, error: AppError): WalkedCommit {
  const detail = gitWords(error)
  return { kind: 'failed', commit, detail, isMissing: /promisor|could not fetch|lazy fetching/.test(detail) }
}
