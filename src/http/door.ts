import type { HttpAnswer, OutgoingRequest, SendFailure } from '#core/outgoing-request.ts'
import { sendWithRetries, type AttemptContext, type Progress } from './attempts.ts'
import { systemClock, type Clock } from './clock.ts'
import { failureOf, SendError } from './failure.ts'
import { createHostGate, type HostGate } from './host-gate.ts'
import { createInFlight, keyOf } from './in-flight.ts'
import { planOf, type RequestPlan } from './plan.ts'
import { DEFAULT_LIMITS, type DoorLimits, type EgressPolicy } from './policy.ts'
import { prepare, type Prepared } from './prepare.ts'
import { nextRequest } from './redirects.ts'
import type { Journal } from './ticket.ts'
import type { Transport } from './transport.ts'

export type SendResult =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | { readonly ok: false; readonly failure: SendFailure }
export type PlanResult =
  | { readonly ok: true; readonly plan: RequestPlan }
  | { readonly ok: false; readonly failure: SendFailure }

/** The only way to the network. */
export interface HttpDoor {
  /** What would be sent, or why it would not. Sends nothing and looks nothing up. */
  plan(request: OutgoingRequest): PlanResult
  /**
   * Sends, once the journal knows of it. Never rejects for anything that the network or the other side does; rejects with what the journal throws,
   * and with `AppError` for a defect of our own.
   */
  send(request: OutgoingRequest, options: { readonly signal: AbortSignal }): Promise<SendResult>
  /** Closes idle connections. */
  close(): void
}

export interface DoorOptions {
  readonly policy: EgressPolicy
  /** Of kagiban, for the user agent. */
  readonly version: string
  readonly limits?: Partial<DoorLimits>
  readonly clock?: Clock
  /** Told of each request before it leaves: the journal of `--explain`. */
  readonly onRequest: Journal
}

/** A door before a transport. */
export function createDoor(
  { policy, version, limits, clock = systemClock, onRequest }: DoorOptions,
  transport: Transport,
): HttpDoor {
  const gates = new Map<string, HostGate>()
  const inFlight = createInFlight<SendResult>()
  const bounds = { ...DEFAULT_LIMITS, ...limits }
  const gateOf = ({ host, port }: Prepared): HostGate => {
    const key = `${host} ${port}`
    const gate = gates.get(key) ?? createHostGate(bounds, clock)
    gates.set(key, gate)
    return gate
  }
  const context: AttemptContext = { policy, limits: bounds, clock, journal: onRequest, transport, gateOf }
  const checked = (request: OutgoingRequest): Prepared => prepare(request, policy, `kagiban/${version}`)

  return {
    plan: (request) => valueOf(0, () => ({ ok: true, plan: planOf(checked(request), policy) })),
    async send(request, { signal }) {
      const first = valueOf(0, () => ({ ok: true, prepared: checked(request) }) as const)
      if (!first.ok) return first
      const { prepared } = first
      const run = (stop: AbortSignal): Promise<SendResult> => follow(prepared, context, checked, stop)
      try {
        return await (prepared.idempotent ? inFlight.share(keyOf(prepared), run, signal) : run(signal))
      } catch (error) {
        if (!signal.aborted) throw error
        return { ok: false, failure: { reason: 'aborted', detail: 'the request was given up', attempts: 0 } }
      }
    },
    close: () => transport.close(),
  }
}

/** Sends a request and, where asked for, what its redirects lead to. */
async function follow(
  first: Prepared,
  context: AttemptContext,
  checked: (request: OutgoingRequest) => Prepared,
  signal: AbortSignal,
): Promise<SendResult> {
  const progress: Progress = { queuedAt: context.clock.now(), attempts: 0 }
  try {
    let prepared = first
    for (let followed = 0; ; followed++) {
      const answer = await sendWithRetries(prepared, context, progress, signal)
      const next = nextRequest(prepared.request, answer, followed)
      if (next === undefined) return { ok: true, answer }
      prepared = checked(next)
    }
  } catch (error) {
    if (signal.aborted) throw error
    return failed(error, progress.attempts)
  }
}

function valueOf<T>(attempts: number, make: () => T): T | { readonly ok: false; readonly failure: SendFailure } {
  try {
    return make()
  } catch (error) {
    return failed(error, attempts)
  }
}

function failed(error: unknown, attempts: number): { readonly ok: false; readonly failure: SendFailure } {
  if (error instanceof SendError) return { ok: false, failure: failureOf(error, attempts) }
  throw error
}
