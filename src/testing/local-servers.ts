import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer as createHttp, type RequestListener, type Server } from 'node:http'
import { createServer as createHttps, type ServerOptions } from 'node:https'
import { createServer as createTcp, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempDirectory } from './temp-directory.ts'

/** Can this machine make certificates? */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

export interface LocalAuthority {
  readonly caFile: string
  /** Key and certificate of a server for `name` and 127.0.0.1, signed by this authority. */
  issue(name: string): { readonly key: Buffer; readonly cert: Buffer }
}

/** A certificate authority that nobody trusts but who is given its file. */
export function localAuthority(): LocalAuthority {
  const directory = tempDirectory()
  const at = (name: string): string => join(directory, name)
  const openssl = (...args: readonly string[]): unknown => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' })
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=local test authority', '-days', '3650')
  return {
    caFile: at('ca.pem'),
    issue(name) {
      const [key, cert] = [`${name}.key`, `${name}.pem`]
      const names = ['-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`, '-addext', 'basicConstraints=CA:FALSE']
      openssl(
        'req',
        '-x509',
        ...ec,
        '-keyout',
        key,
        '-out',
        cert,
        '-subj',
        `/CN=${name}`,
        '-CA',
        'ca.pem',
        '-CAkey',
        'ca.key',
        ...names,
      )
      return { key: readFileSync(at(key)), cert: readFileSync(at(cert)) }
    },
  }
}

/** A server on a free loopback port, closed when the test ends. Gives the port. */
export function httpServer(listener: RequestListener): Promise<number> {
  return listening(createHttp(listener))
}

export function httpsServer(options: ServerOptions, listener: RequestListener): Promise<number> {
  return listening(createHttps(options, listener))
}

/** For answers that are not HTTP. */
export function tcpServer(onConnection: (socket: Socket) => void): Promise<number> {
  return listening(createTcp(onConnection))
}

export async function listening(server: Server | TcpServer): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}
