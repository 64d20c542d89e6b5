import type { Finding } from '#core/finding.ts'

/** The findings of a fingerprint that is given in full or by its beginning. */
export type Choice =
  | { readonly kind: 'found'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly fingerprints: readonly string[] }

const LEAST_CHARACTERS = 8

/** `kb1-` and hex digits, eight characters or more; `kb1-` may be left out. Undefined when the text is no beginning of a fingerprint. */
export function fingerprintStart(text: string): string | undefined {
  const [, digits = ''] = /^(?:kb1-)?([0-9a-f]{1,32})$/.exec(text) ?? []
  return digits === '' || text.length < LEAST_CHARACTERS ? undefined : `kb1-${digits}`
}

export function chooseFindings(all: readonly Finding[], start: string): Choice {
  const findings = all.filter(({ fingerprint }) => fingerprint.startsWith(start))
  const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))].toSorted()
  if (fingerprints.length > 1) return { kind: 'ambiguous', fingerprints }
  const [first, ...others] = findings
  return first === undefined ? { kind: 'none' } : { kind: 'found', findings: [first, ...others] }
}
