import { crc32 } from 'node:zlib'
import { fakeBytes } from '#core/samples.ts'

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'
const TOKEN_BYTES = 32
/** Where the checksum's bytes lie in the decoded token, most significant first. */
const CHECKSUM_AT = [2, 7, 8, 22] as const
const MASKS = { user: 0xe0b9692d, application: 0x1019f92e } as const

export type PatKind = keyof typeof MASKS

/** Whose token a 52-character Azure DevOps token is, by its hidden checksum; undefined when it is none. */
export function legacyPatKind(token: string): PatKind | undefined {
  const bytes = decodeBase32(token)
  if (bytes?.length !== TOKEN_BYTES) return undefined
  const stored = Buffer.from(CHECKSUM_AT.map((at) => bytes[at]!)).readUInt32BE()
  const computed = crc32(withoutChecksum(bytes))
  if (stored === (computed ^ MASKS.user) >>> 0) return 'user'
  return stored === (computed ^ MASKS.application) >>> 0 ? 'application' : undefined
}

/** A synthetic token with a right checksum. */
export function legacyPat(kind: PatKind, sampleSeed: string): string {
  const bytes = Buffer.from(fakeBytes(sampleSeed, TOKEN_BYTES))
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE((crc32(withoutChecksum(bytes)) ^ MASKS[kind]) >>> 0)
  for (const [i, at] of CHECKSUM_AT.entries()) bytes[at] = checksum[i]!
  return encodeBase32(bytes)
}

function withoutChecksum(bytes: Buffer): Buffer {
  return Buffer.from(bytes.filter((_, at) => !CHECKSUM_AT.some((place) => place === at)))
}

function decodeBase32(text: string): Buffer | undefined {
  if (text.length !== Math.ceil((TOKEN_BYTES * 8) / 5)) return undefined
  const bytes = Buffer.alloc(TOKEN_BYTES)
  let bits = 0
  let count = 0
  let length = 0
  for (const letter of text) {
    const value = BASE32.indexOf(letter)
    if (value === -1) return undefined
    bits = ((bits << 5) | value) & 0x1fff
    count += 5
    if (count < 8) continue
    count -= 8
    bytes[length++] = (bits >> count) & 0xff
  }
  return bytes
}

function encodeBase32(bytes: Buffer): string {
  let out = ''
  let bits = 0
  let count = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0x1fff
    count += 8
    while (count >= 5) {
      count -= 5
      out += BASE32[(bits >> count) & 31]!
    }
  }
  return count === 0 ? out : out + BASE32[(bits << (5 - count)) & 31]!
}
