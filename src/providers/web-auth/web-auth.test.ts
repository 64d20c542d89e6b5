import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkBasicHeader, checkToken, checkUserPassword } from './web-credential.ts'

const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)
const password = fake('web-auth/test', 'base62', 16)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a web address', () => {
  it('gives user, host and port', () => {
    expect(found(`https://ada%40corp.io:${password}@git.corp.io:8443/app.git`)).toMatchObject([
      { secret: { value: password }, facts: { user: 'ada@corp.io', host: 'git.corp.io', port: 8443 }, confidence: 0.75 },
    ])
  })

  it('of this machine is noted; of documentation falls to low confidence', () => {
    expect(found(`http://a:${password}@localhost:9200`)).toMatchObject([{ confidence: 0.75, facts: { localHost: true } }])
    expect(found(`http://a:${password}@api.example.com`)).toMatchObject([{ confidence: 0.2 }])
    expect(found('http://admin:admin@localhost:3000')).toMatchObject([{ confidence: 0.2 }])
  })

  it('with a token of a known vendor is left to that vendor, unless it is cut off', () => {
    const github = `ghp_${fake('web-auth/github', 'base62', 36)}`
    const bitbucket = `ATBB${fake('web-auth/bitbucket', 'base62', 24)}${fake('web-auth/bitbucket/2', 'HEX', 8)}`
    for (const login of [`ada:${github}`, `${github}:x1y2z3`, `ada:${bitbucket}`])
      expect(found(`https://${login}@git.corp.io/app.git`)).toEqual([])
    expect(found(`https://ada:${bitbucket.slice(0, -9)}@git.corp.io/app.git`)).toHaveLength(1)
  })

  it.each([
    'https://user:pass@corp.io',
    'https://u:<token>@corp.io',
    'https://u:{{token}}@corp.io',
    'https://u:$TOKEN@corp.io',
    'https://x:***@corp.io',
    "'https://' + user + ':' + password + '@corp.io'",
    'https://corp.io:443/a:b@c',
    'http://corp.io/?q=a:b@c',
  ])('without a password is nothing: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a Basic header', () => {
  it('is decoded: the user is a fact, the whole value the secret', () => {
    const value = base64(`svc:${password}`)
    expect(found(`Authorization: Basic ${value}`)).toMatchObject([{ secret: { value }, facts: { user: 'svc' } }])
  })

  it('may hold a key as the user', () => {
    expect(checkBasicHeader(base64(`${fake('key', 'base62', 32)}:`))).toEqual({
      verdict: 'neutral',
      facts: { keyAsUser: true },
    })
  })

  it('is none when it decodes to anything else', () => {
    for (const text of [
      'user:password',
      'Aladdin:open sesame',
      'nothing here',
      'ada:',
      '\u0001\u0002:\u0003\u0004',
      'u:${PW}',
    ])
      expect(checkBasicHeader(base64(text)), text).toEqual({ verdict: 'reject' })
  })
})

describe('a token', () => {
  it('is doubted when it is a sentence in base64', () => {
    expect(checkToken(base64('this was never supposed to be decoded'), {})).toMatchObject({ verdict: 'doubt' })
  })

  it('must be opaque, and no JSON Web Token', () => {
    expect(checkToken(fake('token', 'hex', 40), {})).toEqual({ verdict: 'neutral' })
    for (const text of [
      'abcdefgh-ijklmnop-qrstuv',
      'my-token-0123456789abcd',
      `eyJ${fake('h', 'base62', 20)}.eyJ.x`,
      'short1',
    ])
      expect(checkToken(text, {}), text).toEqual({ verdict: 'reject' })
  })
})

describe('the checks', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (secret, user, host) => {
        checkUserPassword(secret, { user, host, port: user })
        checkBasicHeader(secret)
        checkBasicHeader(base64(`${user}:${secret}`))
        checkToken(secret, { host })
      }),
    )
  })
})
