import type { Allow } from './custom-rule.ts'
import { compileRe2 } from './linear-pattern.ts'
import type { GitleaksAllowlist } from './gitleaks-schema.ts'

/** Says what of a rule was not taken over. */
export type Warn = (text: string) => void

/** A list of conditions, and those of them that can be used. */
interface Usable {
  readonly given: number
  readonly values: readonly string[]
}

const TARGETS = { secret: 'secrets', match: 'matches', line: 'lines' } as const

/**
 * An allowlist in our form. A condition that cannot be expressed is dropped where any of them is enough; where all must
 * hold, the whole list is dropped, since it would otherwise hide more than its author meant.
 */
export function importAllowlist(list: GitleaksAllowlist, warn: Warn): Allow | undefined {
  const condition = conditionOf(list.condition, warn)
  const target = (list.regextarget ?? '').toLowerCase()
  const kind = target === '' ? 'secrets' : target in TARGETS ? TARGETS[target as keyof typeof TARGETS] : undefined
  if (kind === undefined) warn(`allowlist: regexTarget is none of secret, match, line; its regexes were ignored`)
  const regexes =
    kind === undefined ? { given: list.regexes?.length ?? 0, values: [] } : usableRegexes(list.regexes, 'regexes', warn)
  const paths = usableRegexes(list.paths, 'paths', warn)
  const commits = usableCommits(list.commits, warn)
  const stopwords = usable(list.stopwords, (word) => word.length > 0 && word.length <= 200)
  const all = [regexes, paths, commits, stopwords]
  if (condition === 'all' && all.some(({ given, values }) => given > 0 && values.length === 0)) {
    warn('allowlist: one of its conditions cannot be used and all must hold, so the whole allowlist was ignored')
    return undefined
  }
  if (all.every(({ values }) => values.length === 0)) return undefined
  return {
    ...(list.description === undefined ? {} : { description: list.description.slice(0, 1000) }),
    ...(condition === 'all' ? { condition } : {}),
    ...(regexes.values.length > 0 && kind !== undefined ? { [kind]: regexes.values } : {}),
    ...(paths.values.length > 0 ? { paths: paths.values.map((path) => `/${path}/`) } : {}),
    ...(stopwords.values.length > 0 ? { stopwords: stopwords.values } : {}),
    ...(commits.values.length > 0 ? { commits: commits.values } : {}),
  }
}

function conditionOf(condition: string | undefined, warn: Warn): 'any' | 'all' {
  const name = (condition ?? 'OR').toUpperCase()
  if (name === 'AND' || name === '&&') return 'all'
  if (name !== 'OR' && name !== '||' && name !== '')
    warn('allowlist: condition is neither AND nor OR; read as AND, which hides less')
  return name === 'OR' || name === '||' || name === '' ? 'any' : 'all'
}

function usable(values: readonly string[] = [], isUsable: (value: string) => boolean): Usable {
  return { given: values.length, values: values.filter(isUsable) }
}

function usableRegexes(patterns: readonly string[] | undefined, field: string, warn: Warn): Usable {
  return usable(patterns, (pattern) => {
    const problem = pattern === '' ? 'it is empty' : compileRe2(pattern)
    const limit = field === 'paths' ? 990 : Infinity
    if (typeof problem !== 'string' && pattern.length <= limit) return true
    warn(`allowlist: an entry of ${field} was ignored: ${typeof problem === 'string' ? problem : 'it is too long'}`)
    return false
  })
}

function usableCommits(commits: readonly string[] | undefined, warn: Warn): Usable {
  const found = usable(commits, (id) => /^[0-9a-fA-F]{7,64}$/.test(id))
  if (found.values.length < found.given) warn('allowlist: entries of commits that are no commit ids were ignored')
  return found
}
