import type { ByteSet } from './byte-set.ts'
import { firstSets, requiredRun, type RequiredRun } from './required-run.ts'

/** One match of a pattern: offsets into the searched text, end exclusive. */
export interface PatternMatch {
  readonly start: number
  readonly end: number
  /** Groups that took part, in the order of the pattern. May be found when first asked for. */
  readonly groups: Readonly<Record<string, GroupMatch>>
  /** The texts of the groups, where the engine has them without their places. */
  readonly texts?: Readonly<Record<string, string | undefined>> | undefined
}

export interface GroupMatch {
  readonly start: number
  readonly end: number
}

/** The same match in a text of which the searched one is a part, from `by` on. */
export function movedBy(match: PatternMatch, by: number): PatternMatch {
  return by === 0 ? match : new MovedMatch(match, by)
}

class MovedMatch implements PatternMatch {
  readonly start: number
  readonly end: number
  readonly texts: Readonly<Record<string, string | undefined>> | undefined
  readonly #match: PatternMatch
  readonly #by: number

  constructor(match: PatternMatch, by: number) {
    this.start = match.start + by
    this.end = match.end + by
    this.texts = match.texts
    this.#match = match
    this.#by = by
  }

  get groups(): Readonly<Record<string, GroupMatch>> {
    const groups: Record<string, GroupMatch> = {}
    for (const [name, { start, end }] of Object.entries(this.#match.groups)) {
      groups[name] = { start: start + this.#by, end: end + this.#by }
    }
    return groups
  }
}

/** A compiled pattern: finds its next match at or after `from`. The engine decides how; a user's pattern runs in linear time. */
export interface Pattern {
  next(text: string, from: number): PatternMatch | undefined
  /** The match that starts exactly at `at`. Only asked of rules whose matches start with a keyword. */
  readonly at?: (text: string, at: number) => PatternMatch | undefined
  /** A run of bytes that every match has. Worked out when first asked for. */
  readonly run?: () => RequiredRun | undefined
  /** The sets of the first bytes of every match, as far as they are known. Worked out when asked for. */
  readonly first?: () => readonly ByteSet[]
}

/**
 * A pattern on V8's own engine, for rules whose patterns a test has proven to be linear. Groups that took no part in the
 * match are absent.
 */
export function v8Pattern(source: RegExp): Required<Pattern> {
  let forward: Finder | undefined
  let sticky: Finder | undefined
  let run: RequiredRun | undefined | null = null
  let first: readonly ByteSet[] | undefined
  return {
    next(text, from) {
      forward ??= finder(source, 'g')
      return forward(text, from)
    },
    at(text, at) {
      sticky ??= finder(source, 'y')
      return sticky(text, at)
    },
    run() {
      if (run === null) run = requiredRun(source)
      return run
    },
    first: () => (first ??= firstSets(source)),
  }
}

type Finder = (text: string, from: number) => PatternMatch | undefined

function finder(source: RegExp, flag: 'g' | 'y'): Finder {
  // Only a match pays for the places of its groups; a second expression without them would have to be compiled, too.
  const search = new RegExp(source.source, `${source.flags.replaceAll(/[gyd]/g, '')}d${flag}`)
  return (text, from) => {
    search.lastIndex = from
    const match = search.exec(text)
    return match === null ? undefined : new V8Match(match)
  }
}

class V8Match implements PatternMatch {
  readonly start: number
  readonly end: number
  readonly #match: RegExpExecArray

  constructor(match: RegExpExecArray) {
    this.start = match.index
    this.end = match.index + match[0].length
    this.#match = match
  }

  get texts(): Readonly<Record<string, string | undefined>> | undefined {
    return this.#match.groups
  }

  get groups(): Readonly<Record<string, GroupMatch>> {
    const groups: Record<string, GroupMatch> = {}
    for (const [name, range] of Object.entries(this.#match.indices?.groups ?? {})) {
      if (range !== undefined) groups[name] = { start: range[0], end: range[1] }
    }
    return groups
  }
}
