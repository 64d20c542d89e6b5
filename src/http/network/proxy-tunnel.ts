import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect as connectTcp, isIP, isIPv6, type Socket } from 'node:net'
import { connect as connectTls, type SecureContext } from 'node:tls'
import { AppError } from '#base/errors.ts'
import { SendError } from '../failure.ts'
import { ready } from './ready.ts'

/** Throws `AppError` (`E_CONFIG_INVALID`) for the address of a proxy that we do not speak to. Never repeats its password. */
export function assertProxy(address: string): void {
  const protocol = URL.canParse(address) ? new URL(address).protocol : ''
  if (protocol === 'http:' || protocol === 'https:') return
  throw new AppError(
    'E_CONFIG_INVALID',
    'The address of the proxy is not usable. Write it as http://proxy.example:3128; SOCKS is not supported.',
  )
}

/** A connection to `target` through an HTTP proxy (CONNECT). The proxy's user and password go to the proxy only. */
export async function tunnel(
  address: string,
  target: { readonly host: string; readonly port: number },
  secureContext: SecureContext,
  signal: AbortSignal,
): Promise<Socket> {
  const url = new URL(address)
  const authority = `${isIPv6(target.host) ? `[${target.host}]` : target.host}:${target.port}`
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  const toProxy = await connectToProxy(url, secureContext, signal)
  const asked = request({
    method: 'CONNECT',
    path: authority,
    createConnection: () => toProxy,
    headers: {
      host: authority,
      ...(user === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
    },
    signal,
  })
  asked.end()
  // Both: a proxy that refuses may answer like a server.
  const answered = await Promise.race([once(asked, 'connect'), once(asked, 'response')])
  const [{ statusCode = 0 }, socket = toProxy, head] = answered as [IncomingMessage, Socket?, Buffer?]
  asked.on('error', () => undefined)
  if (statusCode === 200 && head?.length === 0) return socket
  socket.destroy()
  throw new SendError('connect', `the proxy ${url.host} did not connect (status ${statusCode})`)
}

async function connectToProxy(url: URL, secureContext: SecureContext, signal: AbortSignal): Promise<Socket> {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (url.protocol === 'http:') return ready(connectTcp({ host, port: Number(url.port || 80) }), 'connect', signal)
  const name = isIP(host) === 0 ? { servername: host } : {}
  return ready(
    connectTls({ host, port: Number(url.port || 443), ...name, secureContext, rejectUnauthorized: true }),
    'secureConnect',
    signal,
  )
}
