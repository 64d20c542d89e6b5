import type { Finding } from '#core/finding.ts'
import type { CustomRule } from './custom-rule.ts'
import { asAllow } from './allow.ts'
import { pathTest, type PathTest } from './path-test.ts'

/** Is this the path of a file, rather than a git object whose paths are looked up after the scan? */
export function isPathKnown(file: string): boolean {
  return !file.startsWith('git:blob/')
}

/**
 * For findings whose path or commit became known only after the scan: `false` for one that its rule's `path` leaves out or
 * an `allow` entry names by path or commit. Entries with `condition: all` and conditions on the secret cannot be judged
 * any more: such a finding stays. Undefined when no rule has such conditions.
 */
export function originFilter(rules: readonly CustomRule[]): ((finding: Finding) => boolean) | undefined {
  const tests = new Map(
    rules.flatMap((rule) => {
      const test = originTest(rule)
      return test === undefined ? [] : [[rule.id, test] as const]
    }),
  )
  if (tests.size === 0) return undefined
  return (finding) => tests.get(finding.rule)?.(finding) !== false
}

function originTest({ path, allow = [] }: CustomRule): ((finding: Finding) => boolean) | undefined {
  const within: PathTest | undefined = path === undefined ? undefined : pathTest(typeof path === 'string' ? [path] : path)
  const entries = allow.map(asAllow).filter(({ secrets, matches, lines, stopwords, condition }) => {
    const judgesSecret = [secrets, matches, lines, stopwords].some((list) => list !== undefined && list.length > 0)
    return condition !== 'all' || !judgesSecret
  })
  const allowed = entries.flatMap(({ paths = [], commits = [], condition }) => {
    if (paths.length === 0 && commits.length === 0) return []
    const onPath = paths.length === 0 ? undefined : pathTest(paths)
    const ids = commits.map((id) => id.toLowerCase())
    return (file: string, commit = ''): boolean => {
      const results = [onPath?.(file), ids.length === 0 ? undefined : ids.some((id) => commit.startsWith(id))]
      const given = results.filter((result) => result !== undefined)
      return condition === 'all' ? given.every(Boolean) : given.some(Boolean)
    }
  })
  if (within === undefined && allowed.length === 0) return undefined
  return ({ location: { file, commit } }) => {
    if (!isPathKnown(file)) return true
    return within?.(file) !== false && !allowed.some((test) => test(file, commit))
  }
}
