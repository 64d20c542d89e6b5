import type { Rule } from '#core/rule.ts'
import { compileRe2 } from './linear-pattern.ts'

export interface ExportedPattern {
  /** RE2 syntax, with what may not stand beside the match written as part of it. */
  readonly source: string
  readonly notes: readonly string[]
}

const MAX_COUNT = 1000
const DEFAULT_BESIDE = 'A-Za-z0-9'
/** Ends of escapes: their letters do not belong to what follows. */
const ESCAPES = '\\\\[nrtbf0]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}'

/** A built-in pattern (JavaScript syntax) in RE2's. Differences: https://github.com/google/re2/wiki/Syntax, checked 2026-11-24. */
export function exportPattern({ pattern, notBefore = DEFAULT_BESIDE, notAfter = DEFAULT_BESIDE }: Rule): ExportedPattern {
  const notes: string[] = []
  const inner = pattern.source.replaceAll(
    /\\u([0-9A-Fa-f]{4})|\(\?<(?=\w)|\\\/|\{(\d+)(,?)(\d*)\}|\[\^\]|\\[^]/g,
    (token: string, unicode: string | undefined, least: string | undefined, comma: string, most: string) => {
      if (unicode !== undefined) return `\\x{${unicode}}`
      if (token === '(?<') return '(?P<'
      if (token === '\\/') return '/'
      if (token === '[^]') return '(?s:.)'
      if (least === undefined) return token
      if (Math.max(Number(least), Number(most)) <= MAX_COUNT) return token
      notes.push(`pattern: a repetition of ${token} has no upper limit here, since RE2 counts to ${MAX_COUNT}`)
      return Number(least) > MAX_COUNT || comma !== '' ? `{${Math.min(Number(least), MAX_COUNT)},}` : token
    },
  )
  const flags = pattern.flags.replaceAll(/[^ims]/g, '')
  const counted = withinCounts(inner, notes)
  const body = flags === '' ? counted : `(?${flags}:${counted})`
  const before = notBefore === '' ? '' : `(?:^|[^${notBefore}]|${ESCAPES})`
  const after = notAfter === '' ? '' : `(?:[^${notAfter}]|$)`
  return { source: before + (before + after === '' || flags !== '' ? body : `(?:${body})`) + after, notes }
}

/** Repetitions inside repetitions count together; where they are over the limit, those of groups lose their upper end. */
function withinCounts(source: string, notes: string[]): string {
  if (typeof compileRe2(source) !== 'string') return source
  notes.push('pattern: repetitions of groups have no upper limit here, since RE2 counts nested ones together')
  return source.replaceAll(/\)\{(\d+)(?:,\d*)?\}/g, (_, least: string) => (least === '0' ? ')*' : ')+'))
}

/**
 * Number of a named group, counted as RE2 does; 0 when the pattern has none of this name, and when it is the first of several:
 * others then take the first group that took part, as kagiban does.
 */
export function valueGroup(source: string, name: string): number {
  const groups = [...source.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?P<(\w+)>|(?!\?))/g)]
    .filter(([token]) => token.startsWith('('))
    .map((group) => group[1]?.replace(/_+$/, ''))
  const index = groups.indexOf(name)
  return index === 0 && groups.length > 1 ? 0 : index + 1
}
