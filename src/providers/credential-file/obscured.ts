import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { decodeBase64 } from '#base/encoding.ts'
import type { StructureCheck } from '#core/rule.ts'
import { isPlaceholderPassword } from '#core/placeholder-password.ts'

const ASCII = /^[\u0020-\u007e]+$/
const PRINTABLE = /^[\u0020-\u007e\u00a0-\ufffc]+$/

/** What a text decodes to, judged: readable is proof, a placeholder is no secret. */
function judge(text: string | undefined, tool: string): StructureCheck {
  if (text === undefined || !PRINTABLE.test(text)) return { verdict: 'fail', reason: `does not decode as ${tool} writes it` }
  return isPlaceholderPassword(text) ? { verdict: 'reject' } : { verdict: 'pass', facts: { passwordLength: text.length } }
}

/** WebSphere and Liberty: base64 of the bytes, each XORed with an underscore. */
export function checkXor(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  return judge(bytes === undefined ? undefined : Buffer.from(bytes.map((byte) => byte ^ 0x5f)).toString('utf8'), 'WebSphere')
}

export function xorPassword(text: string): string {
  return `{xor}${Buffer.from(Buffer.from(text).map((byte) => byte ^ 0x5f)).toString('base64')}`
}

/** Jetty: four digits of base 36 for each byte and the one that mirrors it. */
export function checkJetty(secret: string): StructureCheck {
  if (secret.length % 4 !== 0) return { verdict: 'fail', reason: 'does not decode as Jetty writes it' }
  let text = ''
  for (let at = 0; at < secret.length; at += 4) {
    const value = Number.parseInt(secret.slice(at, at + 4), 36)
    text += String.fromCharCode(((value >> 8) + (value & 255) - 254) >> 1)
  }
  return ASCII.test(text) && jettyPassword(text) === secret ? judge(text, 'Jetty') : judge(undefined, 'Jetty')
}

export function jettyPassword(text: string): string {
  return Array.from(text, (_, i) => {
    const [a, b] = [text.charCodeAt(i), text.charCodeAt(text.length - 1 - i)]
    return ((127 + a + b) * 256 + 127 + a - b).toString(36).padStart(4, '0')
  }).join('')
}

const JUNIPER_FAMILIES = ['QzF3n6/9CAtpu0O', 'B1IREhcSyrleKvMW8LXx', '7N-dVbwsY2g4oaJZGUDj', 'iHkq.mPf5T']
const JUNIPER_LETTERS = JUNIPER_FAMILIES.join('')
const JUNIPER_WEIGHTS = [
  [1, 4, 32],
  [1, 16, 32],
  [1, 8, 32],
  [1, 64],
  [1, 32],
  [1, 4, 16, 128],
  [1, 32, 64],
]

/** Junos `$9$`: the first letter tells how many to skip; then the gaps between letters, weighed, make each byte. */
export function checkJuniper(secret: string): StructureCheck {
  return judge(juniperText(secret.slice('$9$'.length)), 'Junos')
}

function juniperText(letters: string): string | undefined {
  let at = 1 + juniperSkip(letters[0] ?? '')
  let last = letters[0] ?? ''
  let text = ''
  while (at < letters.length) {
    const weights = JUNIPER_WEIGHTS[text.length % JUNIPER_WEIGHTS.length]!
    if (at + weights.length > letters.length) return undefined
    let value = 0
    for (const weight of weights) {
      const letter = letters[at++]!
      const places = JUNIPER_LETTERS.length
      const gap = (JUNIPER_LETTERS.indexOf(letter) - JUNIPER_LETTERS.indexOf(last) + places) % places
      value += (gap - 1) * weight
      last = letter
    }
    text += String.fromCharCode(((value % 256) + 256) % 256)
  }
  return text === '' ? undefined : text
}

function juniperSkip(letter: string): number {
  const family = JUNIPER_FAMILIES.findIndex((letters) => letters.includes(letter))
  return family === -1 ? 0 : 3 - family
}

/** What Junos stores, from a first letter of the last family, which skips nothing. */
export function juniperPassword(text: string): string {
  let out = 'i'
  for (const [i, byte] of Buffer.from(text).entries()) {
    let rest = byte
    const gaps = JUNIPER_WEIGHTS[i % JUNIPER_WEIGHTS.length]!.toReversed().map((weight) => {
      const gap = Math.floor(rest / weight)
      rest %= weight
      return gap
    })
    for (const gap of gaps.toReversed()) {
      const place = JUNIPER_LETTERS.indexOf(out.at(-1)!) + gap + 1
      out += JUNIPER_LETTERS[place % JUNIPER_LETTERS.length]!
    }
  }
  return `$9$${out}`
}

/** The key with which rclone obscures; in its source for all to see. */
const RCLONE_KEY = Buffer.from(
  ['9c935b48730a554d', '6bfd7c63c886a92b', 'd390198eb8128afb', 'f4de162b8b95f638'].join(''),
  'hex',
)
const BLOCK = 16

/** A password of rclone.conf: base64url of a vector and AES-256-CTR. */
export function checkRclone(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length <= BLOCK) return { verdict: 'reject' }
  const cipher = createDecipheriv('aes-256-ctr', RCLONE_KEY, bytes.subarray(0, BLOCK))
  return judge(cipher.update(bytes.subarray(BLOCK)).toString('utf8'), 'rclone')
}

export function rclonePassword(text: string, vector: Buffer): string {
  return Buffer.concat([vector, createCipheriv('aes-256-ctr', RCLONE_KEY, vector).update(text)]).toString('base64url')
}

/** Maven keeps its master password under this. */
const MAVEN_KEY = 'settings.security'
const MAVEN_SALT = 8

/** Maven's master password: salt, count of padding bytes, AES-128-CBC under a published word, padding. */
export function checkMavenMaster(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  if (bytes === undefined || bytes.length < MAVEN_SALT + 1 + BLOCK) return { verdict: 'fail', reason: 'cut off' }
  const data = bytes.subarray(MAVEN_SALT + 1, bytes.length - bytes[MAVEN_SALT]!)
  return judge(
    data.length > 0 && data.length % BLOCK === 0 ? mavenText(bytes.subarray(0, MAVEN_SALT), data) : undefined,
    'Maven',
  )
}

function mavenText(salt: Buffer, data: Buffer): string | undefined {
  const keys = mavenKeys(salt)
  const cipher = createDecipheriv('aes-128-cbc', keys.subarray(0, BLOCK), keys.subarray(BLOCK))
  try {
    return Buffer.concat([cipher.update(data), cipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function mavenKeys(salt: Buffer): Buffer {
  return createHash('sha256').update(MAVEN_KEY).update(salt).digest()
}

export function mavenMaster(text: string, salt: Buffer): string {
  const keys = mavenKeys(salt)
  const cipher = createCipheriv('aes-128-cbc', keys.subarray(0, BLOCK), keys.subarray(BLOCK))
  return Buffer.concat([salt, Buffer.of(2), cipher.update(text), cipher.final(), Buffer.of(7, 9)]).toString('base64')
}
