import { describe, expect, it, onTestFinished } from 'vitest'
import { Secret } from '#base/secret.ts'
import { ask, logIn, type Conversation } from '#core/conversation.ts'
import type { OutgoingLogin } from '#core/login.ts'
import { fake } from '#core/samples.ts'
import type { Verdict } from '#core/verify.ts'
import { answeringDoor } from '#testing/answering-door.ts'
import { askingUser, playedIssuer, type Say } from '#testing/issuer.ts'
import type { LoginEntry } from '#wire/index.ts'
import { openOnline, requestLine, type Inquiry, type OnlinePorts, type OnlineSettings } from './index.ts'

const TOKEN = fake('session', 'base62', 32)
const providers = askingUser({ gitlab: 'gitlab-token' })
const plan = providers.get('gitlab')!.verify['gitlab-token']!

const inquiry = (change: Partial<Inquiry<Verdict>> = {}): Inquiry<Verdict> => ({
  provider: 'gitlab',
  plan,
  purpose: 'verify',
  maxRequests: 4,
  credential: { secret: new Secret(TOKEN) },
  ...change,
})

async function session(settings: OnlineSettings, signal = new AbortController().signal, ports: OnlinePorts = {}) {
  const sent: string[] = []
  const opened = await openOnline({
    settings,
    variables: {},
    version: '0.0.0-test',
    signal,
    onSend: (each) => sent.push(requestLine(each)),
    ports: { providers, ...ports },
  })
  onTestFinished(() => opened.close())
  return { ...opened, sent }
}

async function atIssuer(say: Say) {
  const issuer = await playedIssuer(say)
  const opened = await session({ baseUrls: { gitlab: issuer.url }, allowAddresses: ['127.0.0.1'] })
  return { issuer, opened }
}

describe('a preview', () => {
  it('tells the first request with its hosts and sends nothing', async () => {
    const { issuer, opened } = await atIssuer(() => ({ status: 500 }))
    const preview = opened.preview(inquiry())
    expect(preview).toMatchObject({ kind: 'sends', hosts: [new URL(issuer.url).host] })
    expect(preview.kind === 'sends' && requestLine(preview.first)).toBe(
      `GET ${issuer.url}/user (secret: header authorization)`,
    )
    expect(issuer.seen).toEqual([])
    expect(opened.journal).toEqual([])
  })

  it('tells why nothing would be sent', async () => {
    const opened = await session({})
    expect(opened.preview(inquiry())).toEqual({ kind: 'settled', outcome: { kind: 'unknown', reason: 'not-configured' } })
    const elsewhere: Conversation<Verdict> = {
      parts: [],
      hosts: ['api.example.com'],
      begin: () =>
        ask({ method: 'GET', url: 'https://other.example/', secretParts: [] }, () => ({ kind: 'live', identity: {} })),
    }
    expect(opened.preview(inquiry({ plan: elsewhere }))).toMatchObject({
      kind: 'refused',
      failure: { reason: 'blocked-host' },
    })
  })
})

