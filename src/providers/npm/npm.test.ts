import { describe, expect, it } from 'vitest'
import { fake, fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { checkBasicAuth, checkPassword } from './basic-auth.ts'
import { provider } from './index.ts'
import { checkToken, tokenChecksum } from './token-checksum.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('the checksum of a token', () => {
  const random = fake('test/npm', 'base62', 30)

  it('passes when it matches and fails when it does not', () => {
    expect(checkToken(`npm_${random}${tokenChecksum(random)}`)).toEqual({ verdict: 'pass' })
    expect(checkToken(`npm_${random}${tokenChecksum(`${random}x`)}`)).toMatchObject({ verdict: 'fail' })
  })

  it('proves nothing at another length', () => {
    expect(checkToken(`npm_${random}`)).toEqual({ verdict: 'neutral' })
  })
})

describe('_auth', () => {
  it('names user and registry', () => {
    expect(checkBasicAuth(base64('deploy:pass:word'), { registry: 'npm.example.net' })).toEqual({
      verdict: 'pass',
      facts: { user: 'deploy', registry: 'npm.example.net' },
    })
  })

  it.each([
    ['no colon', 'deploypassword'],
    ['no user', ':password'],
    ['no password', 'deploy:'],
    ['control characters', 'deploy:\u0001'],
  ])('is no credential with %s', (_, text) => {
    expect(checkBasicAuth(base64(text), {})).toEqual({ verdict: 'reject' })
  })

  it('is no credential when it is no base64', () => {
    expect(checkBasicAuth('a====', {})).toEqual({ verdict: 'reject' })
  })
})

it('_password takes its user from the line beside it', () => {
  const text = `//a.test/:_password=${base64('correct horse')}\n//a.test/:username=deploy\n`
  const [match] = detect(rulesetOf([provider]), text)
  expect(match?.facts).toEqual({ user: 'deploy', registry: 'a.test' })
})

it('_password that is no text is no credential', () => {
  expect(checkPassword(Buffer.from([0, 255, 254]).toString('base64'), {})).toEqual({ verdict: 'reject' })
})

it('an old token is known with its registry', () => {
  const [match] = detect(rulesetOf([provider]), `//a.test/team/:_authToken=${fakeUuid('test/uuid')}`)
  expect(match?.rule.rule.id).toBe('npm-legacy-auth-token')
  expect(match?.facts).toEqual({ registry: 'a.test/team' })
})
