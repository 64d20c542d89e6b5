import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import type { Login, LoginAnswer, LoginResult, OutgoingLogin } from '#core/login.ts'
import { tcpServer } from '#testing/local-servers.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import type { Database } from '#testing/servers/database.ts'
import { mariadb } from '#testing/servers/mariadb.ts'
import { postgresql } from '#testing/servers/postgresql.ts'
import { rabbitmq } from '#testing/servers/rabbitmq.ts'
import { redis } from '#testing/servers/redis.ts'
import { slapd } from '#testing/servers/slapd.ts'
import { createWireDoor, type LoginEntry } from './index.ts'

const policy = { allowAddresses: ['127.0.0.1'] }
const signal = new AbortController().signal
const WRONG = new Secret('synthetic-wrong-password')

const loginOf = (
  protocol: Login['protocol'],
  { port, admin }: Database,
  change: Partial<OutgoingLogin> = {},
): OutgoingLogin => ({
  protocol,
  host: '127.0.0.1',
  port,
  user: admin.user,
  part: 'secret',
  password: new Secret(admin.password),
  purpose: 'verify',
  ...change,
})

async function attempt(login: OutgoingLogin, journal: LoginEntry[] = []): Promise<LoginAnswer | LoginResult> {
  const door = createWireDoor({
    policy,
    allowServers: ['127.0.0.1'],
    onLogin: (entry) => journal.push(entry),
    timeoutMs: 8000,
  })
  const result = await door.login(login, { signal })
  return result.ok ? result.answer : result
}

function describeLogin(
  counterpart: Parameters<typeof describeServer<Database>>[0],
  protocol: Login['protocol'],
  refusal: string,
  question: Partial<OutgoingLogin>,
  rows: unknown,
): void {
  describeServer(counterpart, (server) => {
    it('is let in with the password, and asks', async () => {
      const journal: LoginEntry[] = []
      expect(await attempt(loginOf(protocol, server(), question), journal)).toMatchObject({
        kind: 'accepted',
        results: rows,
      })
      expect(journal).toHaveLength(1)
      expect(JSON.stringify(journal)).not.toContain(server().admin.password)
    })

    it('is refused with another one', async () => {
      expect(await attempt(loginOf(protocol, server(), { password: WRONG }))).toEqual({ kind: 'refused', code: refusal })
    })
  })
}

describeLogin(
  postgresql,
  'postgresql',
  '28P01',
  { statements: [{ text: 'select current_user, $1::text as given', values: ['x'] }, { text: 'select no_such_column' }] },
  [{ rows: [{ current_user: 'root', given: 'x' }] }, { refused: '42703' }],
)
describeLogin(
  mariadb,
  'mysql',
  '1045',
  { statements: [{ text: 'select ? as given', values: ['x'] }, { text: 'select no_such_column' }] },
  [{ rows: [{ given: 'x' }] }, { refused: '1054' }],
)
describeLogin(redis, 'redis', 'WRONGPASS', { statements: [{ text: 'ACL WHOAMI' }, { text: 'NOSUCH' }] }, [
  { rows: [{ value: 'default' }] },
  { refused: 'ERR' },
])
describeLogin(rabbitmq, 'amqp', '403', {}, [])
describeLogin(slapd, 'ldap', '49', { database: '', statements: [{ text: '(objectClass=*)', values: ['namingContexts'] }] }, [
  { refused: '32' },
])

describe('the door to servers', () => {
  const login = loginOf('postgresql', {
    port: 5432,
    admin: { user: 'app', password: 'synthetic-password' },
    stop: async () => {},
  })
  const door = (allowServers: readonly string[], change = {}) =>
    createWireDoor({ policy: { ...policy, ...change }, allowServers, onLogin: () => expect.unreachable() })

  it('tries nothing that nobody named', async () => {
    const other = { ...login, host: 'db.acme-corp.io' }
    for (const given of [other, { ...other, port: 5433 }]) {
      const closed = door(['127.0.0.1', 'db.acme-corp.io:5431'])
      expect(closed.plan(given)).toMatchObject({ ok: false, failure: { reason: 'blocked-host', attempts: 0 } })
      expect(await closed.login(given, { signal })).toMatchObject({ failure: { reason: 'blocked-host' } })
    }
    expect(door(['DB.acme-corp.io']).plan(other)).toMatchObject({ ok: true, plan: { sends: 'secret', user: 'app' } })
  })

  it('connects to no private address that a name leads to', async () => {
    const resolve = async () => [{ address: '169.254.169.254', family: 4 as const }]
    const result = await door(['db.acme-corp.io'], { resolve }).login({ ...login, host: 'db.acme-corp.io' }, { signal })
    expect(result).toMatchObject({ failure: { reason: 'blocked-address', attempts: 0 } })
  })

  it.each(['postgresql', 'mysql', 'redis', 'amqp', 'ldap'] as const)(
    'does not take %s for dead when nobody listens, nobody answers, or something else does',
    async (protocol) => {
      const silent = await tcpServer(() => undefined)
      const babbling = await tcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
      for (const port of [1, silent, babbling]) {
        const quick = createWireDoor({ policy, allowServers: ['127.0.0.1'], onLogin: () => undefined, timeoutMs: 300 })
        const result = await quick.login({ ...login, protocol, port }, { signal })
        expect(result.ok).toBe(false)
        expect(JSON.stringify(result)).not.toContain('synthetic-password')
      }
    },
  )
})
