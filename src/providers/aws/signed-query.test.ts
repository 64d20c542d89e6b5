import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { keyIdOf } from './account-id.ts'
import { isoSeconds, signatureV4Facts } from './signed-query.ts'

const keyId = keyIdOf('AKIA', '123456789012', 'query')
const query = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${keyId}%2F20261124%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261124T080000Z&X-Amz-Expires=3600&X-Amz-Signature=${fake('query', 'hex', 64)}`

describe('signatureV4Facts', () => {
  it('tells account, region, service and expiry', () => {
    expect(signatureV4Facts(`https://b.s3.amazonaws.com/x?${query}`)).toEqual({
      account: '123456789012',
      keyType: 'long-term access key',
      accessKeyId: keyId,
      region: 'eu-west-1',
      service: 's3',
      expires: '2026-11-24T09:00:00.000Z',
    })
  })

  it.each([
    ['HTML', query.replaceAll('&', '&amp;')],
    ['JSON', query.replaceAll('&', '\\u0026')],
  ])('reads through the escapes of %s', (_, escaped) => {
    expect(signatureV4Facts(`https://b.s3.amazonaws.com/x?${escaped}`)).toMatchObject({
      expires: '2026-11-24T09:00:00.000Z',
    })
  })

  it.each([
    ['no key id', query.replace(keyId, 'me')],
    ['a short signature', query.slice(0, -1)],
    ['no query at all', 'nothing'],
    ['a broken escape', '?X-Amz-Credential=%E0%A4%A'],
  ])('is undefined with %s', (_, text) => {
    expect(signatureV4Facts(text)).toBeUndefined()
  })

  it('leaves an expiry out that it cannot read', () => {
    expect(signatureV4Facts(query.replace('20261124T080000Z', '20261399T990000Z'))).not.toHaveProperty('expires')
  })

  it('reads seconds of this century only', () => {
    expect(isoSeconds('1798761600')).toBe('2027-01-01T00:00:00.000Z')
    expect([isoSeconds(undefined), isoSeconds('1'), isoSeconds('99999999999'), isoSeconds('soon')]).toEqual(
      Array.from({ length: 4 }),
    )
  })
})
