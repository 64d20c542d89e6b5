import type { Companion, Rule } from '#core/rule.ts'
import { MAX_REACH, type Candidate, type Pattern, type RuleEntry, type Surroundings } from '#detect/index.ts'
import { allowTest } from './allow.ts'
import type { CustomCompanion, CustomRule } from './custom-rule.ts'
import { linearPattern, MAX_UNBOUNDED_BYTES } from './linear-pattern.ts'
import { isPathKnown } from './origin-filter.ts'
import { pathTest } from './path-test.ts'
import { alwaysHolds, derivedKeywords, shapeOf, type PatternShape } from './pattern-shape.ts'
import { parsePattern } from './re2-syntax.ts'

const CUSTOM_PROVIDER = 'custom'
/** A window is never narrower, so that boundaries around a match are seen. */
const MIN_REACH = 64
const MAX_KEYWORD_BYTES = 800

/**
 * Users' rules as the engine takes them, on a linear-time pattern engine whatever the pattern. Expects rules that
 * `checkCustomRules` has passed; patterns are compiled when they first run.
 */
export function customRuleEntries(rules: readonly CustomRule[]): readonly RuleEntry[] {
  return rules.map(entryOf)
}

function entryOf(custom: CustomRule): RuleEntry {
  const patterns = new Map<RegExp, Pattern>()
  /** The engine asks for patterns by their RegExp. A user's never runs there, so this one matches nothing. */
  const standIn = (pattern: Pattern): RegExp => {
    const key = new RegExp('(?!)')
    patterns.set(key, pattern)
    return key
  }
  const parsed = parsePattern(custom.pattern)
  const shape = shapeOf(parsed.node)
  const { wholeContent, ...window } = windowOf(custom, shape)
  const pattern = linearPattern({ parsed, maxBytes: shape.maxBytes }, { group: custom.secret, as: 'secret' })
  const rule: Rule = {
    ...described(custom),
    ...window,
    pattern: standIn(pattern),
    companions: (custom.companions ?? []).map((companion) => companionOf(companion, standIn)),
  }
  return {
    rule,
    provider: custom.provider ?? CUSTOM_PROVIDER,
    class: 'provider',
    wholeContent,
    patternOf: (source) => patterns.get(source)!,
    appliesTo: applicability(custom),
    accepts: acceptance(custom),
  }
}

function described(custom: CustomRule): Omit<Rule, 'keywords' | 'pattern'> {
  return {
    id: custom.id,
    name: custom.name ?? custom.id,
    kind: custom.kind ?? 'api-key',
    severity: custom.severity ?? 'high',
    ...(custom.confidence === undefined ? {} : { confidence: custom.confidence }),
    notBefore: custom.notBefore ?? '',
    notAfter: custom.notAfter ?? '',
    minEntropyBits: custom.minEntropy ?? 0,
    matches: () => custom.matches ?? [],
    rejects: () => custom.rejects ?? [],
    references: custom.references ?? [],
  }
}

interface Window {
  readonly keywords: readonly string[]
  readonly reach: number
  readonly wholeContent: boolean
}

/**
 * A narrow window around keywords where that cannot lose a match: the pattern has a longest match and every match holds a
 * keyword. Everywhere else a keyword only has to occur somewhere in the content, as in Gitleaks.
 */
function windowOf({ keywords = [], reach }: CustomRule, shape: PatternShape): Window {
  const own = keywords.length === 0 ? derivedKeywords(shape) : undefined
  const used = (own ?? keywords).map((keyword) => Buffer.from(keyword, 'utf8').toString('latin1'))
  if (reach !== undefined && used.length > 0) return { keywords: used, reach, wholeContent: false }
  const isBounded = shape.maxBytes <= MAX_REACH - MAX_KEYWORD_BYTES
  const isInside = own !== undefined || alwaysHolds(shape, keywords)
  const longest = Math.max(0, ...used.map((keyword) => keyword.length))
  const farthest = Number.isFinite(shape.maxBytes) ? Math.min(shape.maxBytes, MAX_REACH) : MAX_UNBOUNDED_BYTES
  return {
    keywords: used,
    reach: Math.min(MAX_REACH, Math.max(MIN_REACH, farthest + longest)),
    wholeContent: used.length === 0 || !isBounded || !isInside,
  }
}

function companionOf(companion: CustomCompanion, standIn: (pattern: Pattern) => RegExp): Companion {
  const parsed = parsePattern(companion.pattern)
  const { maxBytes } = shapeOf(parsed.node)
  const pattern = linearPattern({ parsed, maxBytes }, { group: companion.group, as: companion.part })
  return {
    part: companion.part,
    pattern: standIn(pattern),
    notBeside: '',
    minEntropyBits: companion.minEntropy ?? 0,
    optional: companion.presence === 'optional',
    ...(companion.withinBytes === undefined ? {} : { withinBytes: companion.withinBytes }),
  }
}

/** Content whose path is looked up only after the scan is always looked at; `originFilter` has the last word on it. */
function applicability({ path }: CustomRule): RuleEntry['appliesTo'] {
  if (path === undefined) return undefined
  const test = pathTest(typeof path === 'string' ? [path] : path)
  return ({ file }) => !isPathKnown(file) || test(file)
}

function acceptance({ allow = [], companions = [] }: CustomRule): RuleEntry['accepts'] {
  const required = companions.filter(({ presence }) => presence === 'required')
  if (allow.length === 0 && required.length === 0) return undefined
  const tests = allow.map(allowTest)
  return (candidate, around) =>
    required.every((companion) => isNear(companion, candidate, around)) && !tests.some((test) => test(candidate, around))
}

const NEWLINE = 0x0a

function isNear({ part, withinLines }: CustomCompanion, { parts, span }: Candidate, { bytes }: Surroundings): boolean {
  const found = parts[part.replace(/_+$/, '')]
  if (found === undefined) return false
  if (withinLines === undefined) return true
  const [from, to] = found.end <= span.start ? [found.end, span.start] : [span.end, found.start]
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE, from); at !== -1 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines <= withinLines
}
