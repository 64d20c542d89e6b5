import { isAtLeast } from '#core/rule.ts'
import type { Report } from '#core/report.ts'
import { scan, type ScanOutcome } from '#app/scan/scan.ts'
import { EXIT, type Environment } from './environment.ts'
import { messages } from './messages.ts'
import { writeReports } from './output.ts'
import { progressLine } from './progress.ts'
import type { OutputFlags, ScanFlags } from './scan-flags.ts'
import { settingsOf, type Settings } from './settings.ts'

export type AllScanFlags = ScanFlags & OutputFlags

/** `kagiban scan`: scans, reports, and gives the exit code. */
export async function runScan(targets: readonly string[], flags: AllScanFlags, given: Environment): Promise<number> {
  const named = targets.length === 0 ? ['.'] : targets
  const settings = await settingsOf(named, flags, given)
  const environment = inLanguageOf(settings, given)
  tellNotes(settings, flags, environment)
  const outcome = await interruptibleScan(settings, flags, environment)
  if (flags.quiet !== true || outcome.findings.length > 0 || !outcome.coverage.complete || isForMachines(flags)) {
    const files = await writeReports(reportOf(outcome, settings, environment), flags, environment)
    if (flags.quiet !== true)
      for (const file of files) environment.stderr.write(`${messages[environment.language].wroteReport(file)}\n`)
  }
  if (flags.verbose === true)
    for (const note of outcome.notes)
      environment.stderr.write(`kagiban: ${messages[environment.language].warning}: ${note}\n`)
  return exitCodeOf(outcome, flags)
}

/** The configuration's language counts more than the locale, and less than `--lang`. */
export function inLanguageOf({ config }: Settings, environment: Environment): Environment {
  return { ...environment, language: environment.namedLanguage ?? config.language ?? environment.language }
}

/** Scans with a progress line; the first Ctrl-C ends the scan and keeps its results, the second ends the program. */
export async function interruptibleScan(
  settings: Settings,
  flags: AllScanFlags,
  environment: Environment,
  limit?: AbortSignal,
): Promise<ScanOutcome> {
  const { stderr, language } = environment
  const text = messages[language]
  const abort = new AbortController()
  const signal = limit === undefined ? abort.signal : AbortSignal.any([abort.signal, limit])
  const line = progressLine(environment, flags.progress && flags.quiet !== true)
  const onSignal = (): void => {
    if (abort.signal.aborted) process.exit(EXIT.interrupted)
    line.clear()
    stderr.write(`${text.interrupting}\n`)
    abort.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    const { ignores, partial } = settings
    return await scan(settings.request, {
      loadSource: environment.loadSource,
      workerScript: environment.workerScript,
      signal,
      onProgress: (progress) => line.update(progress),
      openMemory: async (cache, request) => (await import('#app/cache/index.ts')).openScanMemory(cache, request),
      ignores: ignores && {
        hides: (finding) => ignores.hides(finding),
        stale: (incomplete) => ignores.stale({ now: new Date(), keyId: settings.keyId, partial: partial || incomplete }),
      },
    })
  } finally {
    line.clear()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    if (abort.signal.aborted) stderr.write(`${text.interrupted}\n`)
  }
}

export function tellNotes({ notes }: Settings, { quiet }: OutputFlags, { stderr, language }: Environment): void {
  if (quiet === true) return
  for (const note of notes) stderr.write(`kagiban: ${messages[language].warning}: ${note}\n`)
}

function reportOf({ findings, coverage, rules }: ScanOutcome, settings: Settings, { version }: Environment): Report {
  return {
    tool: { name: 'kagiban', version, homepage: 'https://kagiban.example' },
    // Not every form of report shows it.
    get keyId() {
      return settings.keyId
    },
    findings,
    coverage,
    rules,
  }
}

/** Forms that a program reads are complete documents even when there is nothing to say. */
function isForMachines({ format = 'pretty', output, report }: OutputFlags): boolean {
  return format !== 'pretty' || output !== undefined || report !== undefined
}

/** 0 clean · 1 findings · 3 nothing found, but not everything was read · 130 interrupted. */
export function exitCodeOf(
  { findings, coverage, interrupted }: ScanOutcome,
  { exitZero, failOn = 'low' }: OutputFlags,
): number {
  if (interrupted) return EXIT.interrupted
  if (exitZero === true) return EXIT.clean
  if (failOn !== 'none' && findings.some(({ severity }) => isAtLeast(severity, failOn))) return EXIT.findings
  return coverage.complete ? EXIT.clean : EXIT.incomplete
}
