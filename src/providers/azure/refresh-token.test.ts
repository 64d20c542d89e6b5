import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { checkRefreshToken, refreshToken } from './refresh-token.ts'

const tenant = Buffer.from(['3e7f66fe751a4348', '8f3eea85b1602462'].join(''), 'hex')
const client = Buffer.from(['32323c6813203141', '80fbcb1285122d05'].join(''), 'hex')

it('a refresh token names its directory and application', () => {
  expect(checkRefreshToken(refreshToken(tenant, client, fake('azure/refresh', 'base64url', 300)))).toEqual({
    verdict: 'pass',
    facts: { tenantId: 'fe667f3e-1a75-4843-8f3e-ea85b1602462', clientId: '683c3232-2013-4131-80fb-cb1285122d05' },
  })
})

it('one without a directory in it is not proven, and one that is cut off fails', () => {
  expect(checkRefreshToken(refreshToken(Buffer.alloc(16), client, 'x'))).toEqual({ verdict: 'neutral' })
  expect(checkRefreshToken('0.AUUA.AgABAA')).toMatchObject({ verdict: 'fail' })
})
