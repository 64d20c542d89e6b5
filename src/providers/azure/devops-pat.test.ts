import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { legacyPat, legacyPatKind } from './devops-pat.ts'

describe('Azure DevOps tokens of 52 characters', () => {
  it('tells a user’s token from an application’s', () => {
    expect(legacyPatKind(legacyPat('user', 'a'))).toBe('user')
    expect(legacyPatKind(legacyPat('application', 'a'))).toBe('application')
  })

  it('finds the checksum of an all-zero token where the format puts it', () => {
    const checksum = Buffer.alloc(4)
    checksum.writeUInt32BE((crc32(Buffer.alloc(28)) ^ 0xe0b9692d) >>> 0)
    const bytes = Buffer.alloc(32)
    for (const [i, at] of [2, 7, 8, 22].entries()) bytes[at] = checksum[i]!
    expect(legacyPatKind(base32(bytes))).toBe('user')
  })

  it('does not know a token with a changed character', () => {
    const token = legacyPat('user', 'b')
    expect(legacyPatKind(`${token.slice(0, 20)}${token[20] === 'a' ? 'b' : 'a'}${token.slice(21)}`)).toBeUndefined()
  })
})

/** Base32 by way of a big number: slow, and apart from the code under test. */
function base32(bytes: Buffer): string {
  let number = BigInt(`0x${bytes.toString('hex')}`) << 4n
  let out = ''
  for (let i = 0; i < 52; i++, number >>= 5n) out = 'abcdefghijklmnopqrstuvwxyz234567'[Number(number & 31n)]! + out
  return out
}
