import { describe, expect, it } from 'vitest'
import { createSeal } from './seal.ts'

const seal = createSeal(Buffer.alloc(32, 1))

describe('sealed parts of the cache', () => {
  it('open with the same key only, whole only, and are never the same twice', () => {
    const plain = Buffer.from('src/secret-place.ts')
    const sealed = seal.close(plain)
    expect(createSeal(Buffer.alloc(32, 1)).open(sealed)).toEqual(plain)
    expect(Buffer.from(sealed).includes('secret')).toBe(false)
    expect(Buffer.from(seal.close(plain)).equals(sealed)).toBe(false)
    expect(createSeal(Buffer.alloc(32, 2)).open(sealed)).toBeUndefined()
    for (let length = 0; length < sealed.length; length++) expect(seal.open(sealed.subarray(0, length))).toBeUndefined()
    for (let at = 0; at < sealed.length; at++) {
      const changed = Uint8Array.from(sealed)
      changed[at]! ^= 1
      expect(seal.open(changed)).toBeUndefined()
    }
  })

  it('has names that tell nothing without the key', () => {
    expect(seal.name('/home/ada/project')).toMatch(/^[0-9a-f]{32}$/)
    expect(seal.name('/home/ada/project')).not.toBe(createSeal(Buffer.alloc(32, 2)).name('/home/ada/project'))
  })
})
