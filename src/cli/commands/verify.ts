import { locationToJson, jsonLine } from '#core/finding-json.ts'
import { verificationToJson } from '#core/verification-json.ts'
import { verdictText, verdictWords } from '#core/verification-words.ts'
import { printable } from '#app/online/index.ts'
import { credentialsOf, type VerifiedCredential } from '#app/verify/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { findCredential } from '../find-credential.ts'
import type { FindingFlags } from '../find-finding.ts'
import { onlineSession } from '../online-session.ts'
import { askAbout } from '../verify-scan.ts'
import type { VerifyFlags } from '../verify-flags.ts'
import { verifyMessages } from '../verify-messages.ts'

export interface VerifyCommandFlags extends FindingFlags, VerifyFlags {
  readonly format?: 'text' | 'json'
  readonly quiet?: true
  readonly verbose?: true
}

/** `kagiban verify`: asks about one credential. 0: it is dead · 2: it is live · 3: not known · 130: interrupted. */
export async function runVerify(
  given: string,
  target: string | undefined,
  flags: VerifyCommandFlags,
  outer: Environment,
): Promise<number> {
  const found = await findCredential(given, target, flags, outer)
  if (found === undefined) return EXIT.interrupted
  const { findings, settings, environment } = found
  const abort = new AbortController()
  const session = await onlineSession(settings, flags, environment, abort.signal)
  const credentials = credentialsOf(findings, session.providers)
  const verified = await askAbout(credentials, { session, abort, flags, environment })
  if (verified === undefined) return EXIT.clean
  for (const credential of verified) environment.stdout.write(shown(credential, flags, environment))
  return abort.signal.aborted ? EXIT.interrupted : exitCodeOf(verified)
}

function exitCodeOf(verified: readonly VerifiedCredential[]): number {
  const kinds = new Set(verified.map(({ verification }) => verification.verdict.kind))
  if (kinds.has('live')) return EXIT.liveFindings
  return kinds.has('unknown') ? EXIT.incomplete : EXIT.clean
}

function shown(credential: VerifiedCredential, { format }: VerifyCommandFlags, { language }: Environment): string {
  return format === 'json' ? `${jsonLine(toJson(credential))}\n` : textOf(credential, language)
}

function toJson({ findings, verification }: VerifiedCredential): object {
  const [{ rule, ruleName, provider, kind, fingerprint, redacted, missing }] = findings
  return {
    rule,
    rule_name: ruleName,
    provider,
    kind,
    fingerprint,
    redacted,
    missing,
    locations: findings.map(({ location }) => locationToJson(location)),
    verification: verificationToJson(verification),
  }
}

const SHOWN_PLACES = 5

function textOf({ findings, verification }: VerifiedCredential, language: Environment['language']): string {
  const text = verifyMessages[language]
  const words = verdictWords[language]
  const [{ ruleName, redacted, fingerprint }] = findings
  const { verdict, at, requests } = verification
  const places = findings.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)
  const more = places.length - SHOWN_PLACES
  const lines = [
    `${words.kind(verdict.kind).toUpperCase()}  ${ruleName}  ${redacted}`,
    `  ${verdictText(verdict, language)}`,
    `  ${text.requests}${words.colon}${requests.length === 0 ? text.noRequests : requests.join('; ')}`,
    `  ${text.askedAt}${words.colon}${at}`,
    `  ${text.fingerprint}${words.colon}${fingerprint}`,
    `  ${text.places}${words.colon}${[...places.slice(0, SHOWN_PLACES), ...(more > 0 ? [text.more(more)] : [])].join(text.separator)}`,
  ]
  return `${lines.map(printable).join('\n')}\n`
}
