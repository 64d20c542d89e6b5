import { unexplained, type UnknownReason } from './verify.ts'
import type { Asking, Conversation, ConversationSetting, CredentialParts, LoggingIn, Step } from './conversation.ts'
import type { LoginResult, OutgoingLogin } from './login.ts'
import type { HttpAnswer, OutgoingRequest, RequestPurpose, SendFailure } from './outgoing-request.ts'

/** Sends one request. Never rejects for anything that the network or the other side does. */
export type Send = (
  request: OutgoingRequest,
) => Promise<{ readonly ok: true; readonly answer: HttpAnswer } | { readonly ok: false; readonly failure: SendFailure }>

/** Tries one login. Never rejects for anything that the network or the other side does. */
export type TryLogin = (login: OutgoingLogin) => Promise<LoginResult>

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
  /** Absent: nothing but web servers can be asked. */
  readonly tryLogin?: TryLogin
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
  tryLogin,
}: Converse<Outcome>): Promise<Outcome | NotKnown> {
  const allowedHosts = hostsOf(plan, setting)
  let step = beginning<Outcome>({ plan, credential, setting })
  for (let sent = 0; isQuestion(step); sent++) {
    if (sent === maxRequests) return { kind: 'unknown', reason: 'too-many-steps' }
    step = await (step.kind === 'ask'
      ? answered(step, send({ ...step.request, purpose, allowedHosts }))
      : loggedIn(step, tryLogin?.({ ...step.login, purpose })))
  }
  return step
}

async function answered<Outcome>({ judge }: Asking<Outcome>, sent: ReturnType<Send>): Promise<Step<Outcome> | NotKnown> {
  const result = await sent
  if (!result.ok) return { kind: 'unknown', reason: result.failure.reason, detail: result.failure.detail }
  const { answer } = result
  return judged<Outcome>(() => judge(answer), answer)
}

async function loggedIn<Outcome>(
  { judge }: LoggingIn<Outcome>,
  tried: ReturnType<TryLogin> | undefined,
): Promise<Step<Outcome> | NotKnown> {
  const result = await tried
  if (result === undefined) return { kind: 'unknown', reason: 'not-configured' }
  if (!result.ok) return { kind: 'unknown', reason: result.failure.reason, detail: result.failure.detail }
  const { answer } = result
  return judged<Outcome>(() => judge(answer))
}

/** How a conversation begins, before anything is sent: its first question, or the outcome when there is none. Never throws. */
export function beginning<Outcome>({
  plan,
  credential,
  setting,
}: Pick<Converse<Outcome>, 'plan' | 'credential' | 'setting'>): Step<Outcome> | NotKnown {
  const missing = plan.parts.filter((part) => credential[part] === undefined)
  if (missing.length > 0) return { kind: 'unknown', reason: 'incomplete', detail: `without ${missing.join(', ')}` }
  if (plan.needsBaseUrl === true && setting.baseUrl === undefined) return { kind: 'unknown', reason: 'not-configured' }
  return judged<Outcome>(() => plan.begin(credential, setting))
}

/** All hosts that the requests of a conversation may go to. */
export function hostsOf(
  { hosts, publicHosts = [] }: Pick<Conversation<unknown>, 'hosts' | 'publicHosts'>,
  { baseUrl }: ConversationSetting,
): readonly string[] {
  return [...hosts, ...(baseUrl === undefined ? publicHosts : [new URL(baseUrl).host])]
}

function isQuestion<Outcome extends { readonly kind: string }>(
  step: Step<Outcome> | NotKnown,
): step is Asking<Outcome> | LoggingIn<Outcome> {
  return step.kind === 'ask' || step.kind === 'log-in'
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
