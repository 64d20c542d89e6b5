import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls'
import { classifyAddress, type AddressGuard, type AddressInfo } from '../address.ts'
import { SendError, sendErrorOf } from '../failure.ts'
import { isProxied, type EgressPolicy, type ProxySetting } from '../policy.ts'
import { tunnel } from './proxy-tunnel.ts'
import { ready } from './ready.ts'
import { checkedAddresses } from './resolve.ts'

export interface SocketTarget {
  readonly host: string
  readonly port: number
  readonly secure: boolean
}

export interface SocketContext {
  readonly policy: EgressPolicy
  readonly guard: AddressGuard
  readonly secureContext: SecureContext
  readonly connectTimeoutMs: number
}

/** Node's 250 ms before the next address is tried is less than a far host takes. */
const NEXT_ADDRESS_AFTER_MS = 500

/** A connection to a checked address, through the proxy if there is one, with TLS if it is to be secure. Throws `SendError`. */
export async function openSocket(target: SocketTarget, context: SocketContext): Promise<Socket> {
  const { proxy } = context.policy
  const signal = AbortSignal.timeout(context.connectTimeoutMs)
  const proxied = target.secure && proxy !== undefined && isProxied(proxy, target.host, target.port)
  try {
    const tcp = proxied ? await throughProxy(proxy, target, context, signal) : await direct(target, context, signal)
    return target.secure ? await startTls(tcp, target, context.secureContext, signal) : tcp
  } catch (error) {
    if (signal.aborted)
      throw new SendError('timeout', `no connection to ${target.host} within ${context.connectTimeoutMs} ms`)
    throw sendErrorOf(error)
  }
}

async function direct({ host, port, secure }: SocketTarget, context: SocketContext, signal: AbortSignal): Promise<Socket> {
  const addresses = await untilAborted(checkedAddresses(host, context.policy, context.guard), signal)
  if (!secure && addresses.some(({ address }) => classifyAddress(address) !== 'loopback')) {
    throw new SendError('blocked-address', `${host} is not this machine, and would be asked without encryption`)
  }
  const lookup: LookupFunction = (_, options, callback) => {
    const [first] = addresses as [AddressInfo]
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
  const options = { host, port, lookup, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS }
  return ready(connectTcp(options), 'connect', signal)
}

async function throughProxy(
  proxy: ProxySetting,
  target: SocketTarget,
  context: SocketContext,
  signal: AbortSignal,
): Promise<Socket> {
  const checked = untilAborted(checkedAddresses(target.host, context.policy, context.guard), signal)
  const here = proxy.resolves === 'here'
  const addresses = here ? await checked : await checked.catch(onlyBlocked)
  return tunnel(
    proxy.url,
    { host: here ? addresses[0]!.address : target.host, port: target.port },
    context.secureContext,
    signal,
  )
}

/** Behind a proxy, names may be unknown here; one that is known to have a refused address stays refused. */
function onlyBlocked(error: unknown): readonly AddressInfo[] {
  if (error instanceof SendError && error.reason === 'blocked-address') throw error
  return []
}

async function startTls(
  socket: Socket,
  { host }: SocketTarget,
  secureContext: SecureContext,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const secure = connectTls({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    secureContext,
    rejectUnauthorized: true,
    ALPNProtocols: ['http/1.1'],
  })
  try {
    return await ready(secure, 'secureConnect', signal)
  } catch (error) {
    const failure = sendErrorOf(error)
    // A peer that speaks no TLS, or hangs up in the handshake: not a lost connection that a second try might mend.
    throw failure.reason === 'protocol' ? new SendError('tls', `the TLS handshake with ${host} failed`) : failure
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
