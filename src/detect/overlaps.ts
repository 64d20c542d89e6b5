import type { Match } from './match.ts'
import { encodingsOf } from './match-order.ts'

/**
 * Of matches whose parts share bytes, keeps one: a provider's before a generic one, then the more confident, then the one
 * with more parts, then the less encoded one, then the longer secret, then the rule that was defined first. Matches in one
 * decoded text share bytes when they do so there. Order of the result is that of the input.
 */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  if (matches.length < 2) return [...matches]
  const ranked = matches.toSorted(
    (a, b) =>
      Number(b.rule.class === 'provider') - Number(a.rule.class === 'provider') ||
      b.confidence - a.confidence ||
      Object.keys(b.parts).length - Object.keys(a.parts).length ||
      depth(a) - depth(b) ||
      length(b) - length(a) ||
      a.rule.index - b.rule.index,
  )
  const taken = new Map<string, Intervals>()
  const kept = new Set<Match>()
  for (const match of ranked) {
    const levels = levelsOf(match)
    if (levels.some(({ text, owner, at }) => taken.get(text)?.meets(at.secret.start, at.secret.end, owner))) continue
    kept.add(match)
    for (const { text, owner, at } of levels) {
      let intervals = taken.get(text)
      if (intervals === undefined) taken.set(text, (intervals = new Intervals()))
      for (const part of Object.values(at.parts)) intervals.add(part.start, part.end, owner)
    }
  }
  return matches.filter((match) => kept.has(match)).map((match) => lifted(match, matches))
}

/**
 * A value that is a vendor's only by the name beside it is at least as certain as it is without the vendor: where a rule for any secret found the same
 * value, its confidence counts.
 */
function lifted(match: Match, matches: readonly Match[]): Match {
  if (match.rule.rule.knownBy !== 'name') return match
  let { confidence } = match
  for (const { rule, secret, confidence: other } of matches) {
    if (rule.class !== 'generic' || secret.start !== match.secret.start || secret.end !== match.secret.end) continue
    confidence = Math.max(confidence, other)
  }
  return confidence === match.confidence ? match : { ...match, confidence }
}

/**
 * Of an issuer's format, what stands there as it is comes first: in an address a part may well be escaped. Without one, the form that a program sees after
 * decoding comes first: the same password has then the same identity, encoded or not.
 */
function depth(match: Match): number {
  const encodings = encodingsOf(match)
  return encodings === 0 && match.rule.class === 'generic' ? Number.MAX_SAFE_INTEGER : encodings
}

function length(match: Match): number {
  return match.secret.end - match.secret.start
}

/** A match in one of the texts that it lies in. */
interface Level {
  readonly text: string
  /** The text that was decoded from this one and holds the match, if one does. */
  readonly owner: string | undefined
  readonly at: Match
}

/** From the content to the innermost text. */
function levelsOf(match: Match): Level[] {
  const levels: Level[] = []
  let text = ''
  for (let at: Match | undefined = match; at !== undefined;) {
    const { encoded }: Match = at
    const owner: string | undefined = encoded === undefined ? undefined : `${text}/${encoded.place} ${encoded.encoding}`
    levels.push({ text, owner, at })
    at = encoded?.inner
    text = owner ?? ''
  }
  return levels
}

const BUCKET_BITS = 8

type Interval = readonly [from: number, to: number, owner: string | undefined]

/** A set of half-open ranges that answers "does this one meet any?" by buckets of 256 bytes. Ranges of the same owner do not meet here. */
class Intervals {
  readonly #buckets = new Map<number, Interval[]>()

  add(start: number, end: number, owner: string | undefined): void {
    for (let bucket = start >> BUCKET_BITS; bucket <= (end - 1) >> BUCKET_BITS; bucket++) {
      const list = this.#buckets.get(bucket)
      if (list === undefined) this.#buckets.set(bucket, [[start, end, owner]])
      else list.push([start, end, owner])
    }
  }

  meets(start: number, end: number, owner: string | undefined): boolean {
    for (let bucket = start >> BUCKET_BITS; bucket <= (end - 1) >> BUCKET_BITS; bucket++) {
      for (const [from, to, other] of this.#buckets.get(bucket) ?? []) {
        if (from < end && start < to && (owner === undefined || other !== owner)) return true
      }
    }
    return false
  }
}
