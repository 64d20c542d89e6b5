import type { NewCommits } from '#git/index.ts'
import { isGap, type Skip, type SkipReason } from '#core/coverage.ts'
import { isSkippable, SKIP_VARIABLE, TIME_LIMIT_VARIABLE, type HookKind } from './kind.ts'
import { parsePushLines, parseReceiveLines, rangesOf } from './ref-update.ts'

/** How git called the hook. */
export interface HookCall {
  readonly kind: HookKind
  /** Arguments of the hook: for `pre-push` the remote's name and its URL. */
  readonly args: readonly string[]
  /** Standard input, whole; empty for `pre-commit`. */
  readonly input: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What a hook has to do. The scan runs with the current directory as git set it, so that git's variables apply. */
export type HookWork =
  | { readonly kind: 'skipped-by-user' }
  /** Nothing new: a push that only deletes. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'scan'
      readonly sourceId: 'git-staged'
      readonly options: { readonly repository: '.' }
      readonly timeLimitMs?: number
    }
  | {
      readonly kind: 'scan'
      readonly sourceId: 'git-range'
      readonly options:
        | { readonly repository: '.'; readonly newCommits: NewCommits }
        | { readonly repository: '.'; readonly range: readonly string[] }
      readonly timeLimitMs?: number
    }

/** Decides from what git said to the hook. Throws `E_USAGE` for input that git does not write. */
export function planHookRun({ kind, args, input, environment }: HookCall): HookWork {
  if (isSkippable(kind) && environment[SKIP_VARIABLE] === '1') return { kind: 'skipped-by-user' }
  const limit = timeLimit(environment[TIME_LIMIT_VARIABLE])
  if (kind === 'pre-commit') return { kind: 'scan', sourceId: 'git-staged', options: { repository: '.' }, ...limit }
  const framework = kind === 'pre-push' && input === '' ? frameworkRange(environment) : undefined
  if (framework !== undefined) {
    return { kind: 'scan', sourceId: 'git-range', options: { repository: '.', range: framework }, ...limit }
  }
  const updates = kind === 'pre-push' ? parsePushLines(input) : parseReceiveLines(input)
  const newCommits = rangesOf(kind, updates, args[0])
  if (newCommits === undefined) return { kind: 'nothing' }
  return { kind: 'scan', sourceId: 'git-range', options: { repository: '.', newCommits }, ...limit }
}

/**
 * The pre-commit framework reads git's lines itself and tells its hooks in variables; of a push with a root commit, it
 * names the branch only (https://pre-commit.com, and `hook_impl.py` of 4.x, 2026-11-24). It tells of the first ref of a push.
 */
function frameworkRange(environment: HookCall['environment']): readonly string[] | undefined {
  if (environment['PRE_COMMIT'] !== '1') return undefined
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_LOCAL_BRANCH: branch } = environment
  if (from && to) return [`${from}..${to}`]
  return branch ? [branch] : undefined
}

/** A limit that is no number is none: a typing error must not stop every push, nor let one through unread. */
function timeLimit(text: string | undefined): { readonly timeLimitMs?: number } {
  const seconds = Number(text)
  return text !== undefined && Number.isFinite(seconds) && seconds > 0 ? { timeLimitMs: Math.round(seconds * 1000) } : {}
}

/** What to tell git, and why. */
export interface HookDecision {
  readonly refuse: boolean
  readonly why: 'clean' | 'findings' | 'incomplete' | 'failed'
}

/**
 * A person's own hook stops at findings and when the scan could not run; gaps are told and let through, because that person sees
 * them. A server has nobody who sees them, so it refuses what could not be read, except what is too large to be read at
 * all: nobody could push it otherwise. A scan that was ended, by a person or the time limit, lets nothing through.
 * `exitCode` is that of the scan: 0 to 4, or 130 when it was ended.
 */
export function decideHook(kind: HookKind, exitCode: number, gaps: readonly Skip[]): HookDecision {
  if (exitCode === 0) return { refuse: false, why: 'clean' }
  if (exitCode === 1 || exitCode === 2) return { refuse: true, why: 'findings' }
  if (gaps.some(({ reason }) => reason === 'interrupted')) return { refuse: true, why: 'incomplete' }
  if (exitCode !== 3) return { refuse: true, why: 'failed' }
  const isServer = kind === 'pre-receive'
  return { refuse: isServer && gaps.some(({ reason }) => isGap(reason) && !TOLERATED.has(reason)), why: 'incomplete' }
}

const TOLERATED: ReadonlySet<SkipReason> = new Set([
  'too-large',
  'shallow-history',
  'archive-broken',
  'archive-encrypted',
  'archive-limit',
  'decode-limit',
  'candidate-limit',
  'document-broken',
  'document-encrypted',
  'document-limit',
])
