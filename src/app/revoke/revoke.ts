import { setTimeout as pause } from 'node:timers/promises'
import type { CredentialParts } from '#core/conversation.ts'
import {
  MAX_REVOKE_REQUESTS,
  type RevokeAction,
  type RevokeOutcome,
  type RevokePage,
  type RevokePlan,
} from '#core/revoke.ts'
import { MAX_VERIFY_REQUESTS, type Verdict } from '#core/verify.ts'
import type { Inquiry, OnlineSession } from '#app/online/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'
import type { Line } from './record.ts'

/** What the user gave and allows. */
export interface RevokeWish {
  /** Of a second identity of the issuer, for actions that want one. */
  readonly admin?: CredentialParts
  /** Also what cannot be undone, when something that can be undone was done first. */
  readonly permanent: boolean
  /** Revoke though nobody knows whether it lives. */
  readonly evenIfUnknown: boolean
}

/** How a revocation ended. Only a verification that says dead makes it `dead`. */
export type Ending =
  | { readonly kind: 'was-dead' }
  | { readonly kind: 'dead'; readonly effects: readonly RevokeAction['effect'][]; readonly permanent: boolean }
  /** It was accepted, and the credential still works, or nobody can tell. */
  | { readonly kind: 'not-proven'; readonly verdict: Verdict; readonly effects: readonly RevokeAction['effect'][] }
  /** Nothing that could be done was done. */
  | { readonly kind: 'refused'; readonly why: readonly RevokeOutcome[]; readonly page: RevokePage }
  | { readonly kind: 'by-hand'; readonly page: RevokePage }
  /** Nothing was tried, since nobody knows whether it lives. */
  | { readonly kind: 'not-known'; readonly verdict: Verdict }

export interface RevokeRun {
  readonly credential: FoundCredential
  readonly plan: RevokePlan
  readonly wish: RevokeWish
  readonly session: OnlineSession
  readonly write: (line: Line) => void
  /** Was it live when it was last asked about, in an earlier run? */
  readonly wasLive: boolean
  readonly now: () => Date
  /** Milliseconds before each look whether it is dead by now. */
  readonly probeAfterMs?: readonly number[]
  readonly signal: AbortSignal
}

/** Issuers take a while until all their servers know. */
const PROBE_AFTER_MS = [0, 1000, 3000, 8000, 20_000]

/** The actions that can be used, in the order in which they would be tried. */
export function usableActions({ actions }: RevokePlan, { admin }: Pick<RevokeWish, 'admin'>): readonly RevokeAction[] {
  return actions.filter(
    ({ class: actionClass, adminParts = [] }) =>
      actionClass !== 'admin' || (admin !== undefined && adminParts.every((part) => Object.hasOwn(admin, part))),
  )
}

export function revokeInquiry(
  { findings: [{ provider }], parts }: FoundCredential,
  action: RevokeAction,
  { admin }: Pick<RevokeWish, 'admin'>,
): Inquiry<RevokeOutcome> {
  return {
    provider,
    plan: action,
    purpose: 'revoke',
    maxRequests: MAX_REVOKE_REQUESTS,
    credential: parts,
    ...(admin === undefined ? {} : { setting: { admin } }),
  }
}

/**
 * Revokes one credential and proves it dead. What is about to be done is written down before it is; a run that was cut off is taken up by
 * running again: what is dead by then is found dead, and every action may be sent twice.
 */
export async function revokeCredential(run: RevokeRun): Promise<Ending> {
  const { plan, wish, credential } = run
  const before = await askWhether(run, run.wasLive)
  if (before.kind === 'dead') return { kind: 'was-dead' }
  if (before.kind === 'unknown' && !wish.evenIfUnknown) return { kind: 'not-known', verdict: before }
  const wasLive = run.wasLive || before.kind === 'live'
  const actions = usableActions(plan, wish)
  if (actions.length === 0) {
    const { rule, provider, redacted } = credential.findings[0]
    run.write({ kind: 'by-hand', ...head(run, 'by-hand'), rule, provider, redacted, page: plan.page.url })
    return { kind: 'by-hand', page: plan.page }
  }
  return tryActions(actions, run, wasLive)
}

async function tryActions(actions: readonly RevokeAction[], run: RevokeRun, wasLive: boolean): Promise<Ending> {
  const done: RevokeAction[] = []
  const why: RevokeOutcome[] = []
  let verdict: Verdict = { kind: 'unknown', reason: 'aborted' }
  for (const action of actions) {
    if (run.signal.aborted) break
    // The first one that works is enough, unless it is to last.
    if (verdict.kind === 'dead' && (action.reversible || !run.wish.permanent)) continue
    const outcome = await act(action, run)
    if (outcome.kind === 'was-dead' || outcome.kind === 'done' || outcome.kind === 'accepted') {
      done.push(action)
      if (verdict.kind !== 'dead') verdict = await probe(run, wasLive)
    } else why.push(outcome)
  }
  const effects = done.map(({ effect }) => effect)
  if (verdict.kind === 'dead') return { kind: 'dead', effects, permanent: done.some(({ reversible }) => !reversible) }
  if (done.length === 0) return { kind: 'refused', why, page: run.plan.page }
  return { kind: 'not-proven', verdict, effects }
}

async function act(action: RevokeAction, run: RevokeRun): Promise<RevokeOutcome> {
  const { credential, wish, session } = run
  const { rule, provider, redacted } = credential.findings[0]
  const { effect, reversible } = action
  run.write({ kind: 'planned', ...head(run, action.class), rule, provider, redacted, effect: effect.en, reversible })
  const { outcome } = await session.hold(revokeInquiry(credential, action, wish))
  const detail = outcome.kind === 'was-dead' ? undefined : outcome.detail
  const named = outcome.kind === 'unknown' ? `unknown: ${outcome.reason}` : outcome.kind
  run.write({
    kind: 'outcome',
    ...head(run, action.class),
    outcome: named,
    ...(detail === undefined ? {} : { detail }),
  })
  return outcome
}

/** Asks until it is dead, or the patience ends. */
async function probe(run: RevokeRun, wasLive: boolean): Promise<Verdict> {
  let verdict: Verdict = { kind: 'unknown', reason: 'aborted' }
  for (const wait of run.probeAfterMs ?? PROBE_AFTER_MS) {
    try {
      await pause(wait, undefined, { signal: run.signal })
    } catch {
      break
    }
    verdict = await askWhether(run, wasLive)
    if (verdict.kind === 'dead') break
  }
  return verdict
}

async function askWhether(run: RevokeRun, wasLive: boolean): Promise<Verdict> {
  const { credential, session } = run
  const { way, findings, parts } = credential
  if ('verdict' in way) return way.verdict
  const [{ provider }] = findings
  const inquiry: Inquiry<Verdict> = {
    provider,
    plan: way.plan,
    purpose: 'verify',
    maxRequests: MAX_VERIFY_REQUESTS,
    credential: parts,
    setting: { wasLive },
  }
  const { outcome } = await session.hold(inquiry)
  const detail = outcome.kind === 'unknown' ? outcome.reason : undefined
  run.write({ kind: 'probe', ...head(run, 'probe'), verdict: outcome.kind, ...(detail === undefined ? {} : { detail }) })
  return outcome
}

function head({ credential, now }: RevokeRun, operation: string): Pick<Line, 'at' | 'fingerprint' | 'operation'> {
  return { at: now().toISOString(), fingerprint: credential.findings[0].fingerprint, operation }
}
