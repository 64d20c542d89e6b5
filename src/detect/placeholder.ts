const WORDS =
  /example|sample|dummy|placeholder|change[-_]?me|replace[-_]?me|your[-_]|my[-_]?(?:secret|token|api|key)|insert[-_]|redacted|x{5}|\*{3}|<[a-z]|\.{3}|1234567890|abcdefgh/i

/**
 * Does a value look like documentation rather than a credential? Words such as "example" and "your_", eight equal
 * characters in a row, ten in ascending order, or fewer than five different characters in sixteen or more.
 * Returns the reason, or undefined.
 */
export function placeholderReason(value: string): string | undefined {
  const word = WORDS.exec(value)?.[0]
  if (word !== undefined) return `looks like a placeholder ("${word.toLowerCase()}")`
  if (longestRun(value, 0) >= 8) return 'looks like a placeholder (one character repeated)'
  if (longestRun(value, 1) >= 10) return 'looks like a placeholder (characters in order)'
  if (value.length >= 16 && new Set(value).size < 5) return 'looks like a placeholder (hardly any different characters)'
  return undefined
}

/** Length of the longest run in which each character code is `step` more than the one before. */
function longestRun(value: string, step: 0 | 1): number {
  let longest = 1
  let run = 1
  for (let i = 1; i < value.length; i++) {
    run = value.charCodeAt(i) - value.charCodeAt(i - 1) === step ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}
