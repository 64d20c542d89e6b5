import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { oidcWith } from '#testing/servers/oidc.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const [leaked, other] = [fake('keycloak/leaked', 'base62', 32), fake('keycloak/other', 'base62', 32)]

interface Client {
  readonly client_id: string
  readonly client_secret: string
  readonly registration_access_token: string
}

describeServer(oidcWith([leaked, other]), (server) => {
  it('a leaked client secret is found, live, mapped, ended with its client and dead, and gets no token any more', async () => {
    const baseUrl = `http://127.0.0.1:${server().port}`
    const json = { grant_types: ['client_credentials'], response_types: [], redirect_uris: [], scope: 'pay' }
    const register = async (): Promise<Client> =>
      (await callHere(`${baseUrl}/reg`, { method: 'POST', json })).json() as Client
    const [client, watcher] = [await register(), await register()]
    const as = ({ client_id: id, client_secret: secret }: Client, path: string, form: Record<string, string>) =>
      callHere(`${baseUrl}${path}`, { method: 'POST', form, basic: `${id}:${secret}` })
    const given = (await as(client, '/token', { grant_type: 'client_credentials', scope: 'pay' })).json()
    const { access_token: token } = given as { access_token: string }
    const isActive = async (): Promise<unknown> => (await as(watcher, '/token/introspection', { token })).json()
    expect(await isActive()).toMatchObject({ active: true, scope: 'pay' })

    const outcome = await killLeaked({
      provider,
      online,
      text: `KEYCLOAK_CLIENT_SECRET=${client.client_secret}\nKEYCLOAK_CLIENT_ID=${client.client_id}\n`,
      rule: 'keycloak-client-secret-letters-and-digits',
      baseUrl,
      admin: { registrationToken: client.registration_access_token },
      actions: (action) => action.class === 'admin',
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: client.client_id } },
      access: { kind: 'access', grants: [{ action: 'client_credentials', severity: 'high' }] },
      revoked: [{ kind: 'done' }],
      after: { kind: 'dead', detail: 'invalid_client' },
    })
    expect((await as(client, '/token', { grant_type: 'client_credentials' })).status).toBe(401)
    // The server lets tokens that were given out live until they expire, unless they are revoked one by one.
    expect(await isActive()).toMatchObject({ active: true })
  })
})
