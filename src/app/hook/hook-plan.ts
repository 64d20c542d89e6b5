import { AppError } from '#base/errors.ts'
import type { HookState } from './hook-file.ts'
import type { HookKind } from './kind.ts'

/** One change to the file system; paths are absolute. */
export type HookStep =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  /** Makes the directory too; the file is executable and appears in one step. */
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }

/** What an installation or removal will do, in order; no steps when everything is so already. */
export interface HookPlan {
  readonly hook: HookKind
  readonly path: string
  readonly steps: readonly HookStep[]
  /** The hook that was there before and runs first, when there is one. */
  readonly runsFirst?: string
}

export interface InstallChoice {
  /** The text of the hook, and what the file holds now when it is ours. */
  readonly text: string
  readonly present?: string
  /** Also where all repositories of the user share the hooks, or where another program writes them. */
  readonly force: boolean
}

/** What to do for an installation. A hook of somebody else is kept and runs first. Throws `E_HOOK_CONFLICT`, `E_USAGE`. */
export function planInstall(state: HookState, { text, present, force }: InstallChoice): HookPlan {
  const { kind, path, file, keptPath, kept } = state
  refuseWhatCannotWork(state, force)
  const write: HookStep = { kind: 'write', path, text }
  const plan = { hook: kind, path }
  if (file === 'foreign') {
    if (kept !== 'absent') throw bothThere(state)
    return { ...plan, steps: [{ kind: 'rename', from: path, to: keptPath }, write], runsFirst: keptPath }
  }
  const isSame = file === 'ours' && state.active && present === text
  return { ...plan, steps: isSame ? [] : [write], ...(kept === 'absent' ? {} : { runsFirst: keptPath }) }
}

/** What to do for a removal: what was there before comes back. A hook of somebody else stays as it is. */
export function planUninstall({ kind, path, file, keptPath, kept }: HookState): HookPlan {
  const plan = { hook: kind, path }
  if (file === 'ours' || file === 'absent') {
    if (kept !== 'absent') return { ...plan, steps: [{ kind: 'rename', from: keptPath, to: path }] }
    return { ...plan, steps: file === 'ours' ? [{ kind: 'remove', path }] : [] }
  }
  return { ...plan, steps: [] }
}

function refuseWhatCannotWork(state: HookState, force: boolean): void {
  const { kind, path, bare, file, shared, manager } = state
  if (bare && kind !== 'pre-receive') {
    throw new AppError(
      'E_USAGE',
      `A bare repository has no ${kind} hook. Install pre-receive there: kagiban hook install pre-receive`,
    )
  }
  if (file === 'not-a-file') throw conflict(state, `${path} is no file. Move it away and install again.`)
  if (force) return
  if (manager !== undefined) {
    throw conflict(
      state,
      `${manager} writes the hooks of this repository and would lose ours. Add this line to .husky/${kind} instead: ` +
        `kagiban hook run ${kind} -- "$@"  (or install with --force)`,
    )
  }
  if (shared) {
    throw conflict(
      state,
      `core.hooksPath is set for all your repositories, so ${path} would run in each of them. If that is what you want, ` +
        'install with --force; if not, set core.hooksPath in this repository only.',
    )
  }
}

function bothThere(state: HookState): AppError {
  return conflict(
    state,
    `${state.path} is not ours, and ${state.keptPath} keeps the one from before. Move one of them away and install again.`,
  )
}

function conflict({ kind, path }: HookState, message: string): AppError {
  return new AppError('E_HOOK_CONFLICT', message, { details: { hook: kind, path } })
}
