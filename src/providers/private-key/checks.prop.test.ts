import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { checkAge } from './age.ts'
import { decodeBech32, encodeBech32 } from '#base/bech32.ts'
import { childrenOf, declaredLength, readElement } from './der.ts'
import { provider } from './index.ts'
import { checkNkey, encodeNkey } from './network-key.ts'
import { crc24 } from './openpgp.ts'
import { der } from './samples.ts'

describe('every check', () => {
  it.each(provider.rules.flatMap((rule) => (rule.check === undefined ? [] : [[rule.id, rule] as const])))(
    '%s survives any text and any broken sample',
    (_, rule) => {
      const check = rule.check!
      const samples = rule.matches()
      fc.assert(
        fc.property(fc.string(), (text) => void check(text, { jwk: text, xml: text }, NO_CONTEXT)),
        { numRuns: 100 },
      )
      fc.assert(
        fc.property(fc.constantFrom(...samples), fc.nat(4000), fc.string({ maxLength: 3 }), (sample, at, noise) => {
          const cut = at % sample.length
          check(sample.slice(0, cut) + noise + sample.slice(cut + noise.length), {}, NO_CONTEXT)
        }),
        { numRuns: 100 },
      )
    },
  )
})

describe('bech32', () => {
  it('reads the test vectors of BIP 173', () => {
    expect(decodeBech32('A12UEL5L')).toEqual({ prefix: 'a', bytes: Buffer.alloc(0) })
    expect(decodeBech32('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw')?.bytes.toString('hex')).toBe(
      '00443214c74254b635cf84653a56d7c675be77df',
    )
    expect(decodeBech32('A1G7SGD8')).toBeUndefined()
  })

  it('gives back what it encoded, and notices one changed character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), (bytes, at) => {
        const text = encodeBech32('age-secret-key-', bytes)
        expect(decodeBech32(text)).toEqual({ prefix: 'age-secret-key-', bytes: Buffer.from(bytes) })
        const i = text.lastIndexOf('1') + 1 + (at % 6)
        const other = text[i] === 'q' ? 'p' : 'q'
        expect(decodeBech32(text.slice(0, i) + other + text.slice(i + 1))).toBeUndefined()
      }),
    )
  })

  it('derives the recipient of an age identity', () => {
    const identity = encodeBech32('age-secret-key-', fakeBytes('age', 32)).toUpperCase()
    const { verdict, facts } = checkAge(identity) as { verdict: string; facts: { recipient: string } }
    expect(verdict).toBe('pass')
    expect(facts.recipient).toMatch(/^age1[a-z0-9]{58}$/)
  })
})

describe('checksums', () => {
  it('CRC-24 of nothing is its initial value', () => {
    expect(crc24(new Uint8Array())).toBe(0xb704ce)
    expect(crc24(Buffer.from('123456789'))).toBe(0x21cf02)
  })

  it('a NATS seed with one changed character fails or is none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.integer({ min: 3, max: 56 }), (key, at) => {
        const seed = encodeNkey(160, key)
        expect(checkNkey(seed)).toEqual({ verdict: 'pass', facts: { kind: 'user' } })
        const other = seed[at] === 'A' ? 'B' : 'A'
        expect(checkNkey(seed.slice(0, at) + other + seed.slice(at + 1)).verdict).not.toBe('pass')
      }),
    )
  })
})

describe('DER', () => {
  it('reads what was written and never past the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 400 }), (a, b) => {
        const bytes = der(0x30, der(4, a), der(4, b))
        const outer = readElement(bytes)!
        expect(childrenOf(bytes, outer).map(({ start, end }) => bytes.subarray(start, end))).toEqual([
          Buffer.from(a),
          Buffer.from(b),
        ])
        expect(declaredLength(bytes)).toBe(bytes.length)
        expect(readElement(bytes.subarray(0, -1))).toBeUndefined()
      }),
    )
    fc.assert(fc.property(fc.uint8Array(), (noise) => void readElement(Buffer.from(noise))))
  })
})
