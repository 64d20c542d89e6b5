import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase58, decodeBase58Check, encodeBase58, encodeBase58Check, RIPPLE_ALPHABET } from './base58.ts'

describe('base58', () => {
  // Source: Bitcoin Core, src/test/data/base58_encode_decode.json.
  it.each([
    ['', ''],
    ['61', '2g'],
    ['626262', 'a3gV'],
    ['73696d706c792061206c6f6e6720737472696e67', '2cFupjhnEsSn59qHXstmK2ffpLv2'],
    ['516b6fcd0f', 'ABnLTmg'],
    ['00000000000000000000', '1111111111'],
  ])('writes the published vector %s as %s', (hex, text) => {
    expect(encodeBase58(Buffer.from(hex, 'hex'))).toBe(text)
    expect(decodeBase58(text)?.toString('hex')).toBe(hex)
  })

  it('gives back any bytes in both alphabets, and refuses letters that are in neither', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), fc.constantFrom(undefined, RIPPLE_ALPHABET), (bytes, alphabet) => {
        expect(decodeBase58(encodeBase58(bytes, alphabet), alphabet)).toEqual(Buffer.from(bytes))
        expect(decodeBase58Check(encodeBase58Check(bytes, alphabet), alphabet)).toEqual(
          bytes.length === 0 ? undefined : Buffer.from(bytes),
        )
      }),
    )
    for (const text of ['0', 'O', 'I', 'l', ' ', 'é', '1'.repeat(257)]) expect(decodeBase58(text)).toBeUndefined()
  })

  it('notices a changed letter', () => {
    const text = encodeBase58Check(Buffer.from('kagiban base58 check'))
    const changed = `${text.slice(0, 7)}${text[7] === 'x' ? 'y' : 'x'}${text.slice(8)}`
    expect(decodeBase58Check(changed)).toBeUndefined()
  })
})
