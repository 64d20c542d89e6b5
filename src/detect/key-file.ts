/**
 * Key files that are binary by nature (DER, PKCS#12, Java key stores, OpenPGP, KeePass) as the text in which rules know the same
 * key: a PEM block, or base64. Only the beginning is looked at; whether the rest is right, the rules' checks tell.
 */

/** Larger files of these kinds are left as binary. */
export const MAX_KEY_FILE_BYTES = 256 << 10

/** Base64 of more than this would be longer than any rule reaches; a longer file is cut off here. */
const MAX_ARMORED_BYTES = 46_500

/** A key file's text form. */
export interface ArmoredKey {
  readonly text: string
  /** Where the base64 of the file begins in it. */
  readonly bodyAt: number
}

type Armor = (bytes: Buffer) => ArmoredKey

/** Does a content start like a key file? */
export function isKeyFile(head: Uint8Array): boolean {
  return armorOf(head) !== undefined
}

/** The text form of a key file, or undefined for any other content. */
export function armoredKeyFile(bytes: Buffer): ArmoredKey | undefined {
  return armorOf(bytes)?.(bytes.subarray(0, MAX_ARMORED_BYTES))
}

function armorOf(head: Uint8Array): Armor | undefined {
  const first = head[0]
  if (first === 0x30) return derArmor(head)
  if (BASE64_MAGIC.some((magic) => magic.every((byte, i) => head[i] === byte))) return plain
  return isOpenPgpSecretKey(head) ? pem('PGP PRIVATE KEY BLOCK') : undefined
}

const BASE64_MAGIC: readonly (readonly number[])[] = [
  [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0], // JKS
  [0xce, 0xce, 0xce, 0xce, 0, 0, 0], // JCEKS
  [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5], // KeePass 2
]

const plain: Armor = (bytes) => ({ text: bytes.toString('base64'), bodyAt: 0 })

/** Armored OpenPGP wants an empty line between header and body. */
function pem(label: string): Armor {
  const header = `-----BEGIN ${label}-----\n\n`
  return (bytes) => ({ text: `${header}${bytes.toString('base64')}\n-----END ${label}-----\n`, bodyAt: header.length })
}

const INTEGER = 0x02
const OCTETS = 0x04
const OID = 0x06
const SEQUENCE = 0x30

/** What a SEQUENCE starts with: RFC 5208 and 5958 (PKCS#8), RFC 8017 (PKCS#1), RFC 5915 (EC), RFC 7292 (PKCS#12). */
function derArmor(head: Uint8Array): Armor | undefined {
  const outer = headerAt(head, 0)
  if (outer === undefined) return undefined
  const first = headerAt(head, outer.start)
  if (first === undefined) return undefined
  const second = headerAt(head, first.end)
  if (second === undefined) return undefined
  if (first.tag === SEQUENCE) {
    const isEncrypted = second.tag === OCTETS && head[first.start] === OID && startsWith(head, first.start + 2, PKCS)
    return isEncrypted ? pem('ENCRYPTED PRIVATE KEY') : undefined
  }
  if (first.tag !== INTEGER || first.end !== first.start + 1) return undefined
  const version = head[first.start]
  if (version === 3 && second.tag === SEQUENCE && head[second.start] === OID) return plain
  if (version === 1 && second.tag === OCTETS && isCurveSize(second.end - second.start)) return pem('EC PRIVATE KEY')
  if (version === 0 && second.tag === SEQUENCE && head[second.start] === OID) return pem('PRIVATE KEY')
  if (version !== 0 || second.tag !== INTEGER || second.end - second.start < 48) return undefined
  const third = headerAt(head, second.end)
  if (third?.tag !== INTEGER) return undefined
  return pem(third.end - third.start <= 8 ? 'RSA PRIVATE KEY' : 'DSA PRIVATE KEY')
}

/** 1.2.840.113549.1: PBES1, PBES2 and the ciphers of PKCS#12. */
const PKCS = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01] as const

function startsWith(bytes: Uint8Array, at: number, text: readonly number[]): boolean {
  return text.every((byte, i) => bytes[at + i] === byte)
}

function isCurveSize(bytes: number): boolean {
  return bytes >= 20 && bytes <= 66
}

/** Tag and extent of the element at `at`; its content need not be there. */
function headerAt(bytes: Uint8Array, at: number): { tag: number; start: number; end: number } | undefined {
  const tag = bytes[at]
  const length = bytes[at + 1]
  if (tag === undefined || length === undefined) return undefined
  if (length < 0x80) return { tag, start: at + 2, end: at + 2 + length }
  const count = length & 0x7f
  if (count === 0 || count > 3 || at + 2 + count > bytes.length) return undefined
  let value = 0
  for (let i = 0; i < count; i++) value = value * 256 + bytes[at + 2 + i]!
  return { tag, start: at + 2 + count, end: at + 2 + count + value }
}

/** Version 4 with an algorithm of RFC 9580, section 9.1; tag 5 in old format with two bytes of length, or in new format. */
function isOpenPgpSecretKey(head: Uint8Array): boolean {
  const tag = head[0]
  const body = tag === 0x95 ? 3 : tag === 0xc5 ? newFormatBody(head[1]) : tag === 0x94 ? 2 : undefined
  if (body === undefined || head[body] !== 4) return false
  return [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28].includes(head[body + 5] ?? 0)
}

function newFormatBody(length: number | undefined): number | undefined {
  if (length === undefined) return undefined
  if (length < 192) return 2
  return length < 224 ? 3 : length === 255 ? 6 : undefined
}
