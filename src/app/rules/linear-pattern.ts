import { RE2JS, RE2JSSyntaxException } from 're2js'
import type { GroupMatch, Pattern, PatternMatch } from '#detect/index.ts'
import { parsePattern, type ParsedPattern } from './re2-syntax.ts'
import { shapeOf, type PatternShape } from './pattern-shape.ts'

/** Characters of a pattern at most. */
const MAX_PATTERN_LENGTH = 8192
/** Instructions of a compiled pattern at most: an RE2 engine's time is text × instructions. */
const MAX_PROGRAM_SIZE = 20_000
/** The longest fragment of a pattern that an error may show. More could be a secret someone allows by its value. */
const MAX_SHOWN = 12

/** How far an unbounded pattern may look from the start of a match, in bytes; a longer match is not found. */
export const MAX_UNBOUNDED_BYTES = 8192
/** What an unbounded pattern is shown at first. Enough for most matches; more is shown to one that reaches its end. */
const FIRST_VIEW_BYTES = 256

/** A pattern that was read and found fit, with what its structure says. */
export interface CheckedPattern extends PatternShape {
  readonly parsed: ParsedPattern
  readonly groupCount: number
  /** Numbers of the named groups. */
  readonly groupNumbers: Readonly<Record<string, number>>
}

export type PatternCheck =
  | { readonly kind: 'fit'; readonly pattern: CheckedPattern }
  | { readonly kind: 'unfit'; readonly problem: string }

/**
 * Is this a pattern in RE2 syntax that can run over bytes? The problem says what is wrong and what to do; it shows at most
 * a few characters of the pattern.
 */
export function checkPattern(pattern: string): PatternCheck {
  const compiled = compileRe2(pattern)
  if (typeof compiled === 'string') return { kind: 'unfit', problem: compiled }
  if (compiled.testExact('')) {
    return { kind: 'unfit', problem: 'it matches the empty text; make at least one character necessary' }
  }
  const parsed = parsePattern(pattern)
  if (parsed.problem !== undefined) return { kind: 'unfit', problem: parsed.problem }
  return {
    kind: 'fit',
    pattern: {
      parsed,
      ...shapeOf(parsed.node),
      groupCount: compiled.groupCount(),
      groupNumbers: { ...compiled.namedGroups() },
    },
  }
}

/** Compiles in linear-time syntax, or says in words why that is not possible. Made for text of any script, not for bytes. */
export function compileRe2(pattern: string): RE2JS | string {
  if (pattern.length > MAX_PATTERN_LENGTH)
    return `it is longer than ${MAX_PATTERN_LENGTH} characters; split it into two rules`
  try {
    const compiled = RE2JS.compile(pattern)
    if (compiled.programSize() <= MAX_PROGRAM_SIZE) return compiled
    return 'it is too large; lower the counts of its repetitions or split it into two rules'
  } catch (error) {
    return problemOf(error)
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof RE2JSSyntaxException)) return 'it is too large or too deeply nested; split it into two rules'
  const fragment = error.getPattern()
  const look = fragment === null ? undefined : /^\(\?<?[=!]/.exec(fragment)?.[0]
  if (look !== undefined)
    return `lookaround "${look}" has no linear-time form; use notBefore and notAfter, or an allow entry`
  if (fragment !== null && /^\\[1-9k]/.test(fragment))
    return `back-reference "${fragment.slice(0, 2)}" has no linear-time form; write the alternatives out`
  const shown = fragment !== null && fragment.length <= MAX_SHOWN ? `: ${fragment}` : ''
  return `${error.getDescription()}${shown}; write it in RE2 syntax (docs/rules.md)`
}

/** Which group is the value, and its name among the parts. */
export interface ValueGroup {
  /** Name or number. Absent: the group called `as` if it took part, or else the first that is not empty, or else the whole match. */
  readonly group?: string | number | undefined
  readonly as: string
}

/**
 * The pattern on the linear-time engine, for text that is bytes read as latin1. Compiled when first used. The value's group
 * is always there; a match in which it took no part is passed over.
 */
