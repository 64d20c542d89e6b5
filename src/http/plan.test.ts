import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import type { OutgoingRequest } from '#core/outgoing-request.ts'
import { fake } from '#core/samples.ts'
import { planOf } from './plan.ts'
import { proxyFromEnvironment } from './index.ts'
import { isAllowedHost, isProxied } from './policy.ts'
import { prepare } from './prepare.ts'
import { issueTicket, useTicket, type Ticket } from './ticket.ts'

const token = fake('http/plan', 'base62', 40)

function requestWith(change: Partial<OutgoingRequest>): OutgoingRequest {
  return {
    method: 'GET',
    url: 'https://api.example.com/v1/me',
    headers: { authorization: `Bearer ${token}` },
    secretParts: [{ part: 'token', value: new Secret(token), in: 'header', name: 'Authorization' }],
    purpose: 'verify',
    allowedHosts: ['api.example.com'],
    ...change,
  }
}

const prepared = (change: Partial<OutgoingRequest>) => prepare(requestWith(change), {}, 'kagiban/1')
const inPath = (value: string) => [{ part: 'token', value: new Secret(value), in: 'path' as const }]

describe('a plan', () => {
  it('tells host, method, path and which part goes where', () => {
    const plan = planOf(prepared({ url: 'https://api.example.com/v1/me?limit=1' }), {
      proxy: { url: 'http://u:p@proxy.test:3128' },
    })
    expect(plan).toEqual({
      purpose: 'verify',
      method: 'GET',
      scheme: 'https',
      host: 'api.example.com',
      port: 443,
      path: '/v1/me?limit=…',
      sends: [{ part: 'token', in: 'header', name: 'Authorization', as: 'value' }],
      headerNames: ['accept-encoding', 'authorization', 'host', 'user-agent'],
      bodyBytes: 0,
      proxy: 'proxy.test:3128',
    })
    expect(JSON.stringify(plan)).not.toContain(token)
  })

  it('hides a secret in the path, also with slashes, percent signs and letters beside it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 40 }).filter((text) => text.trim().length > 5),
        (secret) => {
          const path = encodeURIComponent(secret)
          if (/^(?:\.|%2e)+$/i.test(path)) return
          const plan = planOf(
            prepared({ headers: {}, url: `https://api.example.com/bot${path}x/getMe`, secretParts: inPath(secret) }),
            {},
          )
          expect(plan.path).toMatch(/^\/…/)
        },
      ),
    )
    const hook = 'T0/B00/abcdefghijkl'
    expect(
      planOf(prepared({ headers: {}, url: `https://api.example.com/services/${hook}`, secretParts: inPath(hook) }), {}).path,
    ).not.toMatch(/B00|abcdef/)
  })

  it('is true: a request with the credential at another place than declared is refused', () => {
    const declared = requestWith({}).secretParts
    const basic = Buffer.from(`user:${token}`).toString('base64')
    const strays: readonly Partial<OutgoingRequest>[] = [
      { url: `https://api.example.com/${token}` },
      { url: `https://api.example.com/?key=${token}` },
      { headers: { authorization: `Bearer ${token}`, 'x-copy': basic } },
      { method: 'POST', body: { json: { token } } },
      { method: 'POST', body: { form: { token: basic } } },
      { secretParts: [{ ...declared[0]!, sent: 'signature' }] },
      { secretParts: [{ ...declared[0]!, name: 'x-absent' }] },
    ]
    for (const change of strays) expect(() => prepared(change), JSON.stringify(change)).toThrow(/declare/)
    expect(prepared({ headers: { authorization: `Basic ${basic}` } }).headers['authorization']).toContain(basic)
  })
})

