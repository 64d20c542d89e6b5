import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { verdaccio } from '#testing/servers/verdaccio.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeServer(verdaccio, (server) => {
  it('a leaked token is found, live, said to be deleted though it is not, and dead with the password it was made from', async () => {
    const baseUrl = `http://127.0.0.1:${server().port}`
    const password = fake('npm/leaked', 'base62', 20)
    const login = { method: 'PUT', json: { name: 'jane', password } }
    const joined = (await callHere(`${baseUrl}/-/user/org.couchdb.user:jane`, login)).json() as { token: string }
    const bearer = joined.token
    const whoami = async (): Promise<unknown> => (await callHere(`${baseUrl}/-/whoami`, { bearer })).json()
    expect(await whoami()).toEqual({ username: 'jane' })

    const outcome = await killLeaked({
      provider,
      online,
      text: `//127.0.0.1:${server().port}/:_authToken=${bearer}\n`,
      rule: 'npm-registry-auth-token',
      baseUrl,
      async byHand() {
        const change = { password: { old: password, new: fake('npm/leaked/new', 'base62', 20) } }
        expect((await callHere(`${baseUrl}/-/npm/v1/user`, { method: 'POST', bearer, json: change })).status).toBe(200)
      },
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: 'jane' } },
      access: { kind: 'access', grants: [], gaps: expect.arrayContaining(['packages: status 404']) as string[] },
      revoked: [{ kind: 'done' }],
      // This server says so and does nothing, which is why nothing is believed that was not tried.
      between: { kind: 'live' },
      after: { kind: 'dead' },
    })
    expect(await whoami()).toEqual({})
  })
})
