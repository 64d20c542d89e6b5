const WORDS =
  /example|sample|dummy|placeholder|change[-_]?me|replace[-_]?me|your[-_]|my[-_]?(?:secret|token|api|key)|insert[-_]|redacted|x{5}|\*{3}|(?:<|&lt;)[a-z]|\.{3}|1234567890|abcdefgh/i

/** A name that its owner gave to a key, between the vendor's text and the random part: `sk_live_mykey_4f1a…`. */
const LABELLED = /^\w{2,16}[_-]my[_-]?(?:secret|token|api|key)\d{0,3}[_-](?=[a-z]*\d)([0-9a-z]{32,})$/i

/**
 * Does a value look like documentation rather than a credential? Words such as "example" and "your_", eight equal
 * characters in a row (more in a long value), ten in ascending order, or fewer than five different characters in sixteen or more.
 * Returns the reason, or undefined.
 */
export function placeholderReason(value: string): string | undefined {
  const word = WORDS.exec(LABELLED.exec(value)?.[1] ?? value)?.[0]
  if (word !== undefined) return `looks like a placeholder ("${word.toLowerCase()}")`
  // In long base64 equal characters follow each other by chance, and in an indented block blanks do.
  if (longestRun(value, 0) >= Math.max(8, value.length / 16)) return 'looks like a placeholder (one character repeated)'
  if (longestRun(value, 1) >= 10) return 'looks like a placeholder (characters in order)'
  if (value.length >= 16 && new Set(value).size < 5) return 'looks like a placeholder (hardly any different characters)'
  return undefined
}

const BLANK = 0x20

/** Length of the longest run without white space in which each character code is `step` more than the one before. */
function longestRun(value: string, step: 0 | 1): number {
  let longest = 1
  let run = 1
  for (let i = 1; i < value.length; i++) {
    const code = value.charCodeAt(i)
    run = code > BLANK && code - value.charCodeAt(i - 1) === step ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}
