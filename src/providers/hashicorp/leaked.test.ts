import { expect, it } from 'vitest'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { vault } from '#testing/servers/vault.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeServer(vault, (server) => {
  const baseUrl = (): string => `http://127.0.0.1:${server().port}`
  const call = (path: string, token: string, method = 'GET', json?: unknown) =>
    callHere(`${baseUrl()}/v1/${path}`, {
      method,
      headers: { 'x-vault-token': token },
      ...(json === undefined ? {} : { json }),
    })

  it.each(['self', 'admin'] as const)(
    'a leaked token is found, live, mapped, revoked (%s) and dead, as is what it made',
    async (by) => {
      const root = server().rootToken
      const policy =
        'path "secret/data/pay/*" { capabilities = ["read"] } path "auth/token/create" { capabilities = ["update"] }'
      expect((await call('sys/policies/acl/pay', root, 'PUT', { policy })).status).toBe(204)
      await call('secret/data/pay/card', root, 'POST', { data: { key: 'x' } })
      const make = async (as: string, policies: readonly string[]): Promise<string> => {
        const made = (await call('auth/token/create', as, 'POST', { policies, ttl: '1h' })).json()
        return (made as { auth: { client_token: string } }).auth.client_token
      }
      const token = await make(root, ['pay'])
      const child = await make(token, ['pay'])
      expect((await call('secret/data/pay/card', child)).status).toBe(200)

      const outcome = await killLeaked({
        provider,
        online,
        text: `export VAULT_TOKEN=${token}\n`,
        rule: 'hashicorp-vault-service-token',
        baseUrl: baseUrl(),
        admin: { token: root },
        actions: (action) => action.class === by,
      })
      expect(outcome).toMatchObject({
        before: { kind: 'live', identity: { scopes: ['default', 'pay'] } },
        access: { kind: 'access', gaps: [] },
        revoked: [{ kind: 'done' }],
        after: { kind: 'dead' },
      })
      const { grants } = outcome.access as { grants: readonly object[] }
      expect(grants).toContainEqual(
        expect.objectContaining({ action: 'read', resource: 'secret/data/pay/*', severity: 'high' }),
      )
      expect(grants).toContainEqual(expect.objectContaining({ resource: 'auth/token/create', severity: 'critical' }))
      expect(grants.filter((grant) => 'severity' in grant && grant.severity !== 'low')).toHaveLength(3)
      expect((await call('secret/data/pay/card', child)).status).toBe(403)
    },
  )

  it('the root token is told apart', async () => {
    const { grants } = (await killLeaked({
      provider,
      online,
      text: `VAULT_TOKEN=${await rootToken()}`,
      rule: 'hashicorp-vault-service-token',
      baseUrl: baseUrl(),
      actions: () => false,
    }).then(({ access }) => access)) as { grants: readonly object[] }
    expect(grants).toContainEqual(expect.objectContaining({ action: '*', resource: '*', severity: 'critical' }))
  })

  const rootToken = async (): Promise<string> => {
    const made = (await call('auth/token/create', server().rootToken, 'POST', { policies: ['root'] })).json()
    return (made as { auth: { client_token: string } }).auth.client_token
  }
})
