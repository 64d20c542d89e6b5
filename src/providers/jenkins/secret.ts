import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

const VERSION = 1
const BLOCK = 16

/** `{base64}`: version 1, length of the vector (16), length of the data, then both. Source: hudson.util.Secret. */
export function checkEncrypted(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length < 9 || bytes[0] !== VERSION) return { verdict: 'reject' }
  const [vector, data] = [bytes.readUInt32BE(1), bytes.readUInt32BE(5)]
  if (vector !== BLOCK || data % BLOCK !== 0 || bytes.length !== 9 + vector + data)
    return { verdict: 'fail', reason: 'lengths do not agree' }
  return { verdict: 'pass', facts: { encrypted: true, bytes: data } }
}

/** A synthetic encrypted secret of so many blocks. */
export function encryptedSecret(noise: Buffer): string {
  const head = Buffer.alloc(9)
  head[0] = VERSION
  head.writeUInt32BE(BLOCK, 1)
  head.writeUInt32BE(noise.length - BLOCK, 5)
  return Buffer.concat([head, noise]).toString('base64')
}
