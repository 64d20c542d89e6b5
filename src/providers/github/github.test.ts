import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkStatelessToken } from './stateless-token.ts'
import { checkToken, tokenChecksum } from './token-checksum.ts'

describe('the checksum of a token', () => {
  const random = fake('test/random', 'base62', 30)

  it('is the CRC-32 in base 62, padded to six digits', () => {
    // CRC-32 of "123456789" is 0xCBF43926, its standard check value.
    expect(tokenChecksum('123456789')).toBe('3jZRME')
    expect(tokenChecksum('')).toBe('000000')
  })

  it('passes when it matches, at any length', () => {
    expect(checkToken(`ghp_${random}${tokenChecksum(random)}`)).toEqual({ verdict: 'pass' })
    const long = fake('test/long', 'base62', 70)
    expect(checkToken(`ghr_${long}${tokenChecksum(long)}`)).toEqual({ verdict: 'pass' })
  })

  it('fails at 36 characters and stays undecided at others', () => {
    const mistyped = `${random.slice(1)}${random[0] === 'a' ? 'b' : 'a'}${tokenChecksum(random)}`
    expect(checkToken(`ghp_${mistyped}`)).toMatchObject({ verdict: 'fail' })
    expect(checkToken(`ghp_${mistyped}0`)).toEqual({ verdict: 'neutral' })
    expect(checkToken(`ghp_${mistyped.slice(1)}`)).toEqual({ verdict: 'neutral' })
  })
})

describe('a scan', () => {
  const ruleset = rulesetOf([provider])

  it('reports a token of another length instead of dropping it', () => {
    const [match] = detect(ruleset, `ghp_${fake('test/other', 'base62', 44)}`)
    expect(match).toMatchObject({ confidence: 0.9, reasons: [] })
  })

  it('reports a token with a wrong checksum with little confidence and the reason', () => {
    const [match] = detect(ruleset, `ghp_${fake('test/wrong', 'base62', 36)}`)
    expect(match).toMatchObject({ confidence: 0.4, reasons: ['structure fails: the checksum does not match'] })
  })

  it('reports a client id with its secret once', () => {
    const text = `GITHUB_CLIENT_ID=Iv1.${fake('t/id', 'hex', 16)}\nGITHUB_CLIENT_SECRET=${fake('t/s', 'hex', 40)}\n`
    expect(detect(ruleset, text).map((match) => [match.rule.rule.id, match.secret.value])).toEqual([
      ['github-oauth-client-pair', fake('t/s', 'hex', 40)],
    ])
  })
})

describe('a stateless installation token', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = (payload: object): string => `ghs_77_${part({ alg: 'RS256' })}.${part(payload)}.${'s'.repeat(43)}`

  it('names its app, issuer and expiry', () => {
    expect(checkStatelessToken(token({ iss: 'i', exp: 1_800_000_000 }))).toEqual({
      verdict: 'pass',
      facts: { appId: 77, issuer: 'i', expiresAt: '2027-01-15T08:00:00.000Z' },
    })
  })

  it('leaves out what is not there or is no time', () => {
    expect(checkStatelessToken(token({ exp: 1e300 }))).toEqual({ verdict: 'pass', facts: { appId: 77 } })
  })

  it('fails when the parts are no JSON', () => {
    expect(checkStatelessToken('ghs_77_eyJx.eyJy.zzz')).toMatchObject({ verdict: 'fail' })
  })
})
