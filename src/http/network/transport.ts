import { Agent, request, type ClientRequest, type ClientRequestArgs, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { createAddressGuard } from '../address.ts'
import { sendErrorOf } from '../failure.ts'
import type { DoorLimits, EgressPolicy } from '../policy.ts'
import type { Prepared } from '../prepare.ts'
import { useTicket } from '../ticket.ts'
import type { RawAnswer, Transport } from '../transport.ts'
import { openSocket, type SocketContext, type SocketTarget } from './open-socket.ts'
import { assertProxy } from './proxy-tunnel.ts'
import { secureContextOf } from './secure-context.ts'

const MAX_HEADER_BYTES = 32_768
const IDLE_MS = 4_000

/** Keeps connections alive; each was opened to a checked address. TLS is made by `openSocket`, so that HTTP is always the plain one. */
class CheckedAgent extends Agent {
  readonly #secure: boolean
  readonly #context: SocketContext

  constructor(secure: boolean, keepAlive: boolean, context: SocketContext) {
    super(keepAlive ? { keepAlive, maxFreeSockets: 8, timeout: IDLE_MS } : { keepAlive })
    this.#secure = secure
    this.#context = context
  }

  override createConnection(
    { host, port }: ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const target = { host: host ?? '', port: Number(port), secure: this.#secure }
    void this.#open(target, callback)
    return undefined
  }

  async #open(target: SocketTarget, callback: ((error: Error | null, stream: Duplex) => void) | undefined): Promise<void> {
    try {
      callback?.(null, await openSocket(target, this.#context))
    } catch (error) {
      // Node's types want a stream beside an error; Node itself does not.
      ;(callback as ((error: Error) => void) | undefined)?.(sendErrorOf(error))
    }
  }
}

/** Sends over the network, as `policy` allows. Throws `AppError` (`E_CONFIG_INVALID`) when the policy cannot be followed. */
export function createNetworkTransport(policy: EgressPolicy, { connectTimeoutMs }: DoorLimits): Transport {
  if (policy.proxy !== undefined) assertProxy(policy.proxy.url)
  const context: SocketContext = {
    policy,
    guard: createAddressGuard(policy.allowAddresses ?? []),
    secureContext: secureContextOf(policy.caFile),
    connectTimeoutMs,
  }
  const agents = new Map<string, CheckedAgent>()
  const agentFor = ({ secure, idempotent }: Prepared): CheckedAgent => {
    // What may not be sent twice gets a connection of its own: one that was kept may be closing, and nobody could tell whether it arrived.
    const key = `${secure} ${idempotent}`
    const agent = agents.get(key) ?? new CheckedAgent(secure, idempotent, context)
    agents.set(key, agent)
    return agent
  }
  return {
    async send(ticket, signal) {
      const prepared = useTicket(ticket)
      return exchange(prepared, agentFor(prepared), signal)
    },
    close() {
      for (const agent of agents.values()) agent.destroy()
    },
  }
}

function exchange(
  { request: { method }, host, port, target, headers, body }: Prepared,
  agent: Agent,
  signal: AbortSignal,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request({
      agent,
      host,
      port,
      method,
      path: target,
      headers,
      signal,
      setHost: false,
      insecureHTTPParser: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      joinDuplicateHeaders: true,
    })
    sent.on('response', (answer) => resolve(rawAnswerOf(answer)))
    sent.on('error', (error) => reject(sendErrorOf(error)))
    sent.end(body)
  })
}

function rawAnswerOf(answer: IncomingMessage): RawAnswer {
  const headers = Object.entries(answer.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return { status: answer.statusCode ?? 0, headers: Object.fromEntries(headers) as Record<string, string>, body: answer }
}
