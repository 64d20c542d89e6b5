import { AppError } from '#base/errors.ts'
import { gitOutput, type GitOptions } from './process.ts'
import type { GitTarget } from './program.ts'

/** Where git looks for the hooks of a repository. */
export interface HooksPlace {
  /** Absolute; need not exist. */
  readonly directory: string
  readonly bare: boolean
  /** `core.hooksPath` is set for all repositories of this user or machine: whatever lies there runs in each of them. */
  readonly shared: boolean
}

/** Asks git; understands worktrees, submodules, bare repositories and `core.hooksPath`. Throws as `inspectRepository`. */
export async function locateHooks(target: GitTarget, signal: AbortSignal): Promise<HooksPlace> {
  const options = { signal, maxBytes: 65_536, keepHooksPath: true }
  const args = ['rev-parse', '--is-bare-repository', '--path-format=absolute', '--git-path', 'hooks']
  const answer = (await gitOutput(target, args, options)).toString('utf8').replace(/\n$/, '')
  const end = answer.indexOf('\n')
  const scope = await hooksPathScope(target, options)
  return {
    directory: answer.slice(end + 1),
    bare: answer.slice(0, end) === 'true',
    shared: scope === 'global' || scope === 'system',
  }
}

/** Which configuration sets `core.hooksPath`; undefined when none does. */
async function hooksPathScope(
  target: GitTarget,
  options: GitOptions & { readonly maxBytes: number },
): Promise<string | undefined> {
  try {
    const answer = await gitOutput(target, ['config', '--show-scope', '-z', '--get', 'core.hooksPath'], options)
    return answer.toString('utf8').split('\0')[0]
  } catch (error) {
    // git config ends with 1 when the key is not set.
    if (error instanceof AppError && error.details['exit'] === 1) return undefined
    throw error
  }
}
