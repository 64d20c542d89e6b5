import type { Finding } from '#core/finding.ts'
import { jsonLine } from '#core/finding-json.ts'
import { accessPreview, withReach } from '#app/access/index.ts'
import type { OnlineSession } from '#app/online/index.ts'
import type { ScanOutcome } from '#app/scan/scan.ts'
import {
  countsOf,
  credentialsOf,
  dryRun,
  dryRunToJson,
  dryRunText,
  verifiedFindings,
  verifyCredentials,
  withoutSecret,
  type FoundCredential,
  type VerifiedCredential,
} from '#app/verify/index.ts'
import type { Environment } from './environment.ts'
import { interruptible } from './interruptible.ts'
import { onlineSession } from './online-session.ts'
import { ERASE } from './progress.ts'
import type { ScanFlags } from './scan-flags.ts'
import type { Settings } from './settings.ts'
import type { VerifyFlags } from './verify-flags.ts'
import { verifyMessages } from './verify-messages.ts'

/** Options of commands that ask about credentials. */
export interface AskFlags extends VerifyFlags, Pick<ScanFlags, 'config' | 'progress'> {
  readonly quiet?: true
  readonly verbose?: true
  readonly showSecrets?: true
  /** `json` and `jsonl`: what would be sent is told as JSON. */
  readonly format?: string
}

/** Asks about what a scan found. Opened before the scan, so that settings that cannot be used are told at once. */
export interface ScanVerification {
  /** Those of a scan that keeps secrets. */
  readonly settings: Settings
  /** The outcome with verdicts and without secrets; undefined when all that was asked for was to tell what would be sent. */
  verify(scanned: ScanOutcome): Promise<ScanOutcome | undefined>
}

export async function openVerification(
  settings: Settings,
  flags: AskFlags,
  environment: Environment,
): Promise<ScanVerification> {
  const abort = new AbortController()
  const session = await onlineSession(settings, flags, environment, abort.signal)
  return {
    settings: keepingSecrets(settings),
    async verify(scanned) {
      if (scanned.interrupted) abort.abort()
      const credentials = credentialsOf(scanned.findings, session.providers)
      const verified = await askAbout(credentials, { session, abort, flags, environment })
      if (verified === undefined) return undefined
      const findings = verifiedFindings(verified).map((finding) => shownFinding(finding, flags))
      const coverage = { ...scanned.coverage, verification: countsOf(verified, session) }
      return { ...scanned, findings, coverage, interrupted: abort.signal.aborted }
    },
  }
}

/** The same settings, though findings hold their secrets until `shownFinding`. */
export function keepingSecrets(settings: Settings): Settings {
  const { request } = settings
  return { ...settings, request: { ...request, spec: { ...request.spec, showSecrets: true } } }
}

function shownFinding(finding: Finding, { showSecrets }: AskFlags): Finding {
  return showSecrets === true ? finding : withoutSecret(finding)
}

export interface Asking {
  readonly session: OnlineSession
  /** Of the session's signal. */
  readonly abort: AbortController
  readonly flags: AskFlags
  readonly environment: Environment
}

/** Tells what is sent, then asks; undefined when only the former was wanted. Closes the session. */
export async function askAbout(
  credentials: readonly FoundCredential[],
  { session, abort, flags, environment }: Asking,
): Promise<readonly VerifiedCredential[] | undefined> {
  const { stdout, stderr, language } = environment
  const further = flags.access === true ? (one: FoundCredential) => accessPreview(one, session) : undefined
  try {
    if (flags.explain === true) {
      const run = dryRun(credentials, session, further)
      const isJson = flags.format === 'json' || flags.format === 'jsonl'
      stdout.write(isJson ? `${jsonLine(dryRunToJson(run))}\n` : dryRunText(run, language, false))
      return undefined
    }
    if (flags.quiet !== true && credentials.length > 0 && !abort.signal.aborted)
      stderr.write(dryRunText(dryRun(credentials, session, further), language, true))
    const line = progressOf(environment, flags)
    return await interruptible(environment, verifyMessages[language], line.clear, async (signal) => {
      signal.addEventListener('abort', () => abort.abort(), { once: true })
      const verified = await verifyCredentials(credentials, session, line.update)
      return flags.access === true ? withReach(verified, session) : verified
    })
  } finally {
    session.close()
  }
}

function progressOf({ stderr, language, variables }: Environment, { progress, quiet }: AskFlags) {
  const isShown = progress && quiet !== true && stderr.isTTY && variables['TERM'] !== 'dumb'
  const text = verifyMessages[language]
  return {
    update: ({ done, total, live }: { done: number; total: number; live: number }): void => {
      if (isShown) stderr.write(`${ERASE}${text.progress(done, total, live)}`)
    },
    clear: (): void => {
      if (isShown) stderr.write(ERASE)
    },
  }
}
