import type { Candidate, Surroundings } from '#detect/index.ts'
import type { Allow } from './custom-rule.ts'
import { compileRe2 } from './linear-pattern.ts'
import { pathTest } from './path-test.ts'

/** Is this candidate one that the rule does not want to find? */
export type AllowTest = (candidate: Candidate, around: Surroundings) => boolean

const NEWLINE = 0x0a
/** Of a line, at most this many bytes before and after the match are looked at. */
const SIDE_BYTES = 4096

/** A bare text is a regex on the secret. */
export function asAllow(entry: string | Allow): Allow {
  return typeof entry === 'string' ? { secrets: [entry] } : entry
}

/** Expects entries that `checkCustomRules` has passed. Regexes are compiled when first asked. */
export function allowTest(entry: string | Allow): AllowTest {
  const allow = asAllow(entry)
  const conditions = conditionsOf(allow)
  if (conditions.length === 0) return () => false
  return allow.condition === 'all'
    ? (candidate, around) => conditions.every((test) => test(candidate, around))
    : (candidate, around) => conditions.some((test) => test(candidate, around))
}

function conditionsOf(allow: Allow): AllowTest[] {
  const { secrets = [], matches = [], lines = [], paths = [], stopwords = [], commits = [] } = allow
  const conditions: AllowTest[] = []
  if (paths.length > 0) {
    const test = pathTest(paths)
    conditions.push((_, { origin }) => test(origin.file))
  }
  if (commits.length > 0) {
    const ids = commits.map((id) => id.toLowerCase())
    conditions.push((_, { origin }) => ids.some((id) => origin.commit?.startsWith(id) === true))
  }
  if (stopwords.length > 0) {
    const words = stopwords.map((word) => word.toLowerCase())
    conditions.push(({ secret }) => words.some((word) => secret.value.toLowerCase().includes(word)))
  }
  if (secrets.length > 0) conditions.push(regexCondition(secrets, ({ secret }) => secret.value))
  if (matches.length > 0)
    conditions.push(regexCondition(matches, ({ span }, { bytes }) => bytes.toString('utf8', span.start, span.end)))
  if (lines.length > 0) conditions.push(regexCondition(lines, linesOf))
  return conditions
}

function regexCondition(
  patterns: readonly string[],
  textOf: (candidate: Candidate, around: Surroundings) => string,
): AllowTest {
  let tests: ((text: string) => boolean)[] | undefined
  return (candidate, around) => {
    tests ??= patterns.map((pattern) => {
      const compiled = compileRe2(pattern)
      return typeof compiled === 'string' ? () => false : (text) => compiled.test(text)
    })
    const text = textOf(candidate, around)
    return tests.some((test) => test(text))
  }
}

/** The lines that a match is on, without their ends. */
function linesOf({ span }: Candidate, { bytes }: Surroundings): string {
  const before = bytes.subarray(Math.max(0, span.start - SIDE_BYTES), span.start)
  const after = bytes.subarray(span.end, span.end + SIDE_BYTES)
  const end = after.indexOf(NEWLINE)
  const from = span.start - before.length + before.lastIndexOf(NEWLINE) + 1
  return bytes.toString('utf8', from, end === -1 ? span.end + after.length : span.end + end)
}
