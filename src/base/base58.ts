import { createHash } from 'node:crypto'

const BITCOIN = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
/** The order of letters in the XRP Ledger's texts. */
export const RIPPLE_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz'
const CHECKSUM_BYTES = 4
/** The work grows with the square of the length. */
const MOST_CHARACTERS = 256

/** Bytes of a base58 text, each leading zero of the alphabet a zero byte; undefined for other text, or over 256 characters. */
export function decodeBase58(text: string, alphabet = BITCOIN): Buffer | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  let value = 0n
  for (const letter of text) {
    const digit = alphabet.indexOf(letter)
    if (digit === -1) return undefined
    value = value * 58n + BigInt(digit)
  }
  let zeros = 0
  while (text[zeros] === alphabet[0]) zeros++
  const hex = value === 0n ? '' : value.toString(16)
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')])
}

export function encodeBase58(bytes: Uint8Array, alphabet = BITCOIN): string {
  let value = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`)
  let out = ''
  for (; value > 0n; value /= 58n) out = alphabet[Number(value % 58n)]! + out
  let zeros = 0
  while (bytes[zeros] === 0) zeros++
  return alphabet[0]!.repeat(zeros) + out
}

/** The bytes before the checksum of a base58check text, or undefined when the checksum does not hold. */
export function decodeBase58Check(text: string, alphabet = BITCOIN): Buffer | undefined {
  const bytes = decodeBase58(text, alphabet)
  if (bytes === undefined || bytes.length <= CHECKSUM_BYTES) return undefined
  const body = bytes.subarray(0, -CHECKSUM_BYTES)
  return checksumOf(body).equals(bytes.subarray(-CHECKSUM_BYTES)) ? body : undefined
}

export function encodeBase58Check(body: Uint8Array, alphabet = BITCOIN): string {
  return encodeBase58(Buffer.concat([body, checksumOf(body)]), alphabet)
}

/** The first four bytes of SHA-256 of SHA-256. */
function checksumOf(body: Uint8Array): Buffer {
  return sha256(sha256(body)).subarray(0, CHECKSUM_BYTES)
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
