import type { Encoding, FailedStructure } from '#core/finding.ts'
import type { Facts, MatchContext, PartValues, StructureCheck } from '#core/rule.ts'
import { shannonEntropy } from '#base/entropy.ts'
import type { Candidate, PartMatch } from './candidate.ts'
import type { Partner } from './companions.ts'
import type { Haystack } from './haystack.ts'
import type { GroupMatch, PatternMatch } from './pattern.ts'
import { placeholderReason } from './placeholder.ts'
import type { CompiledRule } from './ruleset.ts'

/** A credential found in a piece of bytes. Holds the secret: it must not leave the scanner. */
export interface Match extends Candidate {
  readonly rule: CompiledRule
  readonly confidence: number
  readonly reasons: readonly string[]
  /** What speaks against its being a credential that works; absent when nothing does. */
  readonly structure?: FailedStructure
  readonly facts: Facts
  /** Set when it was found in decoded text: the places of the match are then those of what was decoded. */
  readonly encoded?: EncodedMatch
}

/** The match in the text that was decoded. */
export interface EncodedMatch {
  readonly encoding: Encoding
  /** Where the encoded text begins; with the encoding it names the decoded text among those of one content. */
  readonly place: number
  /** The same match in the decoded text, from whose beginning its places count. It may be encoded again. */
  readonly inner: Match
  /** Bytes that have a part in what was decoded, and in whether it was. */
  readonly reach: GroupMatch
}

const PASS_CONFIDENCE = 0.98
const FAIL_CONFIDENCE = 0.4
const DOUBT_CONFIDENCE = 0.2
const DEFAULT_CONFIDENCE = 0.8

/** Applies entropy, structure and placeholder tests. Undefined: no credential of this kind. */
export function judge(
  rule: CompiledRule,
  haystack: Haystack,
  primary: PatternMatch,
  partners: Partner | undefined,
): Match | undefined {
  const values = valuesOf(haystack, primary, partners)
  const secretPart = values[rule.secretPart] === undefined ? firstOf(values) : rule.secretPart
  const secret = secretPart === undefined ? undefined : values[secretPart]
  if (secretPart === undefined || secret === undefined || secret.length === 0) return undefined
  if (rule.rule.minEntropyBits !== undefined && shannonEntropy(secret) < rule.rule.minEntropyBits) return undefined
  const check = checkStructure(rule, secret, values, new Around(haystack, primary, partners, secretPart))
  if (check.verdict === 'reject') return undefined
  const missing = partners?.missing ?? []
  const parts: Record<string, PartMatch> = {}
  for (const [name, group] of Object.entries(groupsOf(primary, partners))) {
    parts[partName(name)] = { ...group, value: textOf(haystack, group) }
  }
  const { confidence, reasons, structure } = weigh(rule, check, secret, missing)
  return {
    rule,
    span: { start: primary.start, end: primary.end },
    secret: parts[secretPart]!,
    parts,
    missing,
    confidence,
    reasons,
    ...(structure === undefined ? {} : { structure }),
    facts: check.facts ?? {},
  }
}

type Values = Record<string, string | undefined>

/** The texts of all parts. Places are found later, for what is not rejected by its text. */
function valuesOf(haystack: Haystack, primary: PatternMatch, partners: Partner | undefined): Values {
  const values: Values = {}
  const { texts } = primary
  if (texts === undefined) {
    for (const name in primary.groups) values[partName(name)] = textOf(haystack, primary.groups[name]!)
  } else {
    for (const name in texts) {
      const text = texts[name]
      if (text === undefined) continue
      values[partName(name)] = NOT_ASCII.test(text) ? textOf(haystack, primary.groups[name]!) : text
    }
  }
  if (partners !== undefined) {
    for (const name in partners.found) values[partName(name)] = textOf(haystack, partners.found[name]!)
  }
  return values
}

function groupsOf(primary: PatternMatch, partners: Partner | undefined): Readonly<Record<string, GroupMatch>> {
  return partners === undefined ? primary.groups : { ...primary.groups, ...partners.found }
}

/** `part_` and `part__` are the same part in another alternative. */
function partName(name: string): string {
  return name.endsWith('_') ? name.replace(/_+$/, '') : name
}

function firstOf(values: Values): string | undefined {
  for (const name in values) return name
  return undefined
}

