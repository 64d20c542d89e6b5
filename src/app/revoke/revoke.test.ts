import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { ask } from '#core/conversation.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { RevokeAction, RevokeClass, RevokeOutcome } from '#core/revoke.ts'
import { fake } from '#core/samples.ts'
import { answeringDoor, type Played } from '#testing/answering-door.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { openOnline, requestLine } from '#app/online/index.ts'
import { credentialsOf } from '#app/verify/index.ts'
import { openJournal, readJournal, revocationsOf, revokeCredential, revokePlanOf, type RevokeWish } from './index.ts'

const RULE = 'acme-token'
const TOKEN = fake('app/revoke', 'base62', 32)
const HOST = 'https://api.acme.example'
const page = { url: 'https://acme.example/keys', steps: { en: ['Delete the key.'], ja: ['キーを削除します。'] } }

/** `DELETE /keys/<name>`: what it does, by whom, and whether it can be undone. */
const action = (name: string, actionClass: RevokeClass, reversible: boolean): RevokeAction => ({
  class: actionClass,
  ...(actionClass === 'admin' ? { adminParts: ['token'] } : {}),
  reversible,
  effect: { en: name, ja: name },
  parts: ['secret'],
  hosts: ['api.acme.example'],
  begin: ({ secret }, { admin }) => {
    const value = actionClass === 'admin' ? admin!['token']! : secret!
    const part = actionClass === 'admin' ? 'token' : 'secret'
    return ask(
      {
        method: 'DELETE',
        url: `${HOST}/keys/${name}`,
        headers: { authorization: `Bearer ${value.reveal()}` },
        secretParts: [{ part, value, in: 'header', name: 'authorization' }],
      },
      ({ status }): RevokeOutcome =>
        status === 204
          ? { kind: 'done' }
          : status === 403
            ? { kind: 'refused', detail: 'status 403' }
            : { kind: 'unknown', reason: 'server-error' },
    )
  },
})

interface World {
  /** What the issuer answers; the token is live until `alive` says otherwise. */
  readonly answer: (method: string, path: string) => Played
  readonly actions: readonly RevokeAction[]
  readonly wish?: Partial<RevokeWish>
  readonly file?: string
  readonly wasLive?: boolean
  /** The journal breaks before this many lines. */
  readonly breaksAfter?: number
}

async function revokeIn({ answer, actions, wish = {}, file, wasLive = false, breaksAfter = Infinity }: World) {
  const providers = new Map([
    [
      'acme',
      defineOnline({
        verify: { [RULE]: oneQuestion({ url: `${HOST}/me`, identity: () => ({ user: 'me' }) }) },
        revoke: { [RULE]: { actions, page } },
      }),
    ],
  ])
  const asked: string[] = []
  const path = file ?? join(tempDirectory(), 'state', 'revocations.jsonl')
  const journal = openJournal(path)
  const abort = new AbortController()
  let left = breaksAfter
  const write: typeof journal.write = (line) => {
    if (left-- <= 0) throw new Error('the machine goes down')
    journal.write(line)
  }
  const finding = sampleFinding({ provider: 'acme', rule: RULE, secret: TOKEN, parts: { secret: TOKEN } })
  const session = await openOnline({
    settings: {},
    variables: {},
    version: '0.0.0-test',
    signal: abort.signal,
    onSend: (sent) =>
      write({
        kind: 'sending',
        at: new Date().toISOString(),
        fingerprint: finding.fingerprint,
        operation: 'x',
        purpose: sent.purpose,
        request: requestLine(sent),
      }),
    ports: {
      providers,
      openDoor: (onRequest) =>
        answeringDoor(() => {
          const [method = '', url = ''] = (journal.lines.at(-1) as { request?: string }).request?.split(' ') ?? []
          asked.push(`${method} ${new URL(url).pathname}`)
          return answer(method, new URL(url).pathname)
        }, onRequest),
    },
  })
  const [credential] = credentialsOf([finding], providers)
  try {
    const ending = await revokeCredential({
      credential: credential!,
      plan: revokePlanOf(credential!, session)!,
      wish: { permanent: false, evenIfUnknown: false, ...wish },
      session,
      write,
      wasLive,
      now: () => new Date('2026-11-25T00:00:00Z'),
      probeAfterMs: [0, 1, 1],
      signal: abort.signal,
    })
    return { ending, asked, path, revocations: revocationsOf(readJournal(path)) }
  } finally {
    journal.close()
  }
}

const admin = { token: new Secret(fake('app/revoke/admin', 'base62', 32)) }
const LIVE: Played = { json: { login: 'me' } }
const GONE: Played = { status: 401 }

/** An issuer whose token lives until one of these actions was done. */
function issuer(...kills: readonly string[]): World['answer'] {
  let alive = true
  return (method, path) => {
    if (method === 'GET') return alive ? LIVE : GONE
    if (kills.some((name) => path.endsWith(name))) alive = false
    return { status: 204 }
  }
}

