import type { Companion, FindingClass, Rule } from '#core/rule.ts'
import type { Origin } from '#core/source.ts'
import { AppError } from '#base/errors.ts'
import { byteSet, type ByteSet } from './byte-set.ts'
import type { Candidate, Surroundings } from './candidate.ts'
import { followTest, type FollowTest } from './follows.ts'
import { v8Pattern, type Pattern } from './pattern.ts'

/** Limits that a rule puts on itself beyond its pattern. Both are pure and must not throw. */
interface RuleConditions {
  /** Is the rule in force for a content from here? Asked once per content. Default: everywhere. */
  readonly appliesTo?: ((origin: Origin) => boolean) | undefined
  /** Is this match a finding? Asked before overlaps are resolved. Default: every match is. */
  readonly accepts?: ((candidate: Candidate, around: Surroundings) => boolean) | undefined
}

/** A rule with its issuer, as it enters a ruleset. `patternOf` gives users' rules their linear-time engine. */
export interface RuleEntry extends RuleConditions {
  /** The rule's id, where it is known before the rule is made. */
  readonly id?: string
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly patternOf?: (source: RegExp) => Pattern
  /**
   * The pattern sees all of a content (in pieces of some MiB) once a keyword occurs anywhere in it; with no keywords, always.
   * Costly: for users' rules only. `reach` then is the longest match that is safe from being cut at a piece's end.
   */
  readonly wholeContent?: boolean
}

export interface CompiledCompanion {
  readonly part: string
  readonly pattern: Pattern
  readonly withinBytes: number
  /** How far a companion in the same mapping may lie. */
  readonly farBytes: number
  readonly notBeside: ByteSet
  readonly minEntropyBits: number
  readonly optional: boolean
}

export interface CompiledRule extends RuleConditions {
  readonly id: string
  readonly rule: Rule
  readonly provider: string
  readonly class: FindingClass
  readonly index: number
  readonly pattern: Pattern
  readonly secretPart: string
  readonly notBefore: ByteSet
  readonly notAfter: ByteSet
  /** In bytes from a keyword; infinite for a rule that sees the whole content. */
  readonly reach: number
  /** The pattern is tried at a keyword's start, by its `at`. Else it is searched for in windows around keywords. */
  readonly startsAtKeyword: boolean
  /** Asked before the pattern is tried at a keyword's start. */
  readonly follows: FollowTest | undefined
  readonly companions: readonly CompiledCompanion[]
}

/** The farthest a rule may look from a keyword. Chunks of a large content overlap by this much on each side. */
export const MAX_REACH = 32_768
const DEFAULT_REACH = 256
const DEFAULT_COMPANION_REACH = 512
/** Some 40 lines of a configuration. Rules that say less than the default mean it. */
const STRUCTURE_REACH = 2048
const shared = new Map<string, ByteSet>()

/** @throws AppError `E_RULES_INVALID` for a reach over `MAX_REACH`. */
export function compileRule(entry: RuleEntry, index: number): CompiledRule {
  const compiled = new LazyRule(entry, index)
  // A user's rule is made now, so that a mistake in it is told before anything is scanned; the others' are found when their
  // tables are made.
  if (entry.patternOf !== undefined) requireReach(compiled)
  return compiled
}

/** @throws AppError `E_RULES_INVALID` if it is over `MAX_REACH`. */
export function requireReach({ id, reach }: CompiledRule): void {
  if (Number.isFinite(reach) && reach > MAX_REACH)
    throw new AppError('E_RULES_INVALID', `Rule "${id}" reaches ${reach} bytes; the limit is ${MAX_REACH}.`)
}

/** How far the rule's matches reach from a keyword. */
export function reachOf(rule: Rule): number {
  return rule.reach ?? DEFAULT_REACH
}

/** How far a companion may lie from its match at most. */
export function farReachOf({ withinBytes = DEFAULT_COMPANION_REACH }: Companion): number {
  return withinBytes < DEFAULT_COMPANION_REACH ? withinBytes : Math.max(withinBytes, STRUCTURE_REACH)
}

