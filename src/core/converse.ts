import { unexplained, type UnknownReason } from './verify.ts'
import type { Asking, Conversation, ConversationSetting, CredentialParts, Step } from './conversation.ts'
import type { HttpAnswer, OutgoingRequest, RequestPurpose, SendFailure } from './outgoing-request.ts'

/** Sends one request. Never rejects for anything that the network or the other side does. */
export type Send = (
  request: OutgoingRequest,
) => Promise<{ readonly ok: true; readonly answer: HttpAnswer } | { readonly ok: false; readonly failure: SendFailure }>

export interface NotKnown {
  readonly kind: 'unknown'
  readonly reason: UnknownReason
  readonly detail?: string
}

export interface Converse<Outcome> {
  readonly plan: Conversation<Outcome>
  readonly purpose: RequestPurpose
  readonly maxRequests: number
  readonly credential: CredentialParts
  readonly setting: ConversationSetting
  readonly send: Send
}

/**
 * Holds a conversation to its end: asks what it wants asked, one request after another. Never rejects for what a room, the network or the
 * issuer does: a missing part is `incomplete`, a missing address `not-configured`, a failure to send its own reason, a room's throw
 * `unexpected-answer`, one request too many `too-many-steps`.
 */
export async function converse<Outcome extends { readonly kind: string }>({
  plan,
  purpose,
  maxRequests,
  credential,
  setting,
  send,
}: Converse<Outcome>): Promise<Outcome | NotKnown> {
  const missing = plan.parts.filter((part) => credential[part] === undefined)
  if (missing.length > 0) return { kind: 'unknown', reason: 'incomplete', detail: `without ${missing.join(', ')}` }
  if (plan.needsBaseUrl === true && setting.baseUrl === undefined) return { kind: 'unknown', reason: 'not-configured' }
  const allowedHosts = [...plan.hosts, ...(setting.baseUrl === undefined ? [] : [new URL(setting.baseUrl).host])]
  let step = judged<Outcome>(() => plan.begin(credential, setting))
  for (let sent = 0; isQuestion(step); sent++) {
    if (sent === maxRequests) return { kind: 'unknown', reason: 'too-many-steps' }
    const { request, judge } = step
    const result = await send({ ...request, purpose, allowedHosts })
    if (!result.ok) return { kind: 'unknown', reason: result.failure.reason, detail: result.failure.detail }
    const { answer } = result
    step = judged<Outcome>(() => judge(answer), answer)
  }
  return step
}

function isQuestion<Outcome extends { readonly kind: string }>(step: Step<Outcome> | NotKnown): step is Asking<Outcome> {
  return step.kind === 'ask'
}

function judged<Outcome>(make: () => Step<Outcome>, answer?: HttpAnswer): Step<Outcome> | NotKnown {
  try {
    return make()
  } catch {
    // The error's text may quote the answer, and so a secret.
    const verdict = answer === undefined ? undefined : unexplained(answer)
    return verdict?.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
  }
}
