import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { LOOPBACK, request, testDoor, TOKEN } from '#testing/http-door.ts'
import { httpServer, tcpServer } from '#testing/local-servers.ts'
import { createHttpDoor } from './index.ts'

const URL_OF = (port: number, path = '/'): string => `http://127.0.0.1:${port}${path}`

describe('a request', () => {
  it('is sent with what it says, and its answer read', async () => {
    const seen: unknown[] = []
    const port = await httpServer((incoming, answer) => {
      seen.push([incoming.method, incoming.url, incoming.headers.authorization, incoming.headers['user-agent']])
      incoming.pipe(answer.writeHead(200, { 'X-Two': ['a', 'b'] }))
    })
    const answer = await testDoor().ask(URL_OF(port, '/a?b=c'), { method: 'POST', body: { json: { d: 1 } } })
    expect(seen).toEqual([['POST', '/a?b=c', `Bearer ${TOKEN}`, 'kagiban/1.2.3']])
    expect(answer).toMatchObject({ status: 200, headers: { 'x-two': 'a, b' }, timing: { attempts: 1 } })
    expect('json' in answer && answer.json()).toEqual({ ok: true, value: { d: 1 } })
  })

  it('is written down before it leaves, each attempt of it', async () => {
    const door = testDoor()
    let hits = 0
    const port = await httpServer((_, answer) => {
      expect(door.journal).toHaveLength(++hits)
      answer.writeHead(hits < 3 ? 503 : 200).end()
    })
    expect(await door.ask(URL_OF(port))).toMatchObject({ status: 200, timing: { attempts: 3 } })
    expect(door.journal.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
    expect(JSON.stringify(door.journal)).not.toContain(TOKEN)
  })

  it('does not leave when it cannot be written down, or may not go there', async () => {
    let hits = 0
    const port = await httpServer((_, answer) => answer.end(String(hits++)))
    const door = createHttpDoor({
      policy: LOOPBACK,
      version: '1',
      onRequest: () => {
        throw new Error('disk full')
      },
    })
    await expect(door.send(request(URL_OF(port)), { signal: new AbortController().signal })).rejects.toThrow('disk full')
    expect(await testDoor().ask(URL_OF(port), { allowedHosts: ['127.0.0.1'] })).toMatchObject({
      reason: 'blocked-host',
      attempts: 0,
    })
    expect(await testDoor({ allowPlainHttp: true }).ask(URL_OF(port))).toMatchObject({ reason: 'blocked-address' })
    expect(await testDoor({ allowAddresses: ['127.0.0.1'] }).ask(URL_OF(port))).toMatchObject({ reason: 'blocked-host' })
    expect(hits).toBe(0)
  })

  it('ends when it is given up, wherever it is', async () => {
    const port = await httpServer(() => undefined)
    const stop = new AbortController()
    const door = testDoor(LOOPBACK, { maxPerHost: 1 })
    const all = [door.ask(URL_OF(port), {}, stop.signal), door.ask(URL_OF(port, '/2'), {}, stop.signal)]
    await vi.waitFor(() => expect(door.journal).toHaveLength(1))
    stop.abort()
    expect(await Promise.all(all)).toMatchObject([{ reason: 'aborted' }, { reason: 'aborted' }])
    expect(door.journal).toHaveLength(1)
  })
})

describe('a hostile answer', () => {
  it('that never ends is cut off', async () => {
    const port = await httpServer((_, answer) => {
      const more = (): void => {
        while (!answer.destroyed && answer.write(Buffer.alloc(65_536)));
      }
      answer.on('drain', more)
      more()
    })
    expect(await testDoor().ask(URL_OF(port))).toMatchObject({ reason: 'too-large' })
  })

  it('that unpacks to much is refused, and one within bounds is unpacked', async () => {
    const port = await httpServer(({ url }, answer) => {
      answer
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(url === '/bomb' ? gzipSync(Buffer.alloc(2 << 20)) : url === '/bad' ? 'x' : gzipSync('{}'))
    })
    expect(await testDoor().ask(URL_OF(port, '/bomb'))).toMatchObject({ reason: 'too-large' })
    expect(await testDoor().ask(URL_OF(port, '/bad'))).toMatchObject({ reason: 'protocol' })
    expect(Buffer.from(((await testDoor().ask(URL_OF(port))) as { body: Uint8Array }).body).toString()).toBe('{}')
  })

  it.each(['HTTP/1.1 200 OK\r\nX', 'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc', ''])(
    'that comes drop by drop after %j runs into the time limit',
    async (start) => {
      const port = await tcpServer((socket) => {
        socket.write(start)
        const drip = setInterval(() => socket.write('a'), 20)
        socket.on('close', () => clearInterval(drip))
      })
      const answer = await testDoor(LOOPBACK, { attemptTimeoutMs: 300 }).ask(URL_OF(port))
      expect(answer).toMatchObject({ reason: start === '' ? 'protocol' : 'timeout', attempts: 1 })
    },
  )

  it.each([
    ['SSH-2.0-x\r\n', 'protocol'],
    ['HTTP/1.1 abc\r\n\r\n', 'protocol'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 'protocol'],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n', 'connect'],
    [`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 'too-large'],
    ['HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', 'connect'],
    ['HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\na', 'protocol'],
    ['', 'connect'],
  ])('of %j is a failure, never an answer', async (text, reason) => {
    const port = await tcpServer((socket) => socket.once('data', () => socket.end(text)))
    expect(await testDoor().ask(URL_OF(port))).toMatchObject({ reason })
  })

  it.each(['{"a":', 'nonsense', '', '['.repeat(100_000), `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`])(
    'whose JSON is broken says so',
    async (text) => {
      const port = await httpServer((_, answer) => answer.end(text))
      const answer = await testDoor().ask(URL_OF(port))
      expect('json' in answer && answer.json()).toMatchObject({ ok: false })
    },
  )
})

describe('a host that is busy', () => {
  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 1900).toUTCString()],
  ])('is left alone as long as it asks in %s, by all requests', async (_, header) => {
    const times: number[] = []
    const port = await httpServer((__, answer) => {
      times.push(Date.now())
      if (times.length === 1) answer.writeHead(429, { 'retry-after': header() }).end()
      else answer.end('ok')
    })
    const door = testDoor()
    const first = door.ask(URL_OF(port))
    await vi.waitFor(() => expect(times).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await Promise.all([first, door.ask(URL_OF(port, '/2'))])).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(Math.min(...times.slice(1)) - times[0]!).toBeGreaterThanOrEqual(850)
  })

  it('that asks for too long is not waited for, nor asked again', async () => {
    let hits = 0
    const port = await httpServer((_, answer) => answer.writeHead(429, { 'retry-after': String(3600 + hits++) }).end())
    const door = testDoor()
    expect(await door.ask(URL_OF(port))).toMatchObject({ reason: 'rate-limited', attempts: 1, retryAfterMs: 3_600_000 })
    expect(await door.ask(URL_OF(port, '/2'))).toMatchObject({ reason: 'rate-limited', attempts: 0 })
    expect(hits).toBe(1)
  })

  it('is asked again for what may be sent twice, and only for that', async () => {
    const hits: string[] = []
    const port = await httpServer(({ method = '', url = '', socket }, answer) => {
      hits.push(method + url)
      if (url === '/reset') socket.resetAndDestroy()
      else answer.writeHead(Number(url.slice(1))).end()
    })
    const door = testDoor()
    expect(await door.ask(URL_OF(port, '/429'))).toMatchObject({ reason: 'rate-limited', attempts: 3 })
    expect(await door.ask(URL_OF(port, '/503'))).toMatchObject({ status: 503, timing: { attempts: 3 } })
    expect(await door.ask(URL_OF(port, '/500'))).toMatchObject({ status: 500, timing: { attempts: 1 } })
    expect(await door.ask(URL_OF(port, '/reset'))).toMatchObject({ reason: 'connect', attempts: 3 })
    for (const path of ['/429', '/503', '/reset'])
      expect(await door.ask(URL_OF(port, path), { method: 'POST' })).toBeDefined()
    expect(hits.filter((hit) => hit.startsWith('POST'))).toEqual(['POST/429', 'POST/503', 'POST/reset'])
    expect(await door.ask(URL_OF(port, '/502'), { method: 'POST', idempotent: true })).toMatchObject({
      timing: { attempts: 3 },
    })
  })

  it('is asked once for equal requests at the same time; one of them may leave', async () => {
    let hits = 0
    const port = await httpServer((_, answer) => setTimeout(() => answer.end(String(++hits)), 100))
    const door = testDoor()
    const stop = new AbortController()
    const equal = Array.from({ length: 5 }, (_, i) => door.ask(URL_OF(port), {}, i === 0 ? stop.signal : undefined))
    const other = door.ask(URL_OF(port), { headers: { authorization: `Bearer ${TOKEN}`, other: '1' } })
    stop.abort()
    const [left, ...rest] = await Promise.all(equal)
    expect(left).toMatchObject({ reason: 'aborted' })
    expect(new Set(rest).size).toBe(1)
    expect(rest[0]).toMatchObject({ status: 200 })
    await other
    expect(hits).toBe(2)
    expect(await door.ask(URL_OF(port))).toMatchObject({ status: 200 })
    expect(hits).toBe(3)
  })
})

describe('a redirect', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://evil.test/',
    '//evil.test/',
    'http://127.0.0.1:1/',
    '/same',
    'http://[::1',
    'javascript:x',
  ])('to %s is refused unless asked for, and then unless it stays at home', async (location) => {
    const asked: string[] = []
    const port = await httpServer(({ url = '' }, answer) => {
      asked.push(url)
      answer.writeHead(url === '/same' ? 200 : 302, { location }).end()
    })
    const door = testDoor()
    expect(await door.ask(URL_OF(port))).toMatchObject({ reason: 'redirect-refused' })
    expect(await door.ask(URL_OF(port), { redirects: 'answer' })).toMatchObject({ status: 302 })
    const stays = location === '/same'
    expect(await door.ask(URL_OF(port), { redirects: 'follow' })).toMatchObject(
      stays ? { status: 200 } : { reason: 'redirect-refused' },
    )
    expect(await door.ask(URL_OF(port), { method: 'POST', redirects: 'follow' })).toMatchObject({
      reason: 'redirect-refused',
    })
    expect(asked).toEqual(stays ? ['/', '/', '/', '/same', '/'] : ['/', '/', '/', '/'])
    expect(door.journal).toHaveLength(asked.length)
  })

  it('is followed three times', async () => {
    const port = await httpServer(({ url = '' }, answer) => answer.writeHead(307, { location: `${url}a` }).end())
    const door = testDoor()
    expect(await door.ask(URL_OF(port), { redirects: 'follow' })).toMatchObject({ reason: 'redirect-refused', attempts: 4 })
  })
})
