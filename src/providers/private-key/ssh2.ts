import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { plainLines } from './pem-text.ts'
import { SshReader } from './ssh-reader.ts'

const MAGIC = 0x3f6ff9eb

/** A key file of SSH.com's tools: magic, length, key type, cipher ("none" without passphrase), data. */
export function checkSsh2(block: string): StructureCheck {
  const body = /^---- BEGIN [^-]+ ----([\s\S]*)---- END/.exec(block)?.[1] ?? ''
  const base64 = plainLines(body)
    .filter((line) => !/^[A-Za-z-]+:/.test(line))
    .join('')
    .replaceAll(/\s+/g, '')
  if (base64.length < 48) return { verdict: 'reject' }
  const bytes = decodeBase64(base64)
  if (bytes === undefined) return { verdict: 'fail', reason: 'the body is not base64' }
  const reader = new SshReader(bytes)
  try {
    if (reader.uint32() !== MAGIC) return { verdict: 'fail', reason: 'wrong magic number' }
    if (reader.uint32() !== bytes.length) return { verdict: 'fail', reason: 'the key is cut off' }
    const [keyType, cipher] = [reader.text(), reader.text()]
    return { verdict: 'pass', facts: { keyType, cipher, encrypted: cipher !== 'none' } }
  } catch {
    return { verdict: 'fail', reason: 'the key is cut off' }
  }
}
