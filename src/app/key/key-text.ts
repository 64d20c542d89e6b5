import { decodeBase64 } from '#base/encoding.ts'

/** HMAC keys shorter than this could be found by trying. */
export const MIN_KEY_BYTES = 16

/** A key as read from text, or what is wrong with the text. Never quotes the text. */
export type KeyText = { readonly kind: 'key'; readonly key: Uint8Array } | { readonly kind: 'wrong'; readonly why: string }

/** A key in hex (an even number of hex digits and nothing else) or base64 or base64url; white space around it is ignored. */
export function decodeKey(text: string): KeyText {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'wrong', why: 'it is empty' }
  const isHex = trimmed.length % 2 === 0 && /^[0-9a-fA-F]+$/.test(trimmed)
  const key = isHex ? Buffer.from(trimmed, 'hex') : decodeBase64(trimmed)
  if (key === undefined) return { kind: 'wrong', why: 'it is neither base64 nor hex' }
  if (key.length < MIN_KEY_BYTES)
    return { kind: 'wrong', why: `it holds ${key.length} bytes, and at least ${MIN_KEY_BYTES} are needed` }
  return { kind: 'key', key: new Uint8Array(key) }
}

/** A key file: one line with the key; empty lines and lines that begin with `#` do not count. */
export function parseKeyFile(text: string): KeyText {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line))
  if (lines.length > 1) return { kind: 'wrong', why: 'it has more than one line that is no comment' }
  return decodeKey(lines[0] ?? '')
}

/** What `parseKeyFile` reads back. */
export function formatKeyFile(key: Uint8Array): string {
  const base64 = Buffer.from(key).toString('base64')
  return `# Key of kagiban's fingerprints. Keep it private; machines with the same key give the same fingerprints.\n${base64}\n`
}
