import { AppError } from '#base/errors.ts'
import { gitOutput, type GitOptions } from '../process.ts'
import type { GitTarget } from '../program.ts'
import type { Reference } from './references.ts'

/** Where history begins. */
export interface Tips {
  /** Commits that references, reflogs, stashes and the heads of worktrees name; absent when git cannot tell. */
  readonly commits: readonly string[] | undefined
  /** The checked-out commit of this worktree, if there is one. */
  readonly head: string | undefined
  /** All references, by name; absent when git cannot tell. */
  readonly references: readonly Reference[] | undefined
}

const MAX_OUTPUT = 256 << 20

/** Asks git, which knows every way in which references may be stored. */
export async function findTips(target: GitTarget, signal: AbortSignal): Promise<Tips> {
  const [commits, head, references] = await Promise.all([
    ask(target, ['rev-list', '--no-walk=unsorted', '--all', '--reflog', '--'], signal),
    ask(target, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], signal),
    ask(target, ['for-each-ref', '--format=%(objectname) %(refname)'], signal),
  ])
  return { commits, head: head?.[0], references: references?.map(referenceOf) }
}

function referenceOf(line: string): Reference {
  const end = line.indexOf(' ')
  return { oid: line.slice(0, end), name: Buffer.from(line.slice(end + 1), 'latin1').toString('utf8') }
}

async function ask(target: GitTarget, args: readonly string[], signal: AbortSignal): Promise<readonly string[] | undefined> {
  const options: GitOptions & { maxBytes: number } = { signal, maxBytes: MAX_OUTPUT }
  try {
    const output = await gitOutput(target, args, options)
    return output
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '')
  } catch (error) {
    if (!(error instanceof AppError) || !['E_GIT_REVISION', 'E_GIT_FAILED'].includes(error.code)) throw error
    return undefined
  }
}
