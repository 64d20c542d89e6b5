import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { PartValues, StructureCheck } from '#core/rule.ts'

const ASCII = /^[\u0020-\u007e]+$/
const PRINTABLE = /^[\u0020-\u007e\u00a0-\ufffc]+$/

const WINSCP_MAGIC = 0xa3
const WINSCP_FLAG = 0xff

/**
 * A password of WinSCP: bytes that are turned over and XORed. After a flag come length, a count of bytes to skip, and user, host and
 * password in one. Source: README.md#format.
 */
export function checkWinScp(secret: string, { user = '', host = '' }: PartValues): StructureCheck {
  const bytes = Buffer.from(secret, 'hex').map((byte) => ~(byte ^ WINSCP_MAGIC) & 0xff)
  if (bytes.length < 4 || bytes[0] !== WINSCP_FLAG) return { verdict: 'fail', reason: 'not the form of WinSCP' }
  const length = bytes[2]!
  const from = 4 + bytes[3]!
  const text = Buffer.from(bytes.subarray(from, from + length)).toString('latin1')
  if (text.length < length || !PRINTABLE.test(text)) return { verdict: 'fail', reason: 'does not decode to text' }
  const facts = { ...(user === '' ? {} : { user }), ...(host === '' ? {} : { host }) }
  if (user !== '' && host !== '' && !text.startsWith(user + host)) return { verdict: 'neutral', facts }
  return { verdict: 'pass', facts: { ...facts, passwordLength: length - user.length - host.length } }
}

/** What WinSCP stores. */
export function winScpPassword(user: string, host: string, password: string): string {
  const text = Buffer.from(user + host + password)
  const bytes = [WINSCP_FLAG, 0, text.length, 2, 7, 9, ...text]
  return Buffer.from(bytes.map((byte) => (~byte & 0xff) ^ WINSCP_MAGIC))
    .toString('hex')
    .toUpperCase()
}

/** The key that all VNC servers use, each byte's bits in reverse order; public since 1999. */
const VNC_KEY = Buffer.from([0xe8, 0x4a, 0xd6, 0x60, 0xc4, 0x72, 0x1a, 0xe0])

/** A VNC password: at most eight characters, padded with zeros, under DES with the published key. */
export function checkVnc(secret: string): StructureCheck {
  const bytes = Buffer.from(secret.replaceAll(/[^0-9a-f]/gi, ''), 'hex').subarray(0, 8)
  if (bytes.length !== 8) return { verdict: 'fail', reason: 'not eight bytes' }
  // Triple DES with one key three times is DES, which OpenSSL has no more.
  const cipher = createDecipheriv('des-ede3', Buffer.concat([VNC_KEY, VNC_KEY, VNC_KEY]), null).setAutoPadding(false)
  const text = cipher.update(bytes).toString('latin1').replace(/\0+$/, '')
  if (!ASCII.test(text)) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { passwordLength: text.length } }
}

export function vncPassword(password: string): string {
  const cipher = createCipheriv('des-ede3', Buffer.concat([VNC_KEY, VNC_KEY, VNC_KEY]), null).setAutoPadding(false)
  return cipher.update(Buffer.concat([Buffer.from(password), Buffer.alloc(8)]).subarray(0, 8)).toString('hex')
}

/** mRemoteNG encrypts with this unless the user sets a password. */
const MREMOTE_PASSWORD = 'mR3m'
const MREMOTE_ITERATIONS = 1000

/** A password of mRemoteNG: salt, nonce, ciphertext and tag of AES-256-GCM; the tag tells whether the default key was left. */
export function checkMRemote(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length <= 48) return { verdict: 'reject' }
  const text = decryptMRemote(bytes)
  if (text === undefined) return { verdict: 'neutral', facts: { encrypted: true }, confidence: 0.5 }
  return text === '' ? { verdict: 'reject' } : { verdict: 'pass', facts: { passwordLength: text.length } }
}

function decryptMRemote(bytes: Buffer): string | undefined {
  const salt = bytes.subarray(0, 16)
  const key = pbkdf2Sync(MREMOTE_PASSWORD, salt, MREMOTE_ITERATIONS, 32, 'sha1')
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(16, 32)).setAAD(salt).setAuthTag(bytes.subarray(-16))
  try {
    return Buffer.concat([cipher.update(bytes.subarray(32, -16)), cipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

export function mRemotePassword(password: string, salt: Buffer, nonce: Buffer): string {
  const key = pbkdf2Sync(MREMOTE_PASSWORD, salt, MREMOTE_ITERATIONS, 32, 'sha1')
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(salt)
  return Buffer.concat([salt, nonce, cipher.update(password), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** Version 1 and the identifier of Windows' own provider, with which every blob of the data protection interface starts. */
export const DPAPI_HEAD = ['01000000', 'D08C9DDF0115D1118C7A00C04FC297EB'].join('')

/** A password of a remote desktop file: only its Windows user can open it. */
export function checkRdp(secret: string): StructureCheck {
  const isBlob = secret.toUpperCase().startsWith(DPAPI_HEAD)
  return isBlob ? { verdict: 'pass', facts: { encrypted: true } } : { verdict: 'fail', reason: 'no DPAPI blob' }
}
