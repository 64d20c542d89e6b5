import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { dockerRegistry } from '#testing/servers/docker-registry.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const PASSWORD = fake('docker/leaked', 'base62', 24)
/** What bcrypt makes of it, and of another one. */
const HASH = '$2a$05$vKZRdJjPUzHvhyoLnrm/keqw68QuP.3bh0aMnGW0DW/uz1RwWwRtq'
const OTHER_HASH = '$2a$05$.YJvdxbNUxWNqBbksfaWZu2NHGmDNvEZF6U1wtdHz8AnSEpLLN7V2'

describeServer(dockerRegistry, (server) => {
  const baseUrl = (): string => `http://127.0.0.1:${server().port}`
  /** Gives the repository a blob; the status of the last answer. */
  const push = async (name: string, basic: string): Promise<number> => {
    const begun = await callHere(`${baseUrl()}/v2/${name}/blobs/uploads/`, { method: 'POST', basic })
    if (begun.status !== 202) return begun.status
    const body = '{}'
    const to = new URL(begun.headers.get('location')!, baseUrl())
    to.searchParams.set('digest', `sha256:${createHash('sha256').update(body).digest('hex')}`)
    const headers = { 'content-type': 'application/octet-stream' }
    return (await callHere(to.href, { method: 'PUT', basic, headers, body })).status
  }

  it('a leaked login is found, live, mapped, and dead once its password was changed by hand', async () => {
    server().setUsers(`ci:${HASH}\n`)
    const basic = `ci:${PASSWORD}`
    expect(await push('acme/pay', basic)).toBe(201)
    const content = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }
    const manifest = { method: 'PUT', basic, headers: { 'content-type': content.mediaType }, body: JSON.stringify(content) }
    await callHere(`${baseUrl()}/v2/acme/pay/manifests/latest`, manifest)

    const outcome = await killLeaked({
      provider,
      online,
      text: `{"auths":{"127.0.0.1:${server().port}":{"auth":"${btoa(basic)}"}}}`,
      rule: 'docker-config-auth',
      baseUrl: baseUrl(),
      byHand: () => server().setUsers(`ci:${OTHER_HASH}\n`),
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: 'ci' } },
      access: {
        kind: 'access',
        grants: [{ action: 'pull', resource: 'acme/pay', severity: 'high' }],
        gaps: ['whether it may push and delete'],
      },
      revoked: [],
      between: { kind: 'live' },
      after: { kind: 'dead' },
    })
    expect(await push('acme/pay', basic)).toBe(401)
  })
})