describe('revoking', () => {
  it('acts, and says dead only when the issuer does', async () => {
    const { ending, asked, revocations, path } = await revokeIn({
      answer: issuer('end'),
      actions: [action('end', 'self', false)],
    })
    expect(ending).toMatchObject({ kind: 'dead', permanent: true })
    expect(asked).toEqual(['GET /me', 'DELETE /keys/end', 'GET /me'])
    expect(revocations).toMatchObject([{ state: 'dead', wasLive: true, rule: RULE }])
    expect(readFileSync(path, 'utf8')).not.toContain(TOKEN)
  })

  it('does not take the word of the issuer for it', async () => {
    const { ending, asked, revocations } = await revokeIn({ answer: issuer(), actions: [action('end', 'self', false)] })
    expect(ending).toMatchObject({ kind: 'not-proven', verdict: { kind: 'live' } })
    expect(asked.filter((line) => line.startsWith('GET'))).toHaveLength(4)
    expect(revocations).toMatchObject([{ state: 'open' }])
  })

  it('does first what can be undone, and the rest only when it is to last', async () => {
    const actions = [action('disable', 'self', true), action('delete', 'self', false)]
    const gentle = await revokeIn({ answer: issuer('disable', 'delete'), actions })
    expect(gentle.ending).toMatchObject({ kind: 'dead', permanent: false })
    expect(gentle.asked).not.toContain('DELETE /keys/delete')
    const lasting = await revokeIn({ answer: issuer('disable', 'delete'), actions, wish: { permanent: true } })
    expect(lasting.ending).toMatchObject({ kind: 'dead', permanent: true })
    expect(lasting.asked).toContain('DELETE /keys/delete')
  })

  it('takes the next way when one is refused, and an administrator only when there is one', async () => {
    const actions = [action('by-admin', 'admin', true), action('by-itself', 'self', false)]
    const alone = await revokeIn({ answer: issuer('by-itself'), actions })
    expect(alone.asked).toEqual(['GET /me', 'DELETE /keys/by-itself', 'GET /me'])
    const refusing: World['answer'] = (method, path) =>
      path.endsWith('by-admin') ? { status: 403 } : issuer()(method, path)
    const refused = await revokeIn({ answer: refusing, actions: actions.slice(0, 1), wish: { admin } })
    expect(refused.ending).toMatchObject({ kind: 'refused', why: [{ kind: 'refused' }], page })
  })

  it('leaves alone what is dead, and what nobody knows', async () => {
    const actions = [action('end', 'self', false)]
    expect(await revokeIn({ answer: () => GONE, actions })).toMatchObject({
      ending: { kind: 'was-dead' },
      asked: ['GET /me'],
    })
    const ill: World['answer'] = (method) => (method === 'GET' ? { status: 404 } : { status: 204 })
    expect(await revokeIn({ answer: ill, actions })).toMatchObject({ ending: { kind: 'not-known' }, asked: ['GET /me'] })
    const pressed = await revokeIn({ answer: ill, actions, wish: { evenIfUnknown: true } })
    expect(pressed.ending).toMatchObject({ kind: 'not-proven', verdict: { kind: 'unknown' } })
  })

  it('keeps a task open where a person has to do it', async () => {
    const { ending, revocations } = await revokeIn({ answer: issuer(), actions: [action('x', 'admin', true)] })
    expect(ending).toEqual({ kind: 'by-hand', page })
    expect(revocations).toMatchObject([{ state: 'open', page: page.url }])
  })

  it('sends nothing that it could not write down, at whatever line the machine goes down, and is taken up again', async () => {
    const actions = [action('end', 'self', false)]
    for (let lines = 0; lines < 7; lines++) {
      const file = join(tempDirectory(), 'revocations.jsonl')
      const answer = issuer('end')
      const told: string[] = []
      const spied: World['answer'] = (method, path) => (told.push(method), answer(method, path))
      await expect(revokeIn({ answer: spied, actions, file, breaksAfter: lines })).rejects.toThrow('goes down')
      const before = readJournal(file)
      expect(told.length).toBe(before.filter(({ kind }) => kind === 'sending').length)
      // The last line is cut off.
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, `${text}{"kind":"outc`)
      const [known] = revocationsOf(before)
      const again = await revokeIn({ answer: spied, actions, file, wasLive: known?.wasLive ?? false })
      expect(['dead', 'was-dead']).toContain(again.ending.kind)
      expect(told.filter((method) => method === 'DELETE').length).toBeLessThanOrEqual(2)
      if (known !== undefined) expect(again.revocations).toMatchObject([{ state: 'dead' }])
    }
  })
})

describe('the journal', () => {
  it('is one process at a time, unless that process is gone', () => {
    const file = join(tempDirectory(), 'revocations.jsonl')
    const journal = openJournal(file)
    expect(() => openJournal(file)).toThrow(/Another kagiban \(process \d+\)/)
    journal.close()
    writeFileSync(`${file}.lock`, '999999999')
    openJournal(file).close()
  })

  it('that is not ours stops the work', () => {
    const file = join(tempDirectory({ 'revocations.jsonl': 'hello\nworld\n' }), 'revocations.jsonl')
    expect(() => openJournal(file)).toThrow(/line 1 is none of ours/)
    expect(() => readJournal(join(tempDirectory(), 'none'))).not.toThrow()
  })
})
