import { redact } from '#base/secret.ts'
import type { CredentialParts } from '#core/conversation.ts'
import type { Finding } from '#core/finding.ts'
import type { Verdict } from '#core/verify.ts'

/** The finding as a scan without `--show-secrets` gives it. */
export function withoutSecret(kept: Finding): Finding {
  const { secret, ...finding } = kept
  if (secret === undefined) return kept
  const parts = Object.entries(finding.parts).map(([name, value]) => [name, redact(value)])
  return { ...finding, parts: Object.fromEntries(parts) as Finding['parts'] }
}

const LEAST_CHARACTERS = 6
const HIDDEN = '…'
/** Parts that are no names of people, places or hosts. */
const TOKEN = /^[^\s.@]{16,}$/

/** A verdict in which nothing of the credential stands: an issuer may repeat in its answer what it was asked with. Names may stay. */
export function withoutParts(verdict: Verdict, { secret }: Finding, parts: CredentialParts): Verdict {
  const secrets = Object.values(parts)
    .map((part) => part.reveal())
    .filter((value) => TOKEN.test(value) || (value === secret && value.length >= LEAST_CHARACTERS))
  return cleaned(verdict, secrets) as Verdict
}

function cleaned(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), value)
  if (Array.isArray(value)) return value.map((each) => cleaned(each, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each, secrets)]))
}
