import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Language } from '#base/language.ts'
import { AppError, messageOf } from '#base/errors.ts'
import { findHook, type HookState } from './hook-file.ts'
import { planInstall, planUninstall, type HookPlan, type HookStep } from './hook-plan.ts'
import type { HookKind } from './kind.ts'
import { hookScript } from './script.ts'

export interface UninstallOptions {
  readonly kind: HookKind
  /** A directory inside the repository. */
  readonly repository: string
  /** Only say what would be done. */
  readonly dryRun?: boolean
  readonly signal: AbortSignal
}

export interface InstallOptions extends UninstallOptions {
  /** How the hook starts kagiban, such as `[node, kagiban.mjs]` with absolute paths. Empty: `kagiban` from `PATH`. */
  readonly command?: readonly string[]
  readonly language?: Language
  /** Install where all repositories of the user share the hooks, or where another program writes them. Never overwrites a hook. */
  readonly force?: boolean
}

export interface HookOutcome extends HookPlan {
  /** `planned`: a dry run. `unchanged`: it was so already. `not-ours`: somebody else's hook stays. */
  readonly result: 'done' | 'planned' | 'unchanged' | 'not-ours'
}

/** Installs a hook; again when it is there already. Throws `E_HOOK_CONFLICT`, `E_USAGE`, `E_OUTPUT_UNWRITABLE`, and as git does. */
export async function installHook(options: InstallOptions): Promise<HookOutcome> {
  const { kind, repository, command = [], language, force = false, dryRun = false, signal } = options
  const state = await findHook(kind, repository, signal)
  const text = hookScript({ kind, command, ...(language === undefined ? {} : { language }) })
  const present = state.file === 'ours' ? await readFile(state.path, 'utf8') : undefined
  const plan = planInstall(state, { text, force, ...(present === undefined ? {} : { present }) })
  return carryOut(plan, dryRun)
}

/** Removes a hook and puts back the one that was there before. Throws `E_OUTPUT_UNWRITABLE`, and as git does. */
export async function uninstallHook(options: UninstallOptions): Promise<HookOutcome> {
  const state = await findHook(options.kind, options.repository, options.signal)
  const plan = planUninstall(state)
  if (state.file === 'foreign' || state.file === 'not-a-file') return { ...plan, result: 'not-ours' }
  return carryOut(plan, options.dryRun ?? false)
}

/** What is installed; changes nothing. */
export async function hookStatus({ kind, repository, signal }: Omit<UninstallOptions, 'dryRun'>): Promise<HookState> {
  return findHook(kind, repository, signal)
}

async function carryOut(plan: HookPlan, dryRun: boolean): Promise<HookOutcome> {
  if (plan.steps.length === 0) return { ...plan, result: 'unchanged' }
  if (dryRun) return { ...plan, result: 'planned' }
  const done: HookStep[] = []
  try {
    for (const step of plan.steps) {
      await take(step)
      done.push(step)
    }
  } catch (error) {
    // The hook that was there before must not stay switched off.
    for (const step of done.toReversed()) if (step.kind === 'rename') await rename(step.to, step.from).catch(() => {})
    throw new AppError(
      'E_OUTPUT_UNWRITABLE',
      `The hook ${plan.path} could not be changed: ${messageOf(error)}. Check its permissions.`,
      {
        cause: error,
      },
    )
  }
  return { ...plan, result: 'done' }
}

async function take(step: HookStep): Promise<void> {
  if (step.kind === 'rename') return rename(step.from, step.to)
  if (step.kind === 'remove') return rm(step.path)
  await mkdir(dirname(step.path), { recursive: true })
  const fresh = `${step.path}.kagiban-${process.pid}.tmp`
  try {
    await writeFile(fresh, step.text, { flag: 'wx', mode: 0o755 })
    // The mask of the user may have taken the right to run away from others, who share a server's repository.
    await chmod(fresh, 0o755)
    await rename(fresh, step.path)
  } finally {
    await rm(fresh, { force: true })
  }
}
