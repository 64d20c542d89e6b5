/** Hooks of git: put in place, taken away, and what they do when git calls them. The scan itself is the caller's. */
export { HOOK_KINDS, SKIP_VARIABLE, type HookKind } from './kind.ts'
export { type HookPlan, type HookStep } from './hook-plan.ts'
export { type HookState } from './hook-file.ts'
export {
  hookStatus,
  installHook,
  uninstallHook,
  type HookOutcome,
  type InstallOptions,
  type UninstallOptions,
} from './install.ts'
export { parsePushLines, parseReceiveLines, rangesOf, type RefUpdate } from './ref-update.ts'
export { hookMessage, type HookReport } from './refusal.ts'
export { decideHook, planHookRun, type HookCall, type HookDecision, type HookWork } from './run.ts'
export { messages as hookMessages } from './messages.ts'
