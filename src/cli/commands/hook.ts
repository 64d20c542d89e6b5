import { text as textOf } from 'node:stream/consumers'
import {
  decideHook,
  HOOK_KINDS,
  hookMessage,
  hookMessages,
  hookStatus,
  installHook,
  planHookRun,
  uninstallHook,
  type HookKind,
  type HookOutcome,
} from '#app/hook/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { messages } from '../messages.ts'
import { exitCodeOf, inLanguageOf, interruptibleScan, tellNotes, type AllScanFlags } from '../run-scan.ts'
import { settingsOf } from '../settings.ts'

interface PlaceFlags {
  readonly repository: string
  readonly dryRun?: true
}

/** `kagiban hook install`: the hook starts this very program, by its full path, or else the `kagiban` on the path. */
export async function runHookInstall(
  kind: HookKind,
  flags: PlaceFlags & { readonly force?: true },
  environment: Environment,
): Promise<number> {
  const { repository, force, dryRun } = flags
  const outcome = await installHook({
    kind,
    repository,
    command: environment.command,
    force: force === true,
    dryRun: dryRun === true,
    signal: new AbortController().signal,
    ...(environment.namedLanguage === undefined ? {} : { language: environment.namedLanguage }),
  })
  return tellOutcome(outcome, environment)
}

/** `kagiban hook uninstall`. */
export async function runHookUninstall(
  kind: HookKind,
  { repository, dryRun }: PlaceFlags,
  environment: Environment,
): Promise<number> {
  const outcome = await uninstallHook({ kind, repository, dryRun: dryRun === true, signal: new AbortController().signal })
  return tellOutcome(outcome, environment)
}

/** `kagiban hook status`: a line for each kind of hook. */
export async function runHookStatus({ repository }: PlaceFlags, { stdout, language }: Environment): Promise<number> {
  const text = messages[language]
  for (const kind of HOOK_KINDS) {
    const { file, path, active, kept } = await hookStatus({ kind, repository, signal: new AbortController().signal })
    stdout.write(
      `${kind.padEnd(11)}  ${text.hookState(file, active)}  ${path}${kept === 'absent' ? '' : `  ${text.hookBefore}`}\n`,
    )
  }
  return EXIT.clean
}

/** `kagiban hook run`: what an installed hook calls. Exit code 0 lets git go on. */
export async function runHook(
  kind: HookKind,
  args: readonly string[],
  flags: AllScanFlags,
  environment: Environment,
): Promise<number> {
  const { stderr, variables } = environment
  const input = kind === 'pre-commit' ? '' : await textOf(process.stdin)
  const work = planHookRun({ kind, args, input, environment: variables })
  if (work.kind === 'skipped-by-user') stderr.write(`${hookMessages[environment.language].skipped}\n`)
  if (work.kind !== 'scan') return EXIT.clean
  const settings = await settingsOf(['.'], flags, environment)
  const { language } = inLanguageOf(settings, environment)
  tellNotes(settings, flags, environment)
  const { sourceId, options, timeLimitMs } = work
  const request = { ...settings.request, targets: [{ name: '.', sourceId, options }] }
  const limit = timeLimitMs === undefined ? undefined : AbortSignal.timeout(timeLimitMs)
  const outcome = await interruptibleScan({ ...settings, request, partial: true }, flags, environment, limit)
  const { findings, coverage } = outcome
  const decision = decideHook(kind, exitCodeOf(outcome, flags), coverage.gaps)
  stderr.write(hookMessage({ kind, decision, findings, gaps: coverage.gaps, language }))
  return decision.refuse ? EXIT.findings : EXIT.clean
}

function tellOutcome({ result, path, steps, runsFirst }: HookOutcome, { stdout, language }: Environment): number {
  const text = messages[language]
  stdout.write(`${text.hookResult(result, path)}\n`)
  for (const step of steps) {
    if (step.kind === 'rename') stdout.write(`  ${step.from} → ${step.to}\n`)
    else if (result === 'planned') stdout.write(`  ${step.kind} ${step.path}\n`)
  }
  if (runsFirst !== undefined) stdout.write(`  ${text.hookRunsFirst(runsFirst)}\n`)
  return result === 'not-ours' ? EXIT.failed : EXIT.clean
}
