import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkPayload } from './personal-token.ts'

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

it('a token tells its host and when it ends', () => {
  expect(checkPayload(encode({ e: 1_893_456_000, h: 'snyk.io' }))).toEqual({
    verdict: 'pass',
    facts: { host: 'snyk.io', expires: '2030-01-01T00:00:00.000Z' },
  })
  expect(checkPayload(encode({ e: 1e300, h: 'snyk.io' }))).toEqual({ verdict: 'pass', facts: { host: 'snyk.io' } })
})

it('anything else in the middle is no token', () => {
  expect(checkPayload(encode({ e: 1 })).verdict).toBe('fail')
  expect(checkPayload(fake('snyk/no', 'base64url', 80)).verdict).toBe('fail')
})
