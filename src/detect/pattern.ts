import { requiredRun, type RequiredRun } from './required-run.ts'

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

/** A compiled pattern: finds its next match at or after `from`. The engine decides how; a user's pattern runs in linear time. */
export interface Pattern {
  next(text: string, from: number): PatternMatch | undefined
  /** The match that starts exactly at `at`. Only asked of rules whose matches start with a keyword. */
  readonly at?: (text: string, at: number) => PatternMatch | undefined
  /** A run of bytes that every match has. Worked out when first asked for. */
  readonly run?: () => RequiredRun | undefined
}

/**
 * A pattern on V8's own engine, for rules whose patterns a test has proven to be linear. Groups that took no part in the
 * match are absent.
 */
export function v8Pattern(source: RegExp): Pattern {
  const flags = source.flags.replaceAll(/[gyd]/g, '')
  const locate = locator(source.source, flags)
  const forward = finder(source.source, `${flags}g`, locate)
  let sticky: Finder | undefined
  let run: RequiredRun | undefined | null = null
  return {
    next: forward,
    at(text, at) {
      sticky ??= finder(source.source, `${flags}y`, locate)
      return sticky(text, at)
    },
    run() {
      if (run === null) run = requiredRun(source)
      return run
    },
  }
}

type Finder = (text: string, from: number) => PatternMatch | undefined

/** Finds the groups of the match that starts at `at`. */
type Locate = (text: string, at: number) => Readonly<Record<string, GroupMatch>>

function finder(source: string, flags: string, locate: Locate): Finder {
  const search = new RegExp(source, flags)
  return (text, from) => {
    search.lastIndex = from
    const match = search.exec(text)
    return match === null ? undefined : new V8Match(text, match, locate)
  }
}

/** Asking V8 for the places of groups costs several times the match itself, and most matches are rejected by their texts. */
class V8Match implements PatternMatch {
  readonly start: number
  readonly end: number
  readonly texts: Readonly<Record<string, string | undefined>> | undefined
  readonly #text: string
  readonly #locate: Locate
  #groups: Readonly<Record<string, GroupMatch>> | undefined

  constructor(text: string, match: RegExpExecArray, locate: Locate) {
    this.start = match.index
    this.end = match.index + match[0].length
    this.texts = match.groups
    this.#text = text
    this.#locate = locate
  }

  get groups(): Readonly<Record<string, GroupMatch>> {
    this.#groups ??= this.#locate(this.#text, this.start)
    return this.#groups
  }
}

function locator(source: string, flags: string): Locate {
  let search: RegExp | undefined
  return (text, at) => {
    search ??= new RegExp(source, `${flags}dy`)
    search.lastIndex = at
    const groups: Record<string, GroupMatch> = {}
    for (const [name, range] of Object.entries(search.exec(text)?.indices?.groups ?? {})) {
      if (range !== undefined) groups[name] = { start: range[0], end: range[1] }
    }
    return groups
  }
}
