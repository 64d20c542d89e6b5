import { connect } from 'amqplib'
import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { killLeaked } from '#testing/leaked.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { rabbitmq } from '#testing/servers/rabbitmq.ts'
import { provider } from '../index.ts'
import { online } from '../online.ts'

const RULE = 'database-amqp-url'
const SOURCE = 'https://www.rabbitmq.com/docs/http-api-reference (2026-11-25, not opened)'
const PASSWORD = fake('database/rabbitmq', 'base62', 24)
const parts = { user: 'orders', secret: fake('database/rabbitmq/contract', 'base62', 20), host: 'rabbitmq.example.com' }
const admin = { user: 'operator', password: fake('database/rabbitmq/admin', 'base62', 20) }

describeServer(rabbitmq, (server) => {
  it('a leaked URL is found, live, mapped, killed by an administrator and dead, and so is its connection', async () => {
    const { port, managementPort, admin: root } = server()
    const baseUrl = `http://127.0.0.1:${managementPort}`
    const basic = `${root.user}:${root.password}`
    const put = async (path: string, json: object): Promise<void> => {
      expect((await callHere(`${baseUrl}/api${path}`, { method: 'PUT', basic, json })).status).toBe(201)
    }
    await put('/users/leaked', { password: PASSWORD, tags: 'management' })
    await put('/vhosts/shop', {})
    await put('/permissions/shop/leaked', { configure: '', write: 'orders', read: '.*' })
    const session = await connect(`amqp://leaked:${PASSWORD}@127.0.0.1:${port}/shop`)
    const closed = new Promise((resolve) => session.on('close', resolve))
    session.on('error', () => undefined)
    // The statistics that connections are listed from come every five seconds.
    const isListed = async (): Promise<boolean> =>
      (await callHere(`${baseUrl}/api/connections`, { basic })).text.includes('"leaked"')
    await expect.poll(isListed, { timeout: 15_000, interval: 200 }).toBe(true)

    const outcome = await killLeaked({
      provider,
      online,
      text: `AMQP_URL=amqp://leaked:${PASSWORD}@127.0.0.1:${port}/shop`,
      rule: RULE,
      baseUrl,
      admin: { ...root },
      actions: (action) => action.class === 'admin',
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: 'leaked' } },
      access: {
        kind: 'access',
        grants: [
          { action: 'tag management', resource: 'server', severity: 'medium' },
          { action: 'connect', resource: 'vhost shop', severity: 'medium' },
        ],
        gaps: ['rights by virtual host: status 401'],
      },
      revoked: [{ kind: 'done' }],
      after: { kind: 'dead' },
    })
    await closed
    const tags = (await callHere(`${baseUrl}/api/users/leaked`, { basic })).json()
    expect(tags).toMatchObject({ password_hash: '', tags: ['management'] })
  }, 40_000)
})

describeAccess(
  provider,
  { ...online, access: { [RULE]: online.access![RULE]! } },
  {
    [RULE]: {
      source: SOURCE,
      parts,
      answers: [
        { json: { name: 'orders', tags: ['administrator'] } },
        { json: [{ user: 'orders', vhost: '/', configure: '.*', write: '', read: 'pay.*' }] },
        { json: [{ name: '/' }] },
      ],
      grants: [
        { action: 'tag administrator', severity: 'critical' },
        { action: 'configure .*', resource: 'vhost /', severity: 'high' },
        { action: 'read pay.*', resource: 'vhost /' },
        { action: 'connect', resource: 'vhost /' },
      ],
      gaps: [],
    },
  },
)

const user = { json: { name: 'orders', password_hash: 'x', tags: [] } }
describeRevoke(
  provider,
  { ...online, revoke: { [RULE]: online.revoke![RULE]! } },
  {
    [RULE]: [
      {
        source: SOURCE,
        parts,
        admin,
        asks: 'GET https://rabbitmq.example.com/api/users/orders',
        cases: [
          [
            [
              user,
              { status: 204 },
              {
                json: [
                  { user: 'orders', name: '10.0.0.7:1' },
                  { user: 'other', name: 'x' },
                ],
              },
              { status: 204 },
            ],
            { kind: 'done' },
          ],
          [
            [user, { status: 204 }, { status: 401 }],
            { kind: 'done', detail: 'its open connections could not be asked for' },
          ],
          [{ status: 404, json: {} }, { kind: 'was-dead' }],
          [{ status: 401, json: {} }, { kind: 'refused' }],
          [[user, { status: 403 }], { kind: 'refused' }],
        ],
      },
    ],
  },
)

it('sends nothing to another server than its own', () => {
  const begun = online.access![RULE]!.begin(
    { user: new Secret('orders'), secret: new Secret('x'), host: new Secret('mq.other.example') },
    { now: 0, baseUrl: 'https://rabbitmq.example.com:15671' },
  )
  expect(begun).toMatchObject({ kind: 'unknown', reason: 'not-configured' })
})
