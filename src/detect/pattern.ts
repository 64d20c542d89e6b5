/** One match of a pattern: offsets into the searched text, end exclusive. */
export interface PatternMatch {
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, GroupMatch>>
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
}

/**
 * A pattern on V8's own engine, for rules whose patterns a test has proven to be linear. Groups that took no part in the
 * match are absent.
 */
export function v8Pattern(source: RegExp): Pattern {
  const flags = source.flags.replaceAll(/[gyd]/g, '')
  const forward = finder(source.source, `${flags}g`)
  let sticky: Finder | undefined
  return {
    next: forward,
    at(text, at) {
      sticky ??= finder(source.source, `${flags}y`)
      return sticky(text, at)
    },
  }
}

type Finder = (text: string, from: number) => PatternMatch | undefined

function finder(source: string, flags: string): Finder {
  const search = new RegExp(source, flags)
  let locate: RegExp | undefined
  return (text, from) => {
    search.lastIndex = from
    if (!search.test(text)) return undefined
    locate ??= new RegExp(source, `${flags}d`)
    locate.lastIndex = from
    const match = locate.exec(text)
    if (match === null) return undefined
    const groups: Record<string, GroupMatch> = {}
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range !== undefined) groups[name] = { start: range[0], end: range[1] }
    }
    return { start: match.index, end: match.index + match[0].length, groups }
  }
}
