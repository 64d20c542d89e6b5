import { describe, expect, it } from 'vitest'
import { fakeUuid } from '#core/samples.ts'
import { checkSecretKey } from './secret-key.ts'

describe('secret key of PubNub', () => {
  it('is the base64 of a UUID', () => {
    expect(checkSecretKey(`sec-c-${Buffer.from(fakeUuid('pubnub')).toString('base64')}`)).toEqual({ verdict: 'pass' })
  })

  it('proves nothing otherwise', () => {
    expect(checkSecretKey(`sec-c-${'A'.repeat(48)}`)).toEqual({ verdict: 'neutral' })
    expect(checkSecretKey('')).toEqual({ verdict: 'neutral' })
  })
})
