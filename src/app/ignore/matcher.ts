import type { Finding } from '#core/finding.ts'
import { dayOf } from './entry.ts'
import { compileGlob, type GlobTest } from './glob.ts'
import { ignoreFileError, type PlacedEntry } from './ignore-file.ts'
import { compilePathGlob } from './path-glob.ts'

export interface Matcher {
  hides(finding: Finding): boolean
  /** Entries that hid something. */
  readonly matched: ReadonlySet<PlacedEntry>
}

/** An entry with its globs ready; what is absent holds for every finding. */
interface Compiled {
  readonly placed: PlacedEntry
  readonly rule?: GlobTest
  readonly path?: GlobTest
}

/** Each finding is tried against every entry by path or by a glob of rules. */
const MAX_PATTERNS = 10_000

/** Looks findings up among the entries that have not expired. Throws E_IGNORE_INVALID on a malformed glob or too many. */
export function createMatcher(entries: readonly PlacedEntry[], file: string, now: Date): Matcher {
  const byFingerprint = new Map<string, Compiled[]>()
  const byRule = new Map<string, Compiled[]>()
  const patterns: Compiled[] = []
  const compile = globCompiler(file)
  const today = dayOf(now)
  for (const placed of entries) {
    const { fingerprint, rule, expires } = placed.entry
    const compiled = compile(placed)
    if (expires !== undefined && expires < today) continue
    if (fingerprint !== undefined) put(byFingerprint, fingerprint, compiled)
    else if (rule !== undefined && compiled.path === undefined && isLiteral(rule)) put(byRule, rule, compiled)
    else patterns.push(compiled)
    if (patterns.length > MAX_PATTERNS)
      throw ignoreFileError(file, [
        { line: placed.line, problem: `${TOO_MANY} Use fingerprints, or globs that cover more.` },
      ])
  }
  const matched = new Set<PlacedEntry>()
  const tryAll = (candidates: readonly Compiled[] | undefined, finding: Finding): boolean => {
    let isHidden = false
    for (const { placed, rule, path } of candidates ?? []) {
      if (rule?.(finding.rule) === false || path?.(finding.location.file) === false) continue
      matched.add(placed)
      isHidden = true
    }
    return isHidden
  }
  return {
    matched,
    hides: (finding) => {
      const isListed = tryAll(byFingerprint.get(finding.fingerprint), finding)
      const isOfRule = tryAll(byRule.get(finding.rule), finding)
      return tryAll(patterns, finding) || isListed || isOfRule
    },
  }
}

const TOO_MANY = `There are more than 10,000 entries by path or by a glob of rules.`

/** Compiles each distinct glob once; each remembers its answer for the latest text, as findings come file by file. */
function globCompiler(file: string): (placed: PlacedEntry) => Compiled {
  const rules = new Map<string, GlobTest>()
  const paths = new Map<string, GlobTest>()
  const compiled = (cache: Map<string, GlobTest>, make: typeof compileGlob, glob: string, line: number): GlobTest => {
    const known = cache.get(glob)
    if (known !== undefined) return known
    const made = make(glob)
    if (made === undefined) throw ignoreFileError(file, [{ line, problem: MALFORMED }])
    const test = rememberLatest(made)
    cache.set(glob, test)
    return test
  }
  return (placed) => {
    const { entry, line } = placed
    return {
      placed,
      ...(entry.rule === undefined ? {} : { rule: compiled(rules, compileGlob, entry.rule, line) }),
      ...(entry.path === undefined ? {} : { path: compiled(paths, compilePathGlob, entry.path, line) }),
    }
  }
}

const MALFORMED =
  'The glob is malformed: it has an empty part, starts with !, or has a [ or \\ without an end. ' +
  'Write \\[ for a bracket that is meant literally.'

function rememberLatest(test: GlobTest): GlobTest {
  let latest: string | undefined
  let answer = false
  return (text) => {
    if (text !== latest) [latest, answer] = [text, test(text)]
    return answer
  }
}

function isLiteral(glob: string): boolean {
  return !/[*?[\\]/.test(glob)
}

function put(map: Map<string, Compiled[]>, key: string, compiled: Compiled): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [compiled])
  else list.push(compiled)
}
