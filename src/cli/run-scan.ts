import { existsSync } from 'node:fs'
import { AppError } from '#base/errors.ts'
import { isAtLeast } from '#core/rule.ts'
import type { Finding } from '#core/finding.ts'
import type { Report } from '#core/report.ts'
import { unheardCount } from '#core/verification.ts'
import { layerFile } from '#app/feedback/layer-place.ts'
import { scan, type ScanOutcome } from '#app/scan/scan.ts'
import { EXIT, type Environment } from './environment.ts'
import type { ScanVerification } from './verify-scan.ts'
import { messages } from './messages.ts'
import { writeReports } from './output.ts'
import { progressLine } from './progress.ts'
import type { OutputFlags, ScanFlags } from './scan-flags.ts'
import { interruptible } from './interruptible.ts'
import type { VerifyFlags } from './verify-flags.ts'
import { verifyMessages } from './verify-messages.ts'
import { settingsOf, type Settings } from './settings.ts'

export type AllScanFlags = ScanFlags & OutputFlags & VerifyFlags

/** `kagiban scan`: scans, reports, and gives the exit code. */
export async function runScan(targets: readonly string[], flags: AllScanFlags, given: Environment): Promise<number> {
  const named = targets.length === 0 ? ['.'] : targets
  const settings = await settingsOf(named, flags, given)
  const environment = inLanguageOf(settings, given)
  tellNotes(settings, flags, environment)
  if (flags.failOn === 'live' && flags.verify !== true)
    throw new AppError('E_USAGE', verifyMessages[environment.language].liveNeedsVerify)
  const verification = await verificationOf(settings, flags, environment)
  const scanned = await interruptibleScan(verification?.settings ?? settings, flags, environment)
  const outcome = verification === undefined ? scanned : await verification.verify(scanned)
  if (outcome === undefined) return exitCodeOf({ ...scanned, findings: [] }, flags)
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

/** Asks issuers, where that is wanted; what it takes loads only then. */
async function verificationOf(
  settings: Settings,
  flags: AllScanFlags,
  environment: Environment,
): Promise<ScanVerification | undefined> {
  if (flags.verify !== true) return undefined
  const { openVerification } = await import('./verify-scan.ts')
  return openVerification(settings, flags, environment)
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
  const line = progressLine(environment, flags.progress && flags.quiet !== true)
  return interruptible(
    environment,
    messages[environment.language],
    () => line.clear(),
    async (stop) => {
      const { ignores, partial } = settings
      const adjust = await layerOf(settings, environment)
      const asked = adjust === undefined ? settings.request : { ...settings.request, cache: undefined }
      return scan(asked, {
        adjust,
        loadSource: environment.loadSource,
        workerScript: environment.workerScript,
        signal: limit === undefined ? stop : AbortSignal.any([stop, limit]),
        onProgress: (progress) => line.update(progress),
        openMemory: async (cache, request) => (await import('#app/cache/index.ts')).openScanMemory(cache, request),
        ignores: ignores && {
          hides: (finding) => ignores.hides(finding),
          stale: (incomplete) => ignores.stale({ now: new Date(), keyId: settings.keyId, partial: partial || incomplete }),
        },
      })
    },
  )
}

/**
 * What the user's verdicts do to a confidence. Not in a search for one finding: its evidence is the model's own, and a verdict on it must
 * not count twice.
 */
async function layerOf(
  { request }: Settings,
  { variables, home }: Environment,
): Promise<((finding: Finding) => Finding) | undefined> {
  const file = layerFile(variables, home)
  if (request.fingerprintStart !== undefined || !existsSync(file)) return undefined
  const { readLayer, withLayer } = await import('#app/feedback/index.ts')
  const layer = readLayer(file)
  return layer && ((finding) => withLayer(finding, layer))
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

/**
 * 0 clean · 1 findings · 2 live findings · 3 nothing found, but not everything was read · 130 interrupted. With `--fail-on live` 3 also when
 * nothing is known to be live, but issuers could not be heard.
 */
export function exitCodeOf(
  { findings, coverage, interrupted }: ScanOutcome,
  { exitZero, failOn = 'low' }: OutputFlags,
): number {
  if (interrupted) return EXIT.interrupted
  if (exitZero === true) return EXIT.clean
  const counts = (finding: Finding): boolean =>
    failOn !== 'none' && (failOn === 'live' ? isLive(finding) : isAtLeast(finding.severity, failOn))
  const counting = findings.filter(counts)
  if (counting.some(isLive)) return EXIT.liveFindings
  if (counting.length > 0) return EXIT.findings
  const { verification } = coverage
  const isUnheard = failOn === 'live' && verification !== undefined && unheardCount(verification) > 0
  return coverage.complete && !isUnheard ? EXIT.clean : EXIT.incomplete
}

function isLive({ verification }: Finding): boolean {
  return verification?.verdict.kind === 'live'
}
