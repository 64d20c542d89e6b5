import { expect, it } from 'vitest'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { gitea } from '#testing/servers/gitea.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeServer(gitea, (server) => {
  it('a leaked token is found, live, mapped, deleted and dead', async () => {
    const { port, admin } = server()
    const baseUrl = `http://127.0.0.1:${port}`
    const basic = `${admin.user}:${admin.password}`
    const make = { method: 'POST', basic, json: { name: 'ci', scopes: ['read:user', 'write:repository'] } }
    const made = (await callHere(`${baseUrl}/api/v1/users/${admin.user}/tokens`, make)).json() as { sha1: string }
    const repository = { method: 'POST', basic, json: { name: 'pay', private: true } }
    expect((await callHere(`${baseUrl}/api/v1/user/repos`, repository)).status).toBe(201)
    const read = async (): Promise<number> =>
      (await callHere(`${baseUrl}/api/v1/repos/${admin.user}/pay`, { headers: { authorization: `token ${made.sha1}` } }))
        .status
    expect(await read()).toBe(200)
    const outcome = await killLeaked({
      provider,
      online,
      text: `GITEA_TOKEN=${made.sha1}\n`,
      rule: 'gitea-access-token',
      baseUrl,
      admin: { ...admin },
      actions: (action) => action.class === 'admin',
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: admin.user } },
      access: { kind: 'access', grants: [{ action: 'admin', resource: `${admin.user}/pay`, severity: 'critical' }] },
      revoked: [{ kind: 'done' }],
      after: { kind: 'dead' },
    })
    expect(await read()).toBe(401)
  })
})
