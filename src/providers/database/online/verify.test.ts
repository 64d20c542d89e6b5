import { describe, expect, it } from 'vitest'
import type { LoginAnswer } from '#core/login.ts'
import type { Verdict } from '#core/verify.ts'
import { describeServer, type Counterpart } from '#testing/servers/describe-server.ts'
import type { Database } from '#testing/servers/database.ts'
import { mariadb } from '#testing/servers/mariadb.ts'
import { postgresql } from '#testing/servers/postgresql.ts'
import { rabbitmq } from '#testing/servers/rabbitmq.ts'
import { redis } from '#testing/servers/redis.ts'
import { slapd } from '#testing/servers/slapd.ts'
import { converseHere, secretParts } from '#testing/verify-login.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from '../index.ts'
import { verify } from './verify.ts'

const ruleset = rulesetOf([provider])

/** The verdict on what a scan finds in this text. */
async function verdictOn(text: string, wasLive = false): Promise<Verdict | undefined> {
  const [match] = detect(ruleset, text)
  const plan = match && verify[match.rule.rule.id]
  if (match === undefined || plan === undefined) return undefined
  const parts = Object.fromEntries(Object.entries(match.parts).map(([name, { value }]) => [name, value]))
  return converseHere(plan, secretParts(parts), { wasLive })
}

function describeLive(
  counterpart: Counterpart<Database>,
  text: (given: { user: string; password: string; port: number }) => string,
  live: unknown,
  refused: unknown,
): void {
  describeServer(counterpart, (server) => {
    it('a credential in a text is live', async () => {
      const { admin, port } = server()
      expect(await verdictOn(text({ ...admin, port }))).toMatchObject({ kind: 'live', identity: live })
    })

    it('another password is what the server can say of it', async () => {
      const { admin, port } = server()
      const other = text({ ...admin, password: 'Syn7hetic-Wr0ng', port })
      expect(await verdictOn(other)).toMatchObject(refused as object)
      expect(await verdictOn(other, true)).toMatchObject({ kind: 'dead' })
    })
  })
}

const dead = { kind: 'dead', reason: 'not-accepted' }
const unclear = { kind: 'unknown', reason: 'unexpected-answer' }
describeLive(
  postgresql,
  ({ user, password, port }) => `DATABASE_URL=postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
  { user: 'root', account: 'postgres', other: { superuser: true } },
  dead,
)
describeLive(
  mariadb,
  ({ user, password, port }) => `dsn := "${user}:${password}@tcp(127.0.0.1:${port})/mysql"`,
  { user: 'root@127.0.0.1', account: 'mysql' },
  unclear,
)
describeLive(redis, ({ password, port }) => `redis://:${password}@127.0.0.1:${port}/`, { user: 'default' }, dead)
describeLive(
  rabbitmq,
  ({ user, password, port }) => `amqp://${user}:${password}@127.0.0.1:${port}/%2F`,
  { user: 'root' },
  dead,
)
describeLive(
  slapd,
  ({ user, password, port }) => `ldap://${user}:${password}@127.0.0.1:${port}/`,
  { user: 'cn=admin,dc=acme,dc=internal' },
  dead,
)

describe('a refusal', () => {
  const parts = secretParts({ user: 'guest', secret: 'x', host: 'mq.acme-corp.io', more: 'user=app dbname=orders' })
  const judged = (rule: string, answer: LoginAnswer) => {
    const step = verify[rule]?.begin(parts, { now: 0 })
    return step?.kind === 'log-in' ? step.judge(answer) : undefined
  }

  it.each([
    ['database-amqp-url', '403', 'unknown'],
    ['database-amqp-url', '530', 'live'],
    ['database-postgres-url', '28000', 'unknown'],
    ['database-postgres-url', '3D000', 'live'],
    ['database-mysql-url', '4151', 'dead'],
    ['database-mysql-url', '1045', 'unknown'],
    ['database-redis-url', 'LOADING', 'unknown'],
  ])('of %s with code %s means %s', (rule, code, kind) => {
    expect(judged(rule, { kind: 'refused', code })).toMatchObject({ kind })
  })

  it('takes user, port and database out of keywords', () => {
    const step = verify['database-libpq-keywords']?.begin(parts, { now: 0 })
    expect(step).toMatchObject({ login: { user: 'app', database: 'orders', port: 5432, host: 'mq.acme-corp.io' } })
  })
})
