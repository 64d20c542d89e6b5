import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReferenceToken } from './reference-token.ts'

const token = (text: string): string => Buffer.from(text).toString('base64')

describe('reference token of JFrog', () => {
  it('says when it expires', () => {
    expect(checkReferenceToken(token(`reftkn:01:0000000000:${'a1'.repeat(13)}`))).toEqual({
      verdict: 'pass',
      facts: { expires: false },
    })
    expect(checkReferenceToken(token(`reftkn:01:1767225600:${'a1'.repeat(13)}`))).toEqual({
      verdict: 'pass',
      facts: { expires: true, expiresAt: '2026-01-01T00:00:00.000Z' },
    })
  })

  it('fails for anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkReferenceToken(text)).toMatchObject({ verdict: 'fail' })
        expect(checkReferenceToken(token(`reftkn:${text}`))).toMatchObject({ verdict: 'fail' })
      }),
    )
  })
})
