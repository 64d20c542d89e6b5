/** Hooks of git: put in place, taken away, and what they do when git calls them. The scan itself is the caller's. */
export { HOOK_KINDS, type HookKind } from './kind.ts'
export { hookStatus, installHook, uninstallHook, type HookOutcome } from './install.ts'
export { hookMessage } from './refusal.ts'
export { decideHook, planHookRun } from './run.ts'
export { messages as hookMessages } from './messages.ts'