/** What a rule needs to run. */
interface Made {
  readonly rule: Rule
  readonly reach: number
  readonly startsAtKeyword: boolean
  readonly pattern: Pattern
  readonly notBefore: ByteSet
  readonly follows: FollowTest | undefined
}

/** Of a thousand rules a scan uses a few, so that a rule, and what it needs to run, is made when it is first asked for. */
class LazyRule implements CompiledRule {
  readonly id: string
  readonly index: number
  readonly #entry: RuleEntry
  #made: Made | undefined
  #companions: readonly CompiledCompanion[] | undefined

  constructor(entry: RuleEntry, index: number) {
    this.id = entry.id ?? entry.rule.id
    this.index = index
    this.#entry = entry
  }

  get provider(): string {
    return this.#entry.provider
  }

  get class(): FindingClass {
    return this.#entry.class
  }

  get appliesTo(): RuleConditions['appliesTo'] {
    return this.#entry.appliesTo
  }

  get accepts(): RuleConditions['accepts'] {
    return this.#entry.accepts
  }

  get rule(): Rule {
    return (this.#made ??= made(this.#entry)).rule
  }

  get reach(): number {
    return (this.#made ??= made(this.#entry)).reach
  }

  get startsAtKeyword(): boolean {
    return (this.#made ??= made(this.#entry)).startsAtKeyword
  }

  get pattern(): Pattern {
    return (this.#made ??= made(this.#entry)).pattern
  }

  get secretPart(): string {
    return this.rule.secret ?? 'secret'
  }

  get notBefore(): ByteSet {
    return (this.#made ??= made(this.#entry)).notBefore
  }

  get notAfter(): ByteSet {
    return sharedSet(this.rule.notAfter ?? 'A-Za-z0-9')
  }

  get follows(): FollowTest | undefined {
    return (this.#made ??= made(this.#entry)).follows
  }

  get companions(): readonly CompiledCompanion[] {
    const { patternOf = v8Pattern } = this.#entry
    return (this.#companions ??= (this.rule.companions ?? []).map((companion) => compileCompanion(companion, patternOf)))
  }
}

function made({ rule, patternOf, wholeContent }: RuleEntry): Made {
  const pattern = patternOf === undefined ? lazyPattern(rule) : patternOf(rule.pattern)
  return {
    rule,
    reach: wholeContent === true ? Number.POSITIVE_INFINITY : reachOf(rule),
    startsAtKeyword: rule.startsWithKeyword === true && pattern.at !== undefined,
    pattern,
    notBefore: sharedSet(rule.notBefore ?? 'A-Za-z0-9'),
    follows: rule.follows === undefined ? undefined : followTest(rule.follows),
  }
}

/** Many keywords are met, and few are followed by what lets a pattern be tried. */
function lazyPattern(rule: Rule): Pattern {
  let pattern: Required<Pattern> | undefined
  return {
    next: (text, from) => (pattern ??= v8Pattern(rule.pattern)).next(text, from),
    at: (text, at) => (pattern ??= v8Pattern(rule.pattern)).at(text, at),
    run: () => (pattern ??= v8Pattern(rule.pattern)).run(),
    first: () => (pattern ??= v8Pattern(rule.pattern)).first(),
  }
}

function compileCompanion(companion: Companion, patternOf: (source: RegExp) => Pattern): CompiledCompanion {
  return {
    part: companion.part,
    pattern: patternOf(companion.pattern),
    withinBytes: companion.withinBytes ?? DEFAULT_COMPANION_REACH,
    farBytes: farReachOf(companion),
    notBeside: sharedSet(companion.notBeside ?? 'A-Za-z0-9+/='),
    minEntropyBits: companion.minEntropyBits ?? 0,
    optional: companion.optional ?? false,
  }
}

function sharedSet(inside: string): ByteSet {
  let set = shared.get(inside)
  if (set === undefined) shared.set(inside, (set = byteSet(inside)))
  return set
}
