import { connect, type Socket } from 'node:net'
import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { testDoor, TOKEN } from '#testing/http-door.ts'
import {
  hasOpenssl,
  httpServer,
  httpsServer,
  listening,
  localAuthority,
  tcpServer,
  type LocalAuthority,
} from '#testing/local-servers.ts'
import type { AddressInfo } from '../address.ts'
import { createHttpDoor, type EgressPolicy } from '../index.ts'

const NAME = 'issuer.test'
const LOOPBACK: AddressInfo = { address: '127.0.0.1', family: 4 }

async function issuer(authority: LocalAuthority, asked: string[] = [], name = NAME): Promise<number> {
  return httpsServer(authority.issue(name), ({ headers, url = '' }, answer) => {
    asked.push(`${headers.host} ${url} ${headers.authorization === `Bearer ${TOKEN}`}`)
    answer.end('{"ok":true}')
  })
}

/** A proxy that notes what it is asked for, and connects to `toPort` whatever the name. */
async function proxy(asked: string[], toPort: number): Promise<number> {
  const server = createServer((_, answer) => answer.writeHead(405).end())
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    asked.push(`${url} ${headers['proxy-authorization'] ?? '-'}`)
    const upstream = connect(toPort, '127.0.0.1', () => client.write('HTTP/1.1 200 ok\r\n\r\n'))
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
    client.pipe(upstream).pipe(client)
  })
  return listening(server)
}

const to = (resolve: () => readonly AddressInfo[]): Pick<EgressPolicy, 'resolve'> => ({ resolve: async () => resolve() })

describe('addresses', () => {
  it.each<readonly [string, readonly AddressInfo[], string]>([
    ['private', [{ address: '10.0.0.1', family: 4 }], 'blocked-address'],
    ['metadata', [{ address: '169.254.169.254', family: 4 }], 'blocked-address'],
    ['mapped', [{ address: '::ffff:127.0.0.1', family: 6 }], 'blocked-address'],
    [
      'one private among public',
      [
        { address: '203.0.112.1', family: 4 },
        { address: '192.168.1.1', family: 4 },
      ],
      'blocked-address',
    ],
    ['no', [], 'dns'],
  ])('%s ones are refused', async (_, addresses, reason) => {
    expect(await testDoor(to(() => addresses)).ask(`https://${NAME}/`)).toMatchObject({ reason })
  })

  it.each([
    'https://169.254.169.254/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[fd00:ec2::254]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://localhost/',
  ])('%s is refused as it stands', async (url) => {
    expect(await testDoor({}).ask(url)).toMatchObject({ reason: 'blocked-address' })
  })

  it('are looked up once for a connection, so that a name cannot change between check and use', async () => {
    let asked = 0
    let hits = 0
    const port = await tcpServer((socket) => {
      hits++
      socket.destroy()
    })
    // First an allowed address where nothing listens, then this machine, which is not allowed.
    const rebinding = to(() => (asked++ === 0 ? [{ address: '240.0.0.1', family: 4 }] : [LOOPBACK]))
    const door = testDoor({ ...rebinding, allowAddresses: ['240.0.0.1'] }, { connectTimeoutMs: 300, maxAttempts: 1 })
    expect(['connect', 'timeout']).toContain(((await door.ask(`https://${NAME}:${port}/`)) as { reason: string }).reason)
    expect([asked, hits]).toEqual([1, 0])
    expect(await door.ask(`https://${NAME}:${port}/`)).toMatchObject({ reason: 'blocked-address' })
    expect([asked, hits]).toEqual([2, 0])
  })

  it('of other machines get no request without encryption, whatever the name', async () => {
    const policy = { ...to(() => [{ address: '1.2.3.4', family: 4 }]), allowPlainHttp: true }
    expect(await testDoor(policy).ask('http://localhost/')).toMatchObject({ reason: 'blocked-address' })
  })

  it('that take too long to look up end with the time limit', async () => {
    const never = { resolve: () => new Promise<never>(() => undefined) }
    expect(await testDoor(never, { connectTimeoutMs: 100 }).ask(`https://${NAME}/`)).toMatchObject({ reason: 'timeout' })
  })
})

