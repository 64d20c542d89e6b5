import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkApiKey, encodeApiKey } from './api-key.ts'

const bytes = (length: number, least = 0) => fc.uint8Array({ minLength: length, maxLength: length, min: least })

describe('structure of a NuGet key', () => {
  it('passes for any id without zero bytes and any password', () => {
    fc.assert(
      fc.property(bytes(10, 1), bytes(16), (id, password) => {
        const key = encodeApiKey(id, password)
        expect(key).toMatch(/^oy2[a-p][a-z2-7]{42}$/)
        expect(checkApiKey(key)).toEqual({ verdict: 'pass' })
      }),
    )
  })

  it('fails for a zero byte, with left-over bits or another version', () => {
    const key = encodeApiKey(new Uint8Array(10).fill(7), new Uint8Array(16).fill(9))
    expect(checkApiKey(encodeApiKey(new Uint8Array(10), new Uint8Array(16)))).toMatchObject({ verdict: 'fail' })
    expect(checkApiKey(`${key.slice(0, -1)}b`)).toMatchObject({ verdict: 'fail' })
    expect(checkApiKey(`oy3${key.slice(3)}`)).toMatchObject({ verdict: 'fail' })
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkApiKey(text).verdict).toBe('fail')
      }),
    )
  })
})
