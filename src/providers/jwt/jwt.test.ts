import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake, fakeUuid } from '#core/samples.ts'
import { signedToken } from './rules.ts'
import { checkSigningSecret } from './signing-secret.ts'
import { checkEncryptedToken, checkToken } from './token.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token', () => {
  it('tells algorithm, issuer, kind of subject and times, and no other claims', () => {
    const claims = {
      iss: 'https://id.corp.io',
      sub: fakeUuid('s'),
      iat: 1_700_000_000,
      exp: 1_800_000_000,
      password: 'x',
      email: 'a@b',
    }
    expect(checkToken(signedToken('t', claims))).toEqual({
      verdict: 'neutral',
      facts: {
        alg: 'HS256',
        iss: 'https://id.corp.io',
        subject: 'UUID',
        iat: '2023-11-14T22:13:20.000Z',
        exp: '2027-01-15T08:00:00.000Z',
      },
    })
  })

  it.each([
    ['ada@corp.io', 'e-mail address'],
    ['42', 'number'],
    ['auth0|abc', 'name'],
    ['system:node:a', 'URI'],
  ])('of %s has the subject kind %s', (sub, subject) => {
    expect(checkToken(signedToken('t', { sub }))).toMatchObject({ facts: { subject } })
  })

  it('without signature is doubted', () => {
    for (const alg of ['none', 'HS256'])
      expect(checkToken(`${encode({ alg })}.${encode({ sub: 'a' })}.`)).toMatchObject({
        verdict: 'doubt',
        facts: { unsigned: true },
      })
  })

  it('that is encrypted proves nothing by its form', () => {
    const head = encode({ alg: 'dir', enc: 'A256GCM' })
    expect(checkEncryptedToken(`${head}..${fake('iv', 'base64url', 16)}.text.${fake('tag', 'base64url', 22)}`)).toEqual({
      verdict: 'neutral',
      facts: { alg: 'dir', enc: 'A256GCM', encrypted: true },
    })
  })

  it('fails when the signature does not fit the algorithm', () => {
    const [head, body] = signedToken('t', { sub: 'a' }).split('.')
    expect(checkToken(`${head}.${body}.${fake('s', 'base64url', 40)}`)).toMatchObject({ verdict: 'fail' })
    const rsa = (length: number) => checkToken(`${encode({ alg: 'RS256' })}.${body}.${fake('s', 'base64url', length)}`)
    expect(rsa(342).verdict).toBe('neutral')
    expect(rsa(43).verdict).toBe('fail')
  })

  it('is doubted with a word for a signature, not with a signature that is cut off', () => {
    const [head, body] = signedToken('t', { sub: 'a' }).split('.')
    for (const word of ['signature', 'fake-signature', 'SIGNATURE'])
      expect(checkToken(`${head}.${body}.${word}`)).toMatchObject({ verdict: 'doubt' })
    for (const rest of ['bQkJz', 'x7']) expect(checkToken(`${head}.${body}.${rest}`)).toMatchObject({ verdict: 'fail' })
  })

  it('fails when it was signed with the key of a tutorial, and notes a weak key', () => {
    const sign = (key: string) => {
      const text = `${encode({ alg: 'HS256' })}.${encode({ sub: 'a' })}`
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`
    }
    expect(checkToken(sign('your-256-bit-secret'))).toMatchObject({ verdict: 'doubt', reason: 'a token of a tutorial' })
    expect(checkToken(sign('secret'))).toMatchObject({ verdict: 'neutral', facts: { weakKey: true } })
    expect(checkToken(sign(fake('key', 'base62', 32)))).toEqual({
      verdict: 'neutral',
      facts: { alg: 'HS256', subject: 'name' },
    })
  })

  it('is none when the header names no algorithm, and fails when the claims are cut', () => {
    expect(checkToken(`${encode({ typ: 'JWT' })}.${encode({})}.x`)).toEqual({ verdict: 'reject' })
    expect(checkToken(`${encode({ alg: 'HS256' })}.${encode({ a: 'bcd' }).slice(0, 8)}.x`)).toMatchObject({
      verdict: 'fail',
    })
  })

  it('never makes a check throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (noise, head, body) => {
        checkToken(noise)
        checkEncryptedToken(noise)
        checkSigningSecret(noise)
        checkToken(`${encode({ head })}.${encode({ body })}.${noise}`)
        checkToken(
          `${encode({ alg: 'HS256' })}.${encode({ exp: body, iss: head, sub: noise })}.${fake('s', 'base64url', 43)}`,
        )
      }),
    )
  })
})