describe('a request', () => {
  it.each<[string, Partial<OutgoingRequest>]>([
    ['a line break in a header', { headers: { authorization: `Bearer ${token}`, a: 'x\r\nb: c' } }],
    ['a lone line feed', { headers: { authorization: `Bearer ${token}`, a: 'x\nb' } }],
    ['a NUL', { headers: { authorization: `Bearer ${token}`, a: 'x\0' } }],
    ['text outside ASCII', { headers: { authorization: `Bearer ${token}`, a: 'ā' } }],
    ['a blank in a name', { headers: { authorization: `Bearer ${token}`, 'a b': 'x' } }],
    ['its own host', { headers: { authorization: `Bearer ${token}`, Host: 'evil.test' } }],
    ['its own framing', { headers: { authorization: `Bearer ${token}`, 'Transfer-Encoding': 'chunked' } }],
    ['one header twice', { headers: { authorization: `Bearer ${token}`, Authorization: `Bearer ${token}` } }],
    ['a line break in its address', { url: 'https://api.example.com/\r\nHost:%20evil' }],
    ['a backslash in its address', { url: 'https://api.example.com\\@evil.test/' }],
    ['a user in its address', { url: 'https://user:pass@api.example.com/' }],
    ['another scheme', { url: 'file:///etc/passwd' }],
    ['a line break in the type of its body', { method: 'POST', body: { text: 'x', type: 'a/b\r\nc: d' } }],
  ])('with %s is not sent', (_, change) => {
    expect(() => prepared(change)).toThrow(expect.objectContaining({ reason: 'protocol' }))
  })

  it.each([
    ['https://evil.test/', ['api.example.com']],
    ['https://api.example.com.evil.test/', ['api.example.com', '*.example.com']],
    ['https://example.com/', ['*.example.com']],
    ['https://evilexample.com/', ['*.example.com', 'example.com']],
    ['https://api.example.com:8443/', ['api.example.com']],
    ['https://api.example.com/', ['api.example.com:8443', '*', '*.', '']],
    ['http://api.example.com/', ['api.example.com']],
    ['https://api.example.com./', ['api.example.com']],
  ])('to %s is not for %j', (url, allowedHosts) => {
    expect(() => prepared({ url, allowedHosts })).toThrow(expect.objectContaining({ reason: 'blocked-host' }))
  })

  it('may go to the hosts that it names', () => {
    expect(isAllowedHost(['*.example.com'], 'a.b.example.com', 443, 443)).toBe(true)
    expect(isAllowedHost(['Git.Example.com:8443'], 'git.example.com', 8443, 443)).toBe(true)
  })
})

describe('a ticket', () => {
  it('is written down first, is good once, and cannot be made', () => {
    const written: unknown[] = []
    const ticket = issueTicket(prepared({}), {}, 2, (entry) => written.push(entry))
    expect(written).toMatchObject([{ host: 'api.example.com', attempt: 2 }])
    expect(useTicket(ticket).host).toBe('api.example.com')
    expect(() => useTicket(ticket)).toThrow(/written down/)
    expect(() => useTicket({} as Ticket)).toThrow(/written down/)
  })
})

describe('the proxy of the environment', () => {
  it('is that of HTTPS_PROXY, with its exceptions', () => {
    expect(proxyFromEnvironment({})).toBeUndefined()
    expect(proxyFromEnvironment({ HTTPS_PROXY: 'proxy.test:3128', NO_PROXY: 'a.test, .b.test' })).toEqual({
      url: 'http://proxy.test:3128',
      except: ['a.test', '.b.test'],
    })
    const proxy = { url: 'http://proxy.test', except: ['a.test', '.b.test', '*.c.test', 'd.test:8443'] }
    const direct = ['a.test', 'x.a.test', 'x.b.test', 'x.c.test'].map((host) => isProxied(proxy, host, 443))
    expect(direct).toEqual([false, false, false, false])
    expect(['xa.test', 'd.test'].map((host) => isProxied(proxy, host, 443))).toEqual([true, true])
    expect(isProxied({ ...proxy, except: ['*'] }, 'e.test', 443)).toBe(false)
  })
})
