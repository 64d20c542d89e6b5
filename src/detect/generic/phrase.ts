import { isMadeOfStockWords } from '#core/stock-words.ts'

const WORD = /^[\p{L}\p{M}'’]+[.,;:!?…]*$/u
const NOT_ASCII = /[^\0-\x7f]/
const STARTS_SENTENCE = /^\p{Lu}[\p{Ll}\p{M}'’]/u

/**
 * Is it a label or a sentence of any language: two words or more of letters alone, the first with a capital, or letters that no
 * English keyboard has? Not `ibne hcjvtk`, which may be a passphrase.
 */
export function isPhrase(value: string): boolean {
  const words = value.trim().split(/\s+/)
  if (words.length < 2 || !words.every((word) => WORD.test(word) || word === '-')) return false
  return STARTS_SENTENCE.test(value) || NOT_ASCII.test(value)
}

const BASE64 = /^[A-Za-z0-9+/_-]{8,400}={0,2}$/
const PRINTABLE = /^[\x20-\x7e\r\n\t]+$/

/** Is it base64 of a sentence, or of words of documentation, as tests have it: `YSBzZWNyZXQ=` for "a secret"? */
export function isPlainText(value: string): boolean {
  if (value.length % 4 === 1 || !BASE64.test(value)) return false
  const text = Buffer.from(value, 'base64').toString('latin1')
  if (!PRINTABLE.test(text)) return false
  return /[A-Za-z]{2} [A-Za-z]{2}/.test(text) || isMadeOfStockWords(text)
}
