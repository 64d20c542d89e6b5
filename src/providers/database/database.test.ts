import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { checkConnection } from './connection.ts'
import { provider } from './index.ts'
import { isPlaceholderPassword } from '#core/placeholder-password.ts'

const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)
const password = fake('database/test', 'base62', 16)

describe('a connection URL', () => {
  it('gives user, host, port and database as facts, and the password as the secret', () => {
    const [match] = found(`DATABASE_URL=postgres://app%40corp:${password}@pg-1.acme-corp.io:5433/orders?sslmode=require`)
    expect(match!.secret.value).toBe(password)
    expect(match!.facts).toEqual({ user: 'app@corp', host: 'pg-1.acme-corp.io', port: 5433, database: 'orders' })
  })

  it.each([
    ['an unescaped @ in the password', `mysql://app:ab@${password}@db-1.corp.io/x`, `ab@${password}`],
    ['an unescaped @ in the user', `smtp://me@corp.io:${password}@mail.corp.io:587`, password],
    ['a dollar sign in the password', `redis://:pa$5${password}@cache-1.corp.io`, `pa$5${password}`],
    ['several hosts', `mongodb://app:${password}@m1.corp.io:27017,m2.corp.io:27017/x?replicaSet=r`, password],
    ['an IPv6 host', `amqp://app:${password}@[2001:db8::1]:5672/v`, password],
    ['JSON', JSON.stringify({ url: `mongodb+srv://app:${password}@c0.abcde.corp.net/x` }), password],
    ['an escaped line break before it', String.raw`A=1\nREDIS_URL=redis://:${password}@cache-1.corp.io`, password],
    ['Markdown', `see [db](postgres://app:${password}@pg-1.corp.io/x)`, password],
  ])('is found with %s', (_, text, secret) => {
    expect(found(text).map((match) => match.secret.value)).toEqual([secret])
  })

  it('notes a local host and keeps its confidence', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(found(`postgres://app:${password}@${host}:5432/x`)).toMatchObject([
        { confidence: 0.85, facts: { localHost: true } },
      ])
  })

  it('falls to low confidence on hosts of documentation and on default passwords of development services', () => {
    for (const text of [
      `postgres://app:${password}@db.example.com/x`,
      `postgres://app:${password}@192.0.2.7/x`,
      'postgres://postgres:postgres@localhost:5432/x',
      'amqp://guest:guest@rabbitmq:5672',
      'mysql://root:root@db/x',
    ])
      expect(found(text), text).toMatchObject([{ confidence: 0.2 }])
  })

  it('keeps a weak password of a host that is not local', () => {
    // kagiban:allow-next-line the weak password that this test is about
    expect(found('postgres://admin:admin@pg-1.corp.io/x')).toMatchObject([{ confidence: 0.85 }])
  })

  it.each([
    'postgres://user:pass@host/db',
    'postgres://u:${PW}@pg-1.corp.io/x',
    'postgres://u:$PW@pg-1.corp.io/x',
    'postgres://u:$(cat pw)@pg-1.corp.io/x',
    'postgres://u:{{ .Values.pw }}@pg-1.corp.io/x',
    'postgres://u:%s@%s/x',
    'postgres://u:%(pw)s@pg-1.corp.io/x',
    'postgres://u:[password]@pg-1.corp.io/x',
    'postgres://u:<pw>@pg-1.corp.io/x',
    'postgres://u:****@pg-1.corp.io/x',
    'postgres://u:xxxx@pg-1.corp.io/x',
    'postgres://u:changeme@pg-1.corp.io/x',
    'postgres://u:YOUR_PASSWORD@pg-1.corp.io/x',
    "'postgres://u:' + password + '@pg-1.corp.io/x'",
    '`postgres://${user}:${password}@${host}/x`',
    'f"postgres://{user}:{password}@{host}/x"',
    '"postgres://" . $user . ":" . $password . "@" . $host',
    'redis://localhost:6379/0',
    'ssh://git@github.com:acme/app.git',
  ])('is nothing with a template or a placeholder: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a connection string of keywords', () => {
  it.each([
    [
      `Server=tcp:sql-1.acme-corp.io,1433;Initial Catalog=orders;User ID=app;Password=${password};Encrypt=True;`,
      { host: 'sql-1.acme-corp.io', port: 1433, database: 'orders', user: 'app' },
    ],
    [`Driver={ODBC Driver 18 for SQL Server};Server=sql-3;UID=app;PWD=${password}`, { host: 'sql-3', user: 'app' }],
    [`host=10.2.3.4 port=5433 user=app password=${password} dbname=orders`, { host: '10.2.3.4', port: 5433, user: 'app' }],
    [
      `jdbc:mysql://10.1.2.3:3307/shop?useSSL=true&password=${password}&user=app`,
      { host: '10.1.2.3', port: 3307, database: 'shop', user: 'app' },
    ],
    [
      `jdbc:oracle:thin:app/${password}@//db-1.corp.io:1521/svc`,
      { host: 'db-1.corp.io', port: 1521, database: 'svc', user: 'app' },
    ],
  ])('gives its facts: %s', (text, facts) => {
    expect(found(text)).toMatchObject([{ secret: { value: password }, facts }])
  })
})

describe('placeholder passwords', () => {
  it('are told from real ones', () => {
    for (const real of [password, 'Pa55w0rd!2024', 'p@ss-w0rd-of-prod', 'hunter2', 'tr0ub4dor&3', '$ecret9$x', 'Secret123!'])
      expect(isPlaceholderPassword(real), real).toBe(false)
    for (const fiction of [
      '',
      'PASSWORD',
      'db_password',
      'your-password',
      '${X:-y}',
      '<%= x %>',
      '%DB_PASS%',
      '__PW__',
      '...',
    ])
      expect(isPlaceholderPassword(fiction) || fiction === '', fiction).toBe(true)
  })

  it('never throw, nor does the check', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (secret, user, host) => {
        isPlaceholderPassword(secret)
        checkConnection(secret, { user, host })
      }),
    )
  })
})