function checkStructure({ rule }: CompiledRule, secret: string, values: PartValues, context: MatchContext): StructureCheck {
  if (rule.check === undefined) return { verdict: 'neutral' }
  try {
    return rule.check(secret, values, context)
  } catch {
    return { verdict: 'neutral' }
  }
}

const CONTEXT_BYTES = 256
const LINE_FEED = 10

class Around implements MatchContext {
  readonly #haystack: Haystack
  readonly #primary: PatternMatch
  readonly #partners: Partner | undefined
  readonly #secretPart: string
  #secret: GroupMatch | undefined

  constructor(haystack: Haystack, primary: PatternMatch, partners: Partner | undefined, secretPart: string) {
    this.#haystack = haystack
    this.#primary = primary
    this.#partners = partners
    this.#secretPart = secretPart
  }

  get before(): string {
    const { start } = this.#primary
    return this.#haystack.bytes.toString('latin1', this.#lineStart(), start)
  }

  get above(): string {
    const { start } = this.#primary
    return this.#haystack.bytes.toString('latin1', Math.max(0, start - CONTEXT_BYTES), this.#lineStart())
  }

  get lead(): string {
    return this.#haystack.bytes.toString('latin1', this.#primary.start, this.#place().start)
  }

  get after(): string {
    const { end } = this.#place()
    return this.#haystack.bytes.toString('latin1', end, this.#lineEnd())
  }

  get below(): string {
    const { end } = this.#place()
    return this.#haystack.bytes.toString('latin1', this.#lineEnd() + 1, end + CONTEXT_BYTES)
  }

  /** Where the line of the match starts, or the context. */
  #lineStart(): number {
    const { start } = this.#primary
    const from = Math.max(0, start - CONTEXT_BYTES)
    let at = start
    while (at > from && this.#haystack.bytes[at - 1] !== LINE_FEED) at--
    return at
  }

  #lineEnd(): number {
    const { end } = this.#place()
    const { bytes } = this.#haystack
    const to = Math.min(bytes.length, end + CONTEXT_BYTES)
    let at = end
    while (at < to && bytes[at] !== LINE_FEED) at++
    return at
  }

  #place(): GroupMatch {
    if (this.#secret === undefined) {
      for (const [name, group] of Object.entries(groupsOf(this.#primary, this.#partners))) {
        if (partName(name) === this.#secretPart) this.#secret = group
      }
    }
    return this.#secret!
  }
}

function weigh(
  { rule }: CompiledRule,
  check: StructureCheck,
  secret: string,
  missing: readonly string[],
): { confidence: number; reasons: string[]; structure: FailedStructure | undefined } {
  const reasons: string[] = []
  const weighed = check.verdict === 'neutral' ? check.confidence : undefined
  let confidence = weighed ?? rule.confidence ?? DEFAULT_CONFIDENCE
  if (check.verdict === 'neutral' && check.reasons !== undefined) reasons.push(...check.reasons)
  if (check.verdict === 'pass') {
    confidence = Math.max(confidence, PASS_CONFIDENCE)
    reasons.push('structure holds')
  } else if (check.verdict === 'fail') {
    confidence = Math.min(confidence, FAIL_CONFIDENCE)
    reasons.push(`structure fails: ${check.reason}`)
  } else if (check.verdict === 'doubt') {
    confidence = Math.min(confidence, DOUBT_CONFIDENCE)
    reasons.push(check.reason)
  }
  const placeholder = placeholderReason(secret)
  if (placeholder !== undefined) {
    confidence = Math.min(confidence, DOUBT_CONFIDENCE)
    reasons.push(placeholder)
  }
  if (missing.length > 0) reasons.push(`half of a pair: ${missing.join(', ')} not found nearby`)
  const isDoubtful = check.verdict === 'doubt' || placeholder !== undefined
  return { confidence, reasons, structure: check.verdict === 'fail' ? 'fail' : isDoubtful ? 'doubt' : undefined }
}

const NOT_ASCII = /[\u0080-\u00ff]/

/** The text of a range: latin1 is right for ASCII; anything else is read as UTF-8. A flat copy, which keeps no content alive. */
function textOf({ bytes }: Haystack, { start, end }: GroupMatch): string {
  const text = bytes.toString('latin1', start, end)
  return NOT_ASCII.test(text) ? bytes.toString('utf8', start, end) : text
}
