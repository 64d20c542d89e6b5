import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fakeBytes } from '#core/samples.ts'
import { killLeaked } from '#testing/leaked.ts'
import { azuriteWith } from '#testing/servers/azurite.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { provider } from './index.ts'
import { online } from './online.ts'
import { listContainers } from './storage-online.ts'

const key = (seed: string): string => fakeBytes(`azure/leaked/${seed}`, 64).toString('base64')
const [first, second, third] = [key('first'), key('second'), key('third')]

/** An account's signature: https://learn.microsoft.com/rest/api/storageservices/create-account-sas */
function signatureOf(account: string, by: string): string {
  const [permissions, services, types, expires, protocol, version] = [
    'rl',
    'b',
    'sco',
    '2099-01-01T00:00:00Z',
    'https,http',
    '2021-12-02',
  ]
  const lines = [account, permissions, services, types, '', expires, '', protocol, version, '', '']
  const sig = createHmac('sha256', Buffer.from(by, 'base64')).update(lines.join('\n')).digest('base64')
  const fields = { sv: version, ss: services, srt: types, sp: permissions, se: expires, spr: protocol, sig }
  return new URLSearchParams(fields).toString()
}

describeServer(azuriteWith('invoices', [first, second]), (server) => {
  const baseUrl = (): string => `http://127.0.0.1:${server().port}`
  const isOpenTo = async (secret: string): Promise<boolean> => {
    const parts = { accountName: new Secret('invoices'), secret: new Secret(secret) }
    const { url, headers } = listContainers(parts, { now: Date.now(), baseUrl: baseUrl() }, 1)
    return (await callHere(url, { headers: headers ?? {} })).status === 200
  }

  it('a leaked connection string is found, live, mapped, and dead once its key was rotated by hand', async () => {
    expect(await isOpenTo(first)).toBe(true)
    const outcome = await killLeaked({
      provider,
      online,
      text: `AZURE_STORAGE=DefaultEndpointsProtocol=https;AccountName=invoices;AccountKey=${first};EndpointSuffix=core.windows.net`,
      rule: 'azure-storage-connection-string',
      baseUrl: baseUrl(),
      byHand: () => server().setKeys([third, second]),
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { account: 'invoices' } },
      access: { kind: 'access', grants: [{ action: '*', resource: 'invoices', severity: 'critical' }] },
      revoked: [],
      between: { kind: 'live' },
      after: { kind: 'dead' },
    })
    expect(await isOpenTo(first)).toBe(false)
    expect(await isOpenTo(second)).toBe(true)
  })

  it('a leaked signature is found, live, mapped, and dead with the key that made it', async () => {
    const outcome = await killLeaked({
      provider,
      online,
      text: `curl "https://invoices.blob.core.windows.net/2026/march.pdf?${signatureOf('invoices', second)}"`,
      rule: 'azure-storage-sas',
      baseUrl: baseUrl(),
      byHand: () => server().setKeys([third]),
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { account: 'invoices', scopes: ['rl'] } },
      access: {
        grants: [
          { action: 'read', resource: 'invoices, services b', severity: 'high' },
          { action: 'list', severity: 'medium' },
        ],
      },
      between: { kind: 'live' },
      after: { kind: 'dead' },
    })
  })
})
