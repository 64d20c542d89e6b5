import { AppError } from '#base/errors.ts'
import type { Finding } from '#core/finding.ts'
import { chooseFindings, fingerprintStart, readReport } from '#app/explain/index.ts'
import type { ScanOutcome } from '#app/scan/scan.ts'
import type { Environment } from './environment.ts'
import { findingMessages } from './finding-messages.ts'
import { inLanguageOf, interruptibleScan, tellNotes, type AllScanFlags } from './run-scan.ts'
import type { ScanFlags } from './scan-flags.ts'
import { settingsOf, type Settings } from './settings.ts'

/** Options of the commands about one finding. */
export interface FindingFlags extends ScanFlags {
  readonly report?: string
}

/** The findings of one secret, with the settings under which a scan would show or hide them. */
export interface FoundFinding {
  readonly findings: readonly [Finding, ...Finding[]]
  readonly settings: Settings
  readonly environment: Environment
  /** Of the key of its fingerprint. Absent: unknown, from a report that does not name it. */
  readonly keyId: string | undefined
}

/**
 * Looks in the target, or in a report, for the findings of a fingerprint, hidden ones too. Undefined when it was interrupted. Throws E_USAGE
 * when there is none or more than one fingerprint that begins so, and what a scan throws. `keepsSecrets`: findings of a scan hold theirs.
 */
export async function findFinding(
  given: string,
  target: string,
  flags: FindingFlags,
  outer: Environment,
  keepsSecrets = false,
): Promise<FoundFinding | undefined> {
  const start = fingerprintStart(given)
  if (start === undefined) throw new AppError('E_USAGE', findingMessages[outer.language].notAStart(given))
  const scanFlags: AllScanFlags = { ...flags, report: [], color: 'auto' }
  const settings = await settingsOf([target], scanFlags, outer)
  const environment = inLanguageOf(settings, outer)
  const text = findingMessages[environment.language]
  tellNotes(settings, scanFlags, environment)
  const { report } = flags
  if (report !== undefined) {
    const { findings, keyId } = readReport(report, start)
    return { findings: chosen(findings, start, text.notInReport(start, report), environment), settings, environment, keyId }
  }
  const { findings, coverage, interrupted } = await scanForAll(settings, start, keepsSecrets, scanFlags, environment)
  if (interrupted) return undefined
  const notFound = [text.notFound(start), ...(coverage.complete ? [] : [text.notFoundIncomplete])].join(' ')
  return { findings: chosen(findings, start, notFound, environment), settings, environment, keyId: settings.keyId }
}

/** A scan that hides nothing, and keeps only what begins so. */
function scanForAll(
  settings: Settings,
  fingerprint: string,
  showSecrets: boolean,
  flags: AllScanFlags,
  environment: Environment,
): Promise<ScanOutcome> {
  const { request } = settings
  const open = {
    ...request,
    spec: { ...request.spec, inlineAllow: false, showSecrets },
    minConfidence: 0,
    minSeverity: 'low',
    fingerprintStart: fingerprint,
  } as const
  return interruptibleScan({ ...settings, request: open, ignores: undefined, partial: true }, flags, environment)
}

function chosen(
  all: readonly Finding[],
  start: string,
  notFound: string,
  { language }: Environment,
): FoundFinding['findings'] {
  const choice = chooseFindings(all, start)
  if (choice.kind === 'found') return choice.findings
  if (choice.kind === 'none') throw new AppError('E_USAGE', notFound)
  const several = choice.fingerprints.slice(0, 5).join(', ')
  throw new AppError('E_USAGE', findingMessages[language].ambiguous(start, several))
}
