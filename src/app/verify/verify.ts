import { compareFindings, type Finding } from '#core/finding.ts'
import { urgencyOf, type Verification, type VerificationCounts } from '#core/verification.ts'
import { MAX_VERIFY_REQUESTS, type UnknownReason, type Verdict } from '#core/verify.ts'
import { inParallel, inTurns, requestLine, type Inquiry, type OnlineSession } from '#app/online/index.ts'
import type { FoundCredential } from './credentials.ts'
import { withoutParts } from './without-secrets.ts'

/** Conversations at one time, over all hosts; each host has its own, lower limit. */
const AT_ONCE = 32

export interface VerifyProgress {
  readonly done: number
  readonly total: number
  readonly live: number
}

/** A credential and what is known of it now. */
export interface VerifiedCredential extends FoundCredential {
  readonly verification: Verification
}

/**
 * Asks about each credential once. Never rejects for what rooms, the network or issuers do. After the session's signal fired, what is
 * known stays, and the rest is `unknown: aborted`. In the order of `credentials`.
 */
export async function verifyCredentials(
  credentials: readonly FoundCredential[],
  session: OnlineSession,
  onProgress: (progress: VerifyProgress) => void = () => {},
): Promise<readonly VerifiedCredential[]> {
  const known = new Map<FoundCredential, Verification>()
  const now = new Date().toISOString()
  const asked = credentials.filter((credential) => {
    if ('verdict' in credential.way) known.set(credential, { verdict: credential.way.verdict, at: now, requests: [] })
    return 'plan' in credential.way
  })
  let live = 0
  const turns = inTurns(asked, ({ findings: [{ provider }] }) => provider)
  await inParallel(turns, AT_ONCE, async (credential) => {
    const verification = await verifyOne(credential, session)
    known.set(credential, verification)
    if (verification.verdict.kind === 'live') live++
    onProgress({ done: known.size, total: credentials.length, live })
  })
  const verified = credentials.map((credential) => ({ ...credential, verification: known.get(credential)! }))
  return halvesOfLive(verified)
}

async function verifyOne(credential: FoundCredential, session: OnlineSession): Promise<Verification> {
  const inquiry = inquiryOf(credential)
  // Callers pass only what there is a plan for.
  if (inquiry === undefined)
    return { verdict: { kind: 'unknown', reason: 'no-plan' }, at: new Date().toISOString(), requests: [] }
  const { outcome, at, sent } = await session.hold(inquiry)
  const verdict = withoutParts(outcome, credential.findings[0], credential.parts)
  return { verdict, at, requests: sent.map((each) => requestLine(each)) }
}

/** The conversation about a credential; undefined when nothing is to be asked. */
export function inquiryOf({ findings: [{ provider }], parts, way }: FoundCredential): Inquiry<Verdict> | undefined {
  if (!('plan' in way)) return undefined
  return { provider, plan: way.plan, purpose: 'verify', maxRequests: MAX_VERIFY_REQUESTS, credential: parts }
}

/** A half that stands alone is live when the same secret is live elsewhere, with its other half. */
function halvesOfLive(verified: readonly VerifiedCredential[]): readonly VerifiedCredential[] {
  const live = new Map<string, Verification>()
  for (const { findings, verification } of verified)
    if (verification.verdict.kind === 'live') live.set(findings[0].fingerprint, verification)
  return verified.map((credential) => {
    const { verdict } = credential.verification
    const other = live.get(credential.findings[0].fingerprint)
    const isHalf = verdict.kind === 'unknown' && verdict.reason === 'incomplete'
    return isHalf && other !== undefined ? { ...credential, verification: { ...other, requests: [] } } : credential
  })
}

/** All findings with what is known, live ones first. */
export function verifiedFindings(verified: readonly VerifiedCredential[]): readonly Finding[] {
  return verified
    .flatMap(({ findings, verification }) => findings.map((finding) => ({ ...finding, verification })))
    .toSorted((a, b) => urgencyOf(a.verification) - urgencyOf(b.verification) || compareFindings(a, b))
}

export function countsOf(verified: readonly VerifiedCredential[], session: OnlineSession): VerificationCounts {
  const unknown: Partial<Record<UnknownReason, number>> = {}
  let live = 0
  let dead = 0
  for (const { verification } of verified) {
    const { verdict } = verification
    if (verdict.kind === 'live') live++
    else if (verdict.kind === 'dead') dead++
    else unknown[verdict.reason] = (unknown[verdict.reason] ?? 0) + 1
  }
  return { live, dead, unknown, requests: session.journal.length }
}