describe.skipIf(!hasOpenssl)('TLS', () => {
  it('wants a certificate of a known authority for this very name', async () => {
    const authority = localAuthority()
    const asked: string[] = []
    const port = await issuer(authority, asked)
    const loopback = { ...to(() => [LOOPBACK]), allowAddresses: ['127.0.0.1'] }
    const trusting = { ...loopback, caFile: authority.caFile }
    expect(await testDoor(loopback).ask(`https://${NAME}:${port}/`)).toMatchObject({ reason: 'tls' })
    expect(await testDoor(trusting).ask(`https://other.test:${port}/`)).toMatchObject({ reason: 'tls' })
    expect(asked).toEqual([])
    const door = testDoor(trusting)
    expect(await door.ask(`https://${NAME}:${port}/a`)).toMatchObject({ status: 200 })
    expect(await door.ask(`https://127.0.0.1:${port}/b`)).toMatchObject({ status: 200 })
    expect(asked).toEqual([`${NAME}:${port} /a true`, `127.0.0.1:${port} /b true`])
  })

  it('is 1.2 or later, and is spoken', async () => {
    const authority = localAuthority()
    const old = await httpsServer(
      { ...authority.issue(NAME), maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' },
      (_, answer) => answer.end(),
    )
    const plain = await httpServer((_, answer) => answer.end())
    const closing = await tcpServer((socket) => socket.once('data', () => socket.destroy()))
    const policy = { ...to(() => [LOOPBACK]), allowAddresses: ['127.0.0.1'], caFile: authority.caFile }
    expect(await testDoor(policy).ask(`https://${NAME}:${old}/`)).toMatchObject({ reason: 'tls' })
    expect(await testDoor(policy).ask(`https://${NAME}:${plain}/`)).toMatchObject({ reason: 'tls' })
    expect(await testDoor(policy).ask(`https://${NAME}:${closing}/`)).toMatchObject({ reason: 'connect' })
  })

  it('with a file of authorities that is none stops the work', () => {
    for (const caFile of ['/no/such/file.pem', import.meta.filename]) {
      expect(() => createHttpDoor({ policy: { caFile }, version: '1', onRequest: () => undefined })).toThrow(AppError)
    }
  })
})

describe.skipIf(!hasOpenssl)('a proxy', () => {
  it('is told the name, sees no credential, and gets its own password', async () => {
    const authority = localAuthority()
    const [asked, tunnels]: [string[], string[]] = [[], []]
    const proxyPort = await proxy(tunnels, await issuer(authority, asked))
    const policy: EgressPolicy = {
      caFile: authority.caFile,
      proxy: { url: `http://me:p%40ss@127.0.0.1:${proxyPort}` },
      resolve: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
    }
    const door = testDoor(policy)
    expect(await door.ask(`https://${NAME}/a`)).toMatchObject({ status: 200 })
    expect(tunnels).toEqual([`${NAME}:443 Basic ${Buffer.from('me:p@ss').toString('base64')}`])
    expect(asked).toEqual([`${NAME} /a true`])
    expect(door.journal).toMatchObject([{ proxy: `127.0.0.1:${proxyPort}` }])
    expect(JSON.stringify(door.journal)).not.toMatch(/p@ss|p%40ss|me:/)
  })

  it('does not lead to refused addresses, and is told addresses where names are looked up here', async () => {
    const tunnels: string[] = []
    const port = await proxy(tunnels, await issuer(localAuthority()))
    const url = `http://127.0.0.1:${port}`
    const metadata = to(() => [{ address: '169.254.169.254', family: 4 }])
    expect(await testDoor({ ...metadata, proxy: { url } }).ask(`https://${NAME}/`)).toMatchObject({
      reason: 'blocked-address',
    })
    expect(tunnels).toEqual([])
    const elsewhere = to(() => [{ address: '1.2.3.4', family: 4 }])
    expect(await testDoor({ ...elsewhere, proxy: { url, resolves: 'here' } }).ask(`https://${NAME}/`)).toMatchObject({
      reason: 'tls',
    })
    expect(tunnels).toEqual(['1.2.3.4:443 -'])
  })

  it('that refuses, hangs or is not spoken to by us is a failure of its own', async () => {
    const refusing = await listening(createServer().on('connect', (_, client) => client.end('HTTP/1.1 407 no\r\n\r\n')))
    const public1 = to(() => [{ address: '1.2.3.4', family: 4 }])
    const limits = { connectTimeoutMs: 200, maxAttempts: 1 }
    const through = (port: number) =>
      testDoor({ ...public1, proxy: { url: `http://127.0.0.1:${port}` } }, limits).ask(`https://${NAME}/`)
    expect(await through(refusing)).toMatchObject({ reason: 'connect', detail: expect.stringContaining('407') as string })
    expect(await through(await tcpServer(() => undefined))).toMatchObject({ reason: 'timeout' })
    expect(await through(await tcpServer((socket) => socket.end('junk\r\n\r\n')))).toMatchObject({
      reason: expect.stringMatching(/protocol|connect/) as string,
    })
    const socks = () =>
      createHttpDoor({ policy: { proxy: { url: 'socks5://a:secret@b' } }, version: '1', onRequest: () => undefined })
    expect(socks).toThrow(AppError)
    expect(socks).not.toThrow(/secret/)
  })
})
