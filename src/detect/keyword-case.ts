import type { CompiledRule } from './compiled-rule.ts'

/** A keyword with its letters in the case that matters, and a flag for each byte: does it? */
export interface CasedKeyword {
  readonly text: string
  readonly exact: Uint8Array | undefined
}

const LOWER = 1
const UPPER = 2

/**
 * Where every match of every rule that waits for a keyword begins with it in one case, an occurrence in another leads to
 * nothing: `EAA` is seldom, and `eaa` is not. `keyword` is in lower case.
 */
export function inCase(keyword: string, rules: readonly CompiledRule[]): CasedKeyword {
  const exact = new Uint8Array(keyword.length)
  let text = ''
  const firsts = rules.map(({ startsAtKeyword, pattern }) => (startsAtKeyword ? (pattern.first?.() ?? []) : []))
  for (let i = 0; i < keyword.length; i++) {
    const lower = keyword[i]!
    const upper = /[a-z]/.test(lower) ? lower.toUpperCase() : lower
    let cases = 0
    for (const first of firsts) {
      const set = first[i]
      if (set === undefined || set[lower.charCodeAt(0)] === 1) cases |= LOWER
      if (set === undefined || set[upper.charCodeAt(0)] === 1) cases |= UPPER
    }
    if (lower !== upper && (cases === LOWER || cases === UPPER)) exact[i] = 1
    text += cases === UPPER ? upper : lower
  }
  return { text, exact: exact.includes(1) ? exact : undefined }
}
