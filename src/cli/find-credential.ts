import { AppError } from '#base/errors.ts'
import type { Finding } from '#core/finding.ts'
import type { Environment } from './environment.ts'
import { findFinding, type FindingFlags } from './find-finding.ts'
import { inLanguageOf, interruptibleScan, tellNotes, type AllScanFlags } from './run-scan.ts'
import { settingsOf, type Settings } from './settings.ts'
import { keepingSecrets } from './verify-scan.ts'
import { verifyMessages } from './verify-messages.ts'

/** Findings with their secrets, and how they were found. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly settings: Settings
  readonly environment: Environment
}

/**
 * The findings of one credential with its value: of a fingerprint, by scanning the target again, or for `-` of the text on standard input.
 * Undefined when it was interrupted. Throws E_USAGE, and what a scan throws.
 */
export function findCredential(
  given: string,
  target: string | undefined,
  flags: FindingFlags,
  outer: Environment,
): Promise<Found | undefined> {
  if (flags.report !== undefined) throw new AppError('E_USAGE', verifyMessages[outer.language].reportHoldsNone)
  return given === '-' ? findInText(flags, outer) : findFinding(given, target ?? '.', flags, outer, true)
}

/** The credential on standard input, whatever a scan would hide. Throws E_USAGE when no rule or several know it. */
async function findInText(flags: FindingFlags, outer: Environment): Promise<Found | undefined> {
  const scanFlags: AllScanFlags = { ...flags, report: [], color: 'auto' }
  const settings = await settingsOf(['-'], scanFlags, outer)
  const environment = inLanguageOf(settings, outer)
  const text = verifyMessages[environment.language]
  tellNotes(settings, scanFlags, environment)
  const { request } = settings
  const open = {
    ...request,
    spec: { ...request.spec, inlineAllow: false },
    minConfidence: 0,
    minSeverity: 'low',
  } as const
  const all = keepingSecrets({ ...settings, request: open, ignores: undefined, partial: true })
  const { findings, interrupted } = await interruptibleScan(all, scanFlags, environment)
  if (interrupted) return undefined
  const known = findings.filter((finding) => finding.class === 'provider')
  const rules = [...new Set(known.map(({ rule }) => rule))]
  if (rules.length === 0) throw new AppError('E_USAGE', text.nothingKnown)
  if (rules.length > 1) throw new AppError('E_USAGE', text.severalRules(rules.slice(0, 10).join(', ')))
  return { findings: known, settings, environment }
}
