import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'

const VERSION = 1
const BLOCK = 16

/**
 * `{base64}`: version 1, length of the vector (16), length of the data, then both. Source: hudson.util.Secret. It opens nothing
 * without the master key of its controller, which is elsewhere.
 */
export function checkEncrypted(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length < 9 || bytes[0] !== VERSION) return { verdict: 'reject' }
  const [vector, data] = [bytes.readUInt32BE(1), bytes.readUInt32BE(5)]
  if (vector !== BLOCK || data % BLOCK !== 0 || bytes.length !== 9 + vector + data)
    return { verdict: 'fail', reason: 'lengths do not agree' }
  return { verdict: 'neutral', confidence: 0.45, reasons: ['encrypted'], facts: { encrypted: true, bytes: data } }
}

/** A plain value: neither a reference nor what Jenkins encrypted, nor a word. */
export function checkPlain(secret: string): StructureCheck {
  if (/^(?:AQAAABAAAA|[$%#@])/.test(secret) || /^[A-Za-z]*(?:-[A-Za-z]+)*$/.test(secret)) return { verdict: 'reject' }
  return { verdict: 'neutral' }
}

/** A synthetic encrypted secret of so many blocks. */
export function encryptedSecret(noise: Buffer): string {
  const head = Buffer.alloc(9)
  head[0] = VERSION
  head.writeUInt32BE(BLOCK, 1)
  head.writeUInt32BE(noise.length - BLOCK, 5)
  return Buffer.concat([head, noise]).toString('base64')
}
