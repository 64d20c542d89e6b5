import { createClient } from '@redis/client'
import { Client as LdapClient } from 'ldapts'
import { createConnection } from 'mysql2/promise'
import { Client as PostgresClient } from 'pg'
import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import type { Database } from '#testing/servers/database.ts'
import { mariadb } from '#testing/servers/mariadb.ts'
import { postgresql } from '#testing/servers/postgresql.ts'
import { redis } from '#testing/servers/redis.ts'
import { slapd } from '#testing/servers/slapd.ts'
import { converseHere, secretParts } from '#testing/verify-login.ts'
import type { LoginEntry } from '#wire/index.ts'
import { provider } from '../index.ts'
import { online } from '../online.ts'

const PASSWORD = fake('database/leaked', 'base62', 24)
const host = '127.0.0.1'
const ruleset = rulesetOf([provider])

/** Found in a text, verified, mapped, revoked, verified again; gives what was learned, and all that was tried. */
async function killLeaked(text: string, actionClass: 'self' | 'admin', admin?: Database['admin']) {
  const [match] = detect(ruleset, text)
  const rule = match?.rule.rule.id ?? 'nothing'
  const parts = secretParts(Object.fromEntries(Object.entries(match?.parts ?? {}).map(([name, { value }]) => [name, value])))
  const journal: LoginEntry[] = []
  const hold = (wasLive: boolean) => converseHere(online.verify[rule]!, parts, { wasLive }, 'verify', journal)
  const before = await hold(false)
  const access = await converseHere(online.access![rule]!, parts, {}, 'access', journal)
  const action = online.revoke![rule]!.actions.find((one) => one.class === actionClass)!
  const setting = admin === undefined ? {} : { admin: secretParts({ ...admin }) }
  const revoked = await converseHere(action, parts, setting, 'revoke', journal)
  const after = await hold(true)
  expect(JSON.stringify(journal)).not.toContain(PASSWORD)
  return { before, access, revoked, after }
}

const killed = { before: { kind: 'live' }, revoked: { kind: 'done' }, after: { kind: 'dead' } }

describeServer(postgresql, (server) => {
  const as = async (user: string, password: string): Promise<PostgresClient> => {
    const client = new PostgresClient({ host, port: server().port, user, password, database: 'postgres' })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }

  it.each(['self', 'admin'] as const)(
    'a leaked URL is found, live, mapped, killed (%s) and dead, and so is its session',
    async (by) => {
      const [{ port, admin }, user] = [server(), `leaked_${by}`]
      const root = await as(admin.user, admin.password)
      await root.query(
        `create role ${user} login password '${PASSWORD}'; create table t_${by} (a int); grant select on t_${by} to ${user}`,
      )
      const session = await as(user, PASSWORD)
      const url = `postgresql://${user}:${PASSWORD}@${host}:${port}/postgres`
      const outcome = await killLeaked(url, by, admin)
      expect(outcome).toMatchObject(killed)
      expect(outcome.access).toMatchObject({
        kind: 'access',
        grants: expect.arrayContaining([
          expect.objectContaining({ action: 'SELECT', resource: `public.t_${by}`, severity: 'medium' }),
        ]),
      })
      await expect(session.query('select 1')).rejects.toThrow()
      await root.end()
    },
  )

  it('a superuser is told apart', async () => {
    const { port, admin } = server()
    const root = await as(admin.user, admin.password)
    await root.query(`create role boss superuser login password '${PASSWORD}'`)
    const { access } = await killLeaked(`postgresql://boss:${PASSWORD}@${host}:${port}/postgres`, 'self')
    expect(access).toMatchObject({ grants: [{ action: 'SUPERUSER', severity: 'critical' }] })
    await root.end()
  })
})

describeServer(mariadb, (server) => {
  it('a leaked URL is found, live, mapped, killed by itself and dead, and so is its session', async () => {
    const { port, admin } = server()
    const root = await createConnection({ host, port, ...admin })
    await root.query(`create user leaked@'%' identified by '${PASSWORD}'`)
    await root.query("grant select, insert on mysql.* to leaked@'%'")
    const session = await createConnection({ host, port, user: 'leaked', password: PASSWORD })
    session.on('error', () => undefined)
    const outcome = await killLeaked(`mysql://leaked:${PASSWORD}@${host}:${port}/mysql`, 'self')
    expect(outcome).toMatchObject(killed)
    expect(outcome.access).toMatchObject({
      grants: [
        { action: 'SELECT', resource: 'mysql.*', severity: 'medium' },
        { action: 'INSERT', resource: 'mysql.*', severity: 'high' },
      ],
      gaps: [],
    })
    await expect(session.query('select 1')).rejects.toThrow()
    await root.end()
  })
})

describeServer(redis, (server) => {
  it('a leaked URL is found, live, mapped, killed by an administrator and dead, and so is its session', async () => {
    const { port, admin } = server()
    const connect = async (username: string, password: string) => {
      const client = createClient({ username, password, socket: { host, port, reconnectStrategy: false } })
      client.on('error', () => undefined)
      return client.connect()
    }
    const root = await connect(admin.user, admin.password)
    await root.sendCommand([
      'ACL',
      'SETUSER',
      'leaked',
      'on',
      `>${PASSWORD}`,
      '~shop:*',
      '+@read',
      '+@write',
      '+acl|whoami',
      '+acl|getuser',
    ])
    const session = await connect('leaked', PASSWORD)
    const outcome = await killLeaked(`redis://leaked:${PASSWORD}@${host}:${port}/0`, 'admin', admin)
    expect(outcome).toMatchObject(killed)
    expect(outcome.access).toMatchObject({ grants: [{ resource: '~shop:*', severity: 'high' }], gaps: [] })
    await expect(session.sendCommand(['GET', 'shop:1'])).rejects.toThrow()
    root.destroy()
  })

  it('what the user may not do is refused, and it stays live', async () => {
    const { port, admin } = server()
    const root = await createClient({ password: admin.password, socket: { host, port } }).connect()
    await root.sendCommand(['ACL', 'SETUSER', 'small', 'on', `>${PASSWORD}`, '~*', '+get'])
    const outcome = await killLeaked(`redis://small:${PASSWORD}@${host}:${port}/0`, 'self')
    expect(outcome).toMatchObject({
      before: { kind: 'live' },
      access: { grants: [], gaps: [expect.stringContaining('ACL GETUSER')] },
      revoked: { kind: 'refused' },
      after: { kind: 'live' },
    })
    root.destroy()
  })
})

describeServer(slapd, (server) => {
  it('a leaked URL is found, live, killed by itself and dead', async () => {
    const { port, admin } = server()
    const root = new LdapClient({ url: `ldap://${host}:${port}` })
    await root.bind(admin.user, admin.password)
    await root.add('dc=acme,dc=internal', { objectClass: ['dcObject', 'organization'], dc: 'acme', o: 'Acme' })
    const dn = 'cn=leaked,dc=acme,dc=internal'
    await root.add(dn, { objectClass: ['person'], cn: 'leaked', sn: 'leaked', userPassword: PASSWORD })
    expect(await killLeaked(`ldap://${dn}:${PASSWORD}@${host}:${port}/`, 'self')).toMatchObject({
      ...killed,
      access: { grants: [{ action: 'bind', resource: dn }] },
    })
    await root.unbind()
  })
})
