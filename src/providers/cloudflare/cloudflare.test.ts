import { describe, expect, it } from 'vitest'
import { fake, fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkToken, checksumOf } from './token-checksum.ts'
import { checkTunnelToken } from './tunnel.ts'

describe('the checksum of a token', () => {
  const random = fake('test/cf', 'base62', 40)

  it('passes when it covers the token with its prefix, or without', () => {
    expect(checkToken(`cfut_${random}${checksumOf(`cfut_${random}`)}`)).toEqual({ verdict: 'pass' })
    expect(checkToken(`cfut_${random}${checksumOf(random)}`)).toEqual({ verdict: 'pass' })
    expect(checkToken(`cfut_${random}${checksumOf(random).toUpperCase()}`)).toEqual({ verdict: 'pass' })
  })

  it('proves nothing when it does not match', () => {
    expect(checkToken(`cfut_${random}00000000`)).toEqual({ verdict: 'neutral' })
  })

  it('is eight hex digits', () => {
    expect(checksumOf('123456789')).toBe('cbf43926')
    expect(checksumOf('')).toBe('00000000')
  })
})

describe('a tunnel token', () => {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64')

  it('names account and tunnel', () => {
    expect(checkTunnelToken(encode({ a: 'account', t: 'tunnel', s: 'long enough' }))).toEqual({
      verdict: 'pass',
      facts: { accountId: 'account', tunnelId: 'tunnel' },
    })
  })

  it.each([[{ a: 'account', t: 'tunnel' }], [{ a: 1, t: 'tunnel', s: 'long enough' }], [{ a: 'a', t: 't', s: 'short' }]])(
    'is another thing as %j',
    (value) => {
      expect(checkTunnelToken(encode(value))).toEqual({ verdict: 'reject' })
    },
  )
})

describe('a scan', () => {
  const ruleset = rulesetOf([provider])

  it('gives the credentials file its account and tunnel', () => {
    const file = { AccountTag: fake('t/a', 'hex', 32), TunnelSecret: fake('t/s', 'base64', 44), TunnelID: fakeUuid('t/t') }
    const [match] = detect(ruleset, JSON.stringify(file, null, 2))
    expect(match?.facts).toEqual({ accountId: file.AccountTag, tunnelId: file.TunnelID })
  })

  it('takes a global key together with its e-mail address', () => {
    const [match] = detect(ruleset, `X-Auth-Email: ops@acme.test\nX-Auth-Key: ${fake('t/k', 'hex', 37)}\n`)
    expect(match?.parts['email']?.value).toBe('ops@acme.test')
  })

  it('takes an R2 secret together with its key id', () => {
    const id = fake('t/id', 'hex', 32)
    const [match] = detect(ruleset, `R2_ACCESS_KEY_ID=${id}\nR2_SECRET_ACCESS_KEY=${fake('t/r2', 'hex', 64)}\n`)
    expect(match?.parts['accessKeyId']?.value).toBe(id)
  })
})
