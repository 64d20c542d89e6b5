/** The hooks of git that kagiban can be. */
export const HOOK_KINDS = ['pre-commit', 'pre-push', 'pre-receive'] as const
export type HookKind = (typeof HOOK_KINDS)[number]

/** Set to `1` by a person who wants a commit or a push without kagiban. Servers do not listen to it. */
export const SKIP_VARIABLE = 'KAGIBAN_SKIP'

/** Seconds that a hook may take before it gives up. */
export const TIME_LIMIT_VARIABLE = 'KAGIBAN_HOOK_SECONDS'

/** May the person at work skip this hook? */
export function isSkippable(kind: HookKind): boolean {
  return kind !== 'pre-receive'
}
