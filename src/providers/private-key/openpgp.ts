import { createHash } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'
import { readPem } from './pem-text.ts'

interface Packet {
  readonly tag: number
  readonly body: Buffer
}

const TAG = { secretKey: 5, secretSubkey: 7, userId: 13 } as const

/** Public-key algorithms (RFC 9580, section 9.1): a name, and how the public part is written: MPIs, or a curve and MPIs. */
const ALGORITHMS = new Map<
  number,
  { readonly name: string; readonly mpis: number; readonly curve?: 'oid' | 'oid+kdf'; readonly fixed?: number }
>([
  [1, { name: 'rsa', mpis: 2 }],
  [2, { name: 'rsa', mpis: 2 }],
  [3, { name: 'rsa', mpis: 2 }],
  [16, { name: 'elgamal', mpis: 3 }],
  [17, { name: 'dsa', mpis: 4 }],
  [18, { name: 'ecdh', mpis: 1, curve: 'oid+kdf' }],
  [19, { name: 'ecdsa', mpis: 1, curve: 'oid' }],
  [22, { name: 'eddsa', mpis: 1, curve: 'oid' }],
  [25, { name: 'x25519', mpis: 0, fixed: 32 }],
  [26, { name: 'x448', mpis: 0, fixed: 56 }],
  [27, { name: 'ed25519', mpis: 0, fixed: 32 }],
  [28, { name: 'ed448', mpis: 0, fixed: 57 }],
])

/**
 * An armored OpenPGP private key: armor checksum when there is one, packet structure, and whether the secret part is under
 * a passphrase. A block that does not fit `wantEncrypted` belongs to the other rule and is rejected.
 */
export function checkPgp(block: string, wantEncrypted: boolean): StructureCheck {
  const text = readPem(block)?.base64
  if (text === undefined || text.length < 64) return { verdict: 'reject' }
  const armor = /^([^=]*={0,2}?)(?:=([A-Za-z0-9+/]{4}))?$/.exec(text)
  const bytes = decodeBase64(armor?.[1] ?? '')
  const broken = (reason: string): StructureCheck => (wantEncrypted ? { verdict: 'reject' } : { verdict: 'fail', reason })
  if (armor === null || bytes === undefined || bytes.length === 0) return broken('the body is not base64')
  if (armor[2] !== undefined && decodeBase64(armor[2])?.readUIntBE(0, 3) !== crc24(bytes)) return broken('armor checksum')
  const packets = readPackets(bytes)
  const primary = packets?.[0]
  if (packets === undefined || primary === undefined) return broken('the packets are cut off')
  if (primary.tag !== TAG.secretKey && primary.tag !== TAG.secretSubkey) return broken('no secret key packet')
  const facts = keyPacketFacts(primary.body)
  if (facts === undefined) return broken('the key packet is unreadable')
  const secrets = packets.filter(({ tag }) => tag === TAG.secretKey || tag === TAG.secretSubkey)
  const encrypted = secrets.every(({ body }) => keyPacketFacts(body)?.['encrypted'] !== false)
  if (encrypted !== wantEncrypted) return { verdict: 'reject' }
  const userId = packets.find(({ tag }) => tag === TAG.userId)?.body.toString('utf8')
  return { verdict: 'pass', facts: { ...facts, encrypted, ...(userId === undefined ? {} : { userId }) } }
}

/** CRC-24 of an armor (RFC 9580, section 6.1.1). */
export function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce
  for (const byte of bytes) {
    crc ^= byte << 16
    for (let i = 0; i < 8; i++) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  return crc & 0xffffff
}

/** All packets, or undefined when they do not fill the bytes exactly. Partial lengths do not occur in keys. */
function readPackets(bytes: Buffer): Packet[] | undefined {
  const packets: Packet[] = []
  for (let at = 0; at < bytes.length;) {
    const head = readPacketHead(bytes, at)
    if (head === undefined || head.start + head.length > bytes.length) return undefined
    packets.push({ tag: head.tag, body: bytes.subarray(head.start, head.start + head.length) })
    at = head.start + head.length
  }
  return packets
}

function readPacketHead(bytes: Buffer, at: number): { tag: number; start: number; length: number } | undefined {
  const first = bytes[at]!
  const next = bytes[at + 1]
  if ((first & 0x80) === 0 || next === undefined || at + 6 > bytes.length) return undefined
  if ((first & 0x40) === 0) {
    const size = [1, 2, 4, 0][first & 3]!
    if (size === 0) return undefined
    return { tag: (first >> 2) & 15, start: at + 1 + size, length: bytes.readUIntBE(at + 1, size) }
  }
  const tag = first & 63
  if (next < 192) return { tag, start: at + 2, length: next }
  if (next < 224) return { tag, start: at + 3, length: ((next - 192) << 8) + bytes[at + 2]! + 192 }
  return next === 255 ? { tag, start: at + 6, length: bytes.readUInt32BE(at + 2) } : undefined
}

function keyPacketFacts(body: Buffer): Facts | undefined {
  const version = body[0]
  if (version === undefined || version < 4 || version > 6 || body.length < 12) return undefined
  const algorithm = ALGORITHMS.get(body[5]!)
  if (algorithm === undefined) return { keyType: `algorithm ${body[5]!}`, version }
  const start = version === 4 ? 6 : 10
  const publicEnd = skipPublicPart(body, start, algorithm)
  if (publicEnd === undefined || publicEnd >= body.length) return undefined
  const bits = algorithm.curve === undefined && algorithm.mpis > 0 ? { bits: body.readUInt16BE(start) } : {}
  return {
    keyType: algorithm.name,
    ...bits,
    version,
    created: new Date(body.readUInt32BE(1) * 1000).toISOString(),
    publicFingerprint: fingerprint(version, body.subarray(0, publicEnd)),
    encrypted: body[publicEnd] !== 0,
  }
}

function skipPublicPart(
  body: Buffer,
  start: number,
  { mpis, curve, fixed = 0 }: { readonly mpis: number; readonly curve?: 'oid' | 'oid+kdf'; readonly fixed?: number },
): number | undefined {
  let at = start + fixed
  if (curve !== undefined) at += 1 + (body[at] ?? body.length)
  for (let i = 0; i < mpis; i++) {
    if (at + 2 > body.length) return undefined
    at += 2 + Math.ceil(body.readUInt16BE(at) / 8)
  }
  if (curve === 'oid+kdf') at += 1 + (body[at] ?? body.length)
  return at
}

function fingerprint(version: number, publicPart: Buffer): string {
  const head = version === 4 ? Buffer.of(0x99, 0, 0) : Buffer.of(version === 5 ? 0x9a : 0x9b, 0, 0, 0, 0)
  if (version === 4) head.writeUInt16BE(publicPart.length, 1)
  else head.writeUInt32BE(publicPart.length, 1)
  return createHash(version === 4 ? 'sha1' : 'sha256')
    .update(head)
    .update(publicPart)
    .digest('hex')
    .toUpperCase()
}
