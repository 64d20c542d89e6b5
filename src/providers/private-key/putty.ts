import { createHash, createHmac } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'
import { plainLines } from './pem-text.ts'
import { sshFingerprint, sshStrings } from './public-key.ts'

interface PuttyKey {
  readonly version: number
  readonly keyType: string
  readonly encryption: string
  readonly comment: string
  readonly publicBlob: Buffer
  readonly privateBlob: Buffer
  readonly mac: string
}

/** A PuTTY key file, version 2 or 3. An unencrypted one proves itself: its MAC needs no passphrase. */
export function checkPutty(text: string, wantEncrypted: boolean): StructureCheck {
  const key = readPutty(text)
  if (key === undefined) return wantEncrypted ? { verdict: 'reject' } : { verdict: 'fail', reason: 'the key is cut off' }
  const encrypted = key.encryption !== 'none'
  if (encrypted !== wantEncrypted) return { verdict: 'reject' }
  const facts: Facts = {
    keyType: key.keyType,
    comment: key.comment,
    encrypted,
    version: key.version,
    sshFingerprint: sshFingerprint(key.publicBlob),
  }
  if (encrypted) return { verdict: 'pass', facts }
  return puttyMac(key) === key.mac ? { verdict: 'pass', facts } : { verdict: 'fail', reason: 'its MAC does not hold', facts }
}

/** The MAC of an unencrypted key. Source: PuTTY manual, appendix C.3 and C.5. */
export function puttyMac(key: Omit<PuttyKey, 'mac'>): string {
  const data = sshStrings(
    Buffer.from(key.keyType),
    Buffer.from(key.encryption),
    Buffer.from(key.comment),
    key.publicBlob,
    key.privateBlob,
  )
  if (key.version === 3) return createHmac('sha256', '').update(data).digest('hex')
  const macKey = createHash('sha1').update('putty-private-key-file-mac-key').digest()
  return createHmac('sha1', macKey).update(data).digest('hex')
}

function readPutty(text: string): PuttyKey | undefined {
  const lines = plainLines(text)
  const value = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  const blob = (name: string): Buffer | undefined => {
    const at = lines.findIndex((line) => line.startsWith(`${name}:`))
    const body = lines.slice(at + 1, at + 1 + Number(value(name) ?? 'NaN'))
    return at < 0 || body.length === 0 ? undefined : decodeBase64(body.join(''))
  }
  const head = /^PuTTY-User-Key-File-([23]):\s*(\S+)/.exec(lines[0] ?? '')
  const [encryption, mac] = [value('Encryption'), value('Private-MAC')]
  const [publicBlob, privateBlob] = [blob('Public-Lines'), blob('Private-Lines')]
  if (head === null || encryption === undefined || mac === undefined || !publicBlob || !privateBlob) return undefined
  const comment = value('Comment') ?? ''
  return { version: Number(head[1]), keyType: head[2]!, encryption, comment, publicBlob, privateBlob, mac }
}
