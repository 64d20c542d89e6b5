import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCloudToken, checkLegacyKey } from './json-keys.ts'
import { checkServiceAccountToken, checksumOf } from './service-account-token.ts'

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

describe('offline proof of Grafana tokens', () => {
  it("agrees with the checksum in Grafana's own test (pkg/components/satokengen)", () => {
    const word = ['iNValId', 'inValiD', 'invalid', 'invalid', 'inva'].join('')
    expect(checksumOf(`glsa_${word}`)).toBe('5b582697')
  })

  it('passes what is built with the checksum and fails when any character changes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{32}$/), fc.nat({ max: 31 }), (secret, at) => {
        const token = `glsa_${secret}_${checksumOf(`glsa_${secret}`)}`
        expect(checkServiceAccountToken(token)).toEqual({ verdict: 'pass' })
        const other = secret[at] === 'x' ? 'y' : 'x'
        const changed = `glsa_${secret.slice(0, at)}${other}${secret.slice(at + 1)}_${token.slice(-8)}`
        expect(checkServiceAccountToken(changed)).toMatchObject({ verdict: 'fail' })
      }),
    )
  })

  it('reads organisation, name and region', () => {
    expect(checkCloudToken(`glc_${base64({ o: '1', n: 'a', k: 'k', m: { r: 'eu' } })}`)).toEqual({
      verdict: 'pass',
      facts: { organizationId: '1', tokenName: 'a', region: 'eu' },
    })
    expect(checkLegacyKey(base64({ k: 'k', n: 'deploy', id: 7 }))).toEqual({
      verdict: 'pass',
      facts: { organizationId: 7, keyName: 'deploy' },
    })
    expect(checkCloudToken(`glc_${base64({ o: '1' })}`)).toMatchObject({ verdict: 'fail' })
    expect(checkLegacyKey(base64({ k: 'k' }))).toEqual({ verdict: 'reject' })
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkServiceAccountToken(text).verdict).toBe('fail')
        expect(checkCloudToken(`glc_7${text}`).verdict).toBe('fail')
        expect(['fail', 'reject']).toContain(checkLegacyKey(text).verdict)
      }),
    )
  })
})
