import { AppError } from '#base/errors.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { answerOf, readBody } from './answer.ts'
import type { Clock } from './clock.ts'
import { SendError, sendErrorOf } from './failure.ts'
import type { HostGate } from './host-gate.ts'
import type { DoorLimits, EgressPolicy } from './policy.ts'
import type { Prepared } from './prepare.ts'
import { retryAfterMs } from './retry-after.ts'
import { issueTicket, type Journal } from './ticket.ts'
import type { Transport } from './transport.ts'

export interface AttemptContext {
  readonly policy: EgressPolicy
  readonly limits: DoorLimits
  readonly clock: Clock
  readonly journal: Journal
  readonly transport: Transport
  readonly gateOf: (prepared: Prepared) => HostGate
}

/** What one attempt came to. */
type Outcome = Pick<HttpAnswer, 'status' | 'headers' | 'body'> | SendError

/** Times of one request over all its attempts. */
export interface Progress {
  readonly queuedAt: number
  startedAt?: number
  attempts: number
}

const PASSING_STATUS = new Set([429, 502, 503, 504])

/**
 * Sends a request, again where that is harmless and may help: an idempotent one after a lost connection, 429, 502, 503 or 504. Throws
 * `SendError`; 429 is always one (`rate-limited`), so that it is never taken for a word about the credential.
 */
export async function sendWithRetries(
  prepared: Prepared,
  context: AttemptContext,
  progress: Progress,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { limits, clock } = context
  for (let turn = 1; ; turn++) {
    const gate = context.gateOf(prepared)
    const leave = await gate.enter(signal)
    progress.startedAt ??= clock.now()
    let outcome: Outcome
    try {
      outcome = await attempt(prepared, context, progress, signal)
    } finally {
      leave()
    }
    const asked = outcome instanceof SendError ? undefined : askedPause(outcome, clock.now())
    if (asked !== undefined) gate.pause(asked)
    const wait = asked ?? backOff(turn, limits, clock)
    const isTooLong = wait > limits.maxRetryAfterMs || clock.now() + wait > progress.startedAt + limits.deadlineMs
    if (!prepared.idempotent || turn >= limits.maxAttempts || isTooLong || !mayPass(outcome))
      return settle(outcome, asked, context, progress)
    await clock.sleep(wait, signal)
  }
}

async function attempt(
  prepared: Prepared,
  { policy, limits, clock, journal, transport }: AttemptContext,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  const left = (progress.startedAt ?? clock.now()) + limits.deadlineMs - clock.now()
  const timeoutMs = Math.max(1, Math.min(limits.attemptTimeoutMs, left))
  const ticket = issueTicket(prepared, policy, progress.attempts + 1, journal)
  progress.attempts++
  const timer = new AbortController()
  const timeout = setTimeout(
    () => timer.abort(new SendError('timeout', `no whole answer within ${timeoutMs} ms`)),
    timeoutMs,
  )
  const either = AbortSignal.any([signal, timer.signal])
  try {
    const raw = await transport.send(ticket, either)
    return { status: raw.status, headers: raw.headers, body: await readBody(raw, limits.maxBodyBytes) }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (error instanceof AppError) throw error
    return timer.signal.aborted ? sendErrorOf(timer.signal.reason) : sendErrorOf(error)
  } finally {
    clearTimeout(timeout)
  }
}

function mayPass(outcome: Outcome): boolean {
  return outcome instanceof SendError ? outcome.reason === 'connect' : PASSING_STATUS.has(outcome.status)
}

function askedPause(outcome: Exclude<Outcome, SendError>, now: number): number | undefined {
  return PASSING_STATUS.has(outcome.status) ? retryAfterMs(outcome.headers['retry-after'], now) : undefined
}

function backOff(turn: number, { backOffMs }: DoorLimits, clock: Clock): number {
  return backOffMs * 2 ** (turn - 1) * (0.5 + clock.random() / 2)
}

function settle(
  outcome: Outcome,
  asked: number | undefined,
  { clock }: AttemptContext,
  { queuedAt, startedAt = queuedAt, attempts }: Progress,
): HttpAnswer {
  if (outcome instanceof SendError) throw outcome
  if (outcome.status === 429) throw new SendError('rate-limited', 'the host asked for fewer requests', asked)
  const timing = { queuedMs: startedAt - queuedAt, tookMs: clock.now() - startedAt, attempts }
  return answerOf(outcome.status, outcome.headers, outcome.body, timing)
}