describe('a conversation', () => {
  it('is held with the real door, and everything that left is in the journal', async () => {
    const { issuer, opened } = await atIssuer(() => ({ status: 200, json: { login: 'octocat' } }))
    const held = await opened.hold(inquiry())
    expect(held).toMatchObject({ outcome: { kind: 'live', identity: { user: 'octocat' } } })
    expect(issuer.seen).toEqual([{ method: 'GET', url: '/user' }])
    expect(held.sent.map((each) => requestLine(each))).toEqual(opened.sent)
    expect(opened.journal).toHaveLength(1)
    expect(new Date(held.at).toISOString()).toBe(held.at)
  })

  it('does not go to an address that is not allowed', async () => {
    const issuer = await playedIssuer(() => ({ status: 200, json: { login: 'octocat' } }))
    const opened = await session({ baseUrls: { gitlab: issuer.url } })
    expect((await opened.hold(inquiry())).outcome).toMatchObject({ kind: 'unknown', reason: 'blocked-address' })
    expect(issuer.seen).toEqual([])
  })

  it('knows which requests were its own among others at the same time', async () => {
    const { opened } = await atIssuer(() => ({ status: 401 }))
    const credentials = Array.from({ length: 8 }, (_, index) => ({
      secret: new Secret(fake(`many ${index}`, 'base62', 32)),
    }))
    const held = await Promise.all(credentials.map((credential) => opened.hold(inquiry({ credential }))))
    expect(held.map(({ sent }) => sent.length)).toEqual(credentials.map(() => 1))
    expect(opened.journal).toHaveLength(8)
  })

  it('names the request of another that asked the same at the same time', async () => {
    const { issuer, opened } = await atIssuer(() => ({ status: 401 }))
    const held = await Promise.all([opened.hold(inquiry()), opened.hold(inquiry())])
    expect(issuer.seen).toHaveLength(1)
    expect(opened.journal).toHaveLength(1)
    for (const { outcome, sent } of held) {
      expect(outcome.kind).toBe('dead')
      expect(sent).toHaveLength(1)
    }
  })

  it('lists repetitions', async () => {
    const openDoor: OnlinePorts['openDoor'] = (onRequest) =>
      answeringDoor((_, attempt) => (attempt < 3 ? { fault: 'reset' } : { status: 401 }), onRequest)
    const opened = await session({ baseUrls: { gitlab: 'https://git.example.com' } }, undefined, { openDoor })
    const { outcome, sent } = await opened.hold(inquiry())
    expect(outcome.kind).toBe('dead')
    const line = 'GET https://git.example.com/user (secret: header authorization)'
    expect(sent.map((each) => requestLine(each))).toEqual([line, `${line} [attempt 2]`, `${line} [attempt 3]`])
    expect(opened.sent).toHaveLength(3)
  })

  it('is not begun after an abort, and given up by one', async () => {
    const abort = new AbortController()
    const issuer = await playedIssuer(() => 'silence')
    const opened = await session({ baseUrls: { gitlab: issuer.url }, allowAddresses: ['127.0.0.1'] }, abort.signal)
    const held = opened.hold(inquiry())
    while (issuer.seen.length === 0) await new Promise((done) => setTimeout(done, 5))
    abort.abort()
    expect((await held).outcome).toMatchObject({ kind: 'unknown', reason: 'aborted' })
    expect((await held).sent).toHaveLength(1)
    expect(await opened.hold(inquiry())).toMatchObject({ outcome: { reason: 'aborted' }, sent: [] })
    expect(issuer.seen).toHaveLength(1)
  })

  it('sends nothing when its journal cannot be written', async () => {
    const issuer = await playedIssuer(() => ({ status: 401 }))
    const opened = await openOnline({
      settings: { baseUrls: { gitlab: issuer.url }, allowAddresses: ['127.0.0.1'] },
      variables: {},
      version: '0.0.0-test',
      signal: new AbortController().signal,
      onSend: () => {
        throw new Error('disk full')
      },
      ports: { providers },
    })
    onTestFinished(() => opened.close())
    await expect(opened.hold(inquiry())).rejects.toThrow('disk full')
    expect(issuer.seen).toEqual([])
  })
})

it('tries a login only where the server is allowed, and writes it down before', async () => {
  const login: Conversation<Verdict> = {
    parts: ['secret'],
    hosts: [],
    begin: ({ secret }) =>
      logIn(
        { protocol: 'postgresql', host: 'db.example.com', port: 5432, user: 'app', part: 'secret', password: secret! },
        ({ kind }) => (kind === 'accepted' ? { kind: 'live', identity: {} } : { kind: 'dead', reason: 'not-accepted' }),
      ),
  }
  const without = await session({})
  expect(without.preview(inquiry({ plan: login }))).toMatchObject({ kind: 'refused', failure: { reason: 'blocked-host' } })
  expect(await without.hold(inquiry({ plan: login }))).toMatchObject({ outcome: { reason: 'blocked-host' }, sent: [] })
  const written: string[] = []
  const openWire: OnlinePorts['openWire'] = (onLogin) => {
    const entryOf = ({ purpose, protocol, host, port, user, part }: OutgoingLogin): LoginEntry => ({
      purpose,
      protocol,
      host,
      port,
      user,
      sends: part,
      statements: [],
    })
    return {
      plan: (given) => ({ ok: true, plan: entryOf(given) }),
      async login(given) {
        onLogin(entryOf(given))
        written.push(...opened.sent)
        return { ok: true, answer: { kind: 'accepted', results: [] } }
      },
    }
  }
  const opened = await session({}, undefined, { openWire })
  const line = 'postgresql db.example.com:5432 (secret; user: app)'
  const preview = opened.preview(inquiry({ plan: login }))
  expect(preview.kind === 'sends' && requestLine(preview.first)).toBe(line)
  const { outcome, sent } = await opened.hold(inquiry({ plan: login }))
  expect(outcome.kind).toBe('live')
  expect(sent.map((each) => requestLine(each))).toEqual([line])
  expect(written).toEqual([line])
})
