import { createDecipheriv } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'
import { isPlaceholderPassword } from '#core/placeholder-password.ts'

const PRINTABLE = /^[\u0020-\u007e\u00a0-\uffef]+$/

/** The key that every domain uses; published by Microsoft in MS-GPPREF, section 2.2.1.1.4. */
export const GPP_KEY = Buffer.from(
  ['4e9906e8', 'fcb66cc9', 'faf49310', '620ffee8', 'f496e806', 'cc057990', '209b09a4', '33b66c1b'].join(''),
  'hex',
)

/** A password of Group Policy Preferences: it proves itself by decrypting to readable text. */
export function checkGppPassword(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length === 0 || bytes.length % 16 !== 0)
    return { verdict: 'fail', reason: 'not whole cipher blocks' }
  const text = decryptGpp(bytes)
  if (text === undefined || !PRINTABLE.test(text)) return { verdict: 'fail', reason: 'does not decrypt to text' }
  return { verdict: 'pass', facts: { passwordLength: text.length } }
}

function decryptGpp(bytes: Buffer): string | undefined {
  try {
    const cipher = createDecipheriv('aes-256-cbc', GPP_KEY, Buffer.alloc(16))
    return Buffer.concat([cipher.update(bytes), cipher.final()]).toString('utf16le')
  } catch {
    return undefined
  }
}

/** The text that Cisco's type 7 combines with a password; public since 1995. */
const TYPE7 = 'dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87'

/** Undoes or does Cisco's type 7 from a place in its text. */
export function type7(bytes: Uint8Array, seed: number): Buffer {
  return Buffer.from(bytes.map((byte, i) => byte ^ TYPE7.charCodeAt((seed + i) % TYPE7.length)))
}

/** Two decimal digits of place and the obfuscated password in hexadecimal. */
export function checkType7(secret: string): StructureCheck {
  const seed = Number(secret.slice(0, 2))
  if (!Number.isInteger(seed) || seed >= TYPE7.length || secret.length % 2 !== 0)
    return { verdict: 'fail', reason: 'not the form of type 7' }
  const text = type7(Buffer.from(secret.slice(2), 'hex'), seed).toString('latin1')
  if (!/^[\u0020-\u007e]+$/.test(text)) return { verdict: 'fail', reason: 'does not decode to text' }
  return { verdict: 'pass', facts: { passwordLength: text.length } }
}

const SUFFIX = /^(.*?)(?:AdministratorPassword|OfflineAdministratorPassword|Password)$/s

/** A password of a Windows answer file: in clear, or in base64 of UTF-16 with the element's name behind it. */
export function checkUnattend(secret: string, { plain }: PartValues): StructureCheck {
  if (/SENSITIVE\*DATA|^\*/.test(secret)) return { verdict: 'reject' }
  if (plain !== 'false')
    return isPlaceholderPassword(secret) ? { verdict: 'reject' } : { verdict: 'neutral', facts: { plainText: true } }
  const text = SUFFIX.exec(decodeBase64(secret)?.toString('utf16le') ?? '')?.[1]
  if (text === undefined) return { verdict: 'fail', reason: 'does not decode to a password' }
  if (text === '' || isPlaceholderPassword(text)) return { verdict: 'reject' }
  return { verdict: 'pass', facts: { plainText: false, passwordLength: text.length } }
}

/** Bodies of this length were cut by the pattern, not by whoever wrote them. */
const LONGEST_VAULT = 14_500

/** Ansible Vault: hexadecimal of three hexadecimal lines: salt, HMAC and ciphertext. */
export function checkAnsibleVault(secret: string, { body = '', vaultId }: PartValues): StructureCheck {
  const facts: Facts = { encrypted: true, ...(vaultId === undefined ? {} : { vaultId }) }
  if (body.length >= LONGEST_VAULT) return { verdict: 'neutral', facts }
  const hex = `${secret}${body}`.replaceAll(/\\[rn]|[\s\\"']/g, '')
  const [salt = '', mac = '', text = ''] = Buffer.from(hex, 'hex').toString('latin1').split('\n')
  const isWhole = /^[0-9a-f]{64}$/.test(salt) && /^[0-9a-f]{64}$/.test(mac) && /^(?:[0-9a-f]{2})+$/.test(text)
  return isWhole && hex.length % 2 === 0 ? { verdict: 'pass', facts } : { verdict: 'fail', reason: 'cut off', facts }
}