export function linearPattern(pattern: Pick<CheckedPattern, 'parsed' | 'maxBytes'>, value: ValueGroup): Pattern {
  const { parsed, maxBytes } = pattern
  let compiled: RE2JS | undefined
  const search = (text: string, from: number): RawMatch | undefined => {
    compiled ??= RE2JS.compile(parsed.source)
    return Number.isFinite(maxBytes) ? findIn(compiled, text, from) : findUnbounded(compiled, text, from)
  }
  return {
    next(text, from) {
      for (let at = from; at <= text.length;) {
        const found = search(text, at)
        if (found === undefined) return undefined
        const match = named(found, value)
        if (match !== undefined) return match
        at = Math.max(found.end, at + 1)
      }
      return undefined
    },
  }
}

interface RawMatch {
  readonly start: number
  readonly end: number
  readonly groups: readonly (GroupMatch | undefined)[]
  readonly names: Readonly<Record<string, number>>
}

function findIn(compiled: RE2JS, text: string, from: number): RawMatch | undefined {
  const matcher = compiled.matcher(text)
  if (!matcher.find(from)) return undefined
  const groups: (GroupMatch | undefined)[] = []
  for (let i = 0; i <= compiled.groupCount(); i++) {
    const start = matcher.start(i)
    groups.push(start < 0 ? undefined : { start, end: matcher.end(i) })
  }
  return { start: matcher.start(), end: matcher.end(), groups, names: compiled.namedGroups() }
}

/**
 * Searches in small views of the text: a pattern such as `x[^y]*y|x` may look to the end of the text for each of its matches,
 * so that all of them together would take quadratic time. Between two alternatives the text in view decides.
 */
function findUnbounded(compiled: RE2JS, text: string, from: number): RawMatch | undefined {
  for (let at = from; at <= text.length;) {
    const near = lookAt(compiled, text, at, FIRST_VIEW_BYTES)
    if (near.kind === 'match') return near.match
    if (near.kind === 'later') {
      at = near.start
      continue
    }
    const far = lookAt(compiled, text, at, MAX_UNBOUNDED_BYTES)
    if (far.kind === 'match') return far.match
    at = far.kind === 'later' ? far.start : far.next
  }
  return undefined
}

type Look =
  | { readonly kind: 'match'; readonly match: RawMatch }
  /** One starts too late in this view to be decided. */
  | { readonly kind: 'later'; readonly start: number }
  /** None that starts before `next` and ends within the view. */
  | { readonly kind: 'none'; readonly next: number }

/** Looks for a match that starts within `bytes` after `at`, with `bytes` more in view, and one character before. */
function lookAt(compiled: RE2JS, text: string, at: number, bytes: number): Look {
  const from = at === 0 ? 0 : at - 1
  const end = Math.min(text.length, at + bytes * 2)
  const isAll = end === text.length
  const found = findIn(compiled, text.slice(from, end), at - from)
  if (found === undefined) return { kind: 'none', next: isAll ? Infinity : at + bytes }
  const start = from + found.start
  if (isAll || (start <= at + bytes && from + found.end < end)) return { kind: 'match', match: moved(found, from) }
  return start > at + bytes ? { kind: 'later', start } : { kind: 'none', next: start > at ? start : end }
}

function moved(match: RawMatch, by: number): RawMatch {
  const groups = match.groups.map((group) => group && { start: group.start + by, end: group.end + by })
  return { ...match, start: match.start + by, end: match.end + by, groups }
}

function named({ start, end, groups, names }: RawMatch, value: ValueGroup): PatternMatch | undefined {
  const chosen = valueOf(groups, names, value)
  if (chosen === undefined || chosen.start === chosen.end) return undefined
  const parts: Record<string, GroupMatch> = { [value.as]: chosen }
  for (const [name, index] of Object.entries(names)) {
    const group = groups[index]
    if (group !== undefined && group !== chosen && name !== value.as) parts[name] = group
  }
  return { start, end, groups: parts }
}

function valueOf(groups: RawMatch['groups'], names: RawMatch['names'], { group, as }: ValueGroup): GroupMatch | undefined {
  if (typeof group === 'number') return groups[group]
  if (group !== undefined) return groups[names[group] ?? groups.length]
  return (
    groups[names[as] ?? groups.length] ??
    groups.slice(1).find((range) => range !== undefined && range.end > range.start) ??
    groups[0]
  )
}
