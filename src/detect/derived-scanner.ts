import type { Finding } from '#core/finding.ts'
import type { Derivation } from '#core/source.ts'
import { asBuffer, CHUNK_BYTES, readableKind, scanBytes, type ContentResult } from './content-scanner.ts'
import { SNIFF_BYTES } from './content-kind.ts'
import { dirtyZones, meetsZone } from './dirty-zones.ts'
import { derivedHits, KeywordHits, newHits, type KeywordLengths } from './keyword-hits.ts'
import { FIRST_LINE } from './line-index.ts'
import { matchesIn, type Match } from './match.ts'
import { movedMatch, reachOfMatch } from './moved-match.ts'
import { reportMatches, type ContentInfo, type Detector } from './report-matches.ts'
import { keywordRadii, radiusOf } from './rule-radius.ts'
import { windowsOf } from './windows.ts'

/** What is kept of a content for those that are made from it. */
interface Known {
  readonly length: number
  readonly hits: KeywordHits
  readonly matches: readonly Match[]
}

/** Lists kept for reuse, and how long they may have grown. */
const FREE_LISTS = 64
const FREE_LIST_HITS = 1 << 14

/** Scans the contents of one unit in the order in which they are given. */
export interface DerivedScanner {
  scan(info: ContentInfo, bytes: Uint8Array, derivation?: Derivation): ContentResult
}

/**
 * Scans contents that are made from each other: what was copied has been searched in the parent, so only new bytes, seams and
 * their surroundings are looked at, and matches of the parent travel along. The result is that of `scanBytes` on each.
 * Memory: keyword places and matches of the contents that others are still made from.
 */
export function createDerivedScanner(detector: Detector): DerivedScanner {
  const { ruleset } = detector
  const known = new Map<number, Known>()
  if (!canDerive(detector)) return { scan: (info, bytes) => scanBytes(detector, info, bytes) }
  const lengths: KeywordLengths = {
    of: Uint8Array.from(ruleset.keywords, ({ length }) => length),
    longest: Math.max(...ruleset.keywords.map(({ length }) => length)),
  }
  const radii = ruleset.rules.map(radiusOf)
  const ofKeyword = keywordRadii(ruleset, radii)
  const fresh = new KeywordHits()
  const active = new KeywordHits()
  const free: KeywordHits[] = []
  const zones: number[] = []
  const all = new KeywordHits()

  return {
    scan(info, bytes, derivation) {
      if (derivation === undefined || bytes.length > CHUNK_BYTES) {
        if (derivation !== undefined) dropParent(derivation, known.get(derivation.parent))
        return scanBytes(detector, info, bytes)
      }
      const buffer = asBuffer(bytes)
      const parent = known.get(derivation.parent)
      // The beginning decides what the content is; what is copied whole from a parent that is text, is text.
      if (parent === undefined || !copiesBeginning(derivation)) {
        const kind = readableKind(detector, buffer)
        if (kind !== 'text') {
          dropParent(derivation, parent)
          return scanBytes(detector, info, bytes)
        }
      }
      const hits = derivation.isBase ? (free.pop() ?? new KeywordHits()) : all
      hits.count = 0
      const matches = parent === undefined ? scanWhole(buffer, hits) : scanDerived(buffer, derivation, parent, hits)
      dropParent(derivation, parent)
      if (derivation.isBase) known.set(derivation.index, { length: buffer.length, hits, matches })
      return result(info, buffer, matches)
    },
  }

  /** What is no longer needed is dropped when this content is done. */
  function dropParent({ parent, endsParent }: Derivation, found: Known | undefined): void {
    if (!endsParent || found === undefined) return
    known.delete(parent)
    if (free.length < FREE_LISTS && found.hits.ends.length <= FREE_LIST_HITS) free.push(found.hits)
  }

  function scanWhole(buffer: Buffer, hits: KeywordHits): readonly Match[] {
    ruleset.finder.find(buffer, (keyword, end) => hits.add(keyword, end))
    return matchesIn(ruleset, buffer, windowsOf(ruleset, hits, buffer))
  }

  function scanDerived(buffer: Buffer, derivation: Derivation, parent: Known, hits: KeywordHits): readonly Match[] {
    dirtyZones(derivation, buffer.length, parent.length, zones)
    fresh.count = 0
    newHits(ruleset.finder, lengths, buffer, zones, fresh)
    derivedHits(derivation, parent.hits, fresh, lengths, hits)
    const moved = parent.matches.length === 0 ? [] : movedMatches(derivation, parent.matches)
    const found = findNearZones(buffer, hits)
    if (found.length === 0) return moved
    return [...moved, ...found].sort((a, b) => a.secret.start - b.secret.start || a.rule.index - b.rule.index)
  }

  /** The matches that something new has a part in. Hits that are near each other are judged together, in their own piece of the content. */
  function findNearZones(buffer: Buffer, hits: KeywordHits): Match[] {
    const found: Match[] = []
    const { ends, keywords } = hits
    let zone = 0
    let from = 0
    let to = -1
    active.count = 0
    for (let i = 0; i < hits.count && zones.length > 0; i++) {
      const end = ends[i]!
      const radius = ofKeyword[keywords[i]!]!
      // The zone before the hit and the one after it are the nearest.
      while (zone + 2 < zones.length && zones[zone + 2]! <= end) zone += 2
      const before = end - lengths.longest - radius
      const isNear =
        (zones[zone]! <= end + radius && zones[zone + 1]! >= before) ||
        (zone + 2 < zones.length && zones[zone + 2]! <= end + radius)
      if (!isNear) continue
      if (before > to) {
        judge(buffer, from, to, found)
        from = Math.max(0, before)
      } else if (before < from) from = Math.max(0, before)
      to = Math.max(to, end + radius)
      active.add(keywords[i]!, end)
    }
    judge(buffer, from, to, found)
    return found
  }

  /** Runs the rules of the active hits on a piece of the content; then no hit is active. */
  function judge(buffer: Buffer, from: number, to: number, found: Match[]): void {
    if (active.count === 0) return
    const piece = buffer.subarray(from, to)
    for (let i = 0; i < active.count; i++) active.ends[i]! -= from
    for (const match of matchesIn(ruleset, piece, windowsOf(ruleset, active, piece))) {
      const moved = from === 0 ? match : movedMatch(match, from)
      if (isDirty(moved)) found.push(moved)
    }
    active.count = 0
  }

  function movedMatches({ triples, count }: Derivation, matches: readonly Match[]): Match[] {
    const moved: Match[] = []
    for (let i = 0; i < count; i++) {
      const from = triples[i * 3 + 2]!
      if (from < 0) continue
      const to = from + triples[i * 3 + 1]!
      const shift = triples[i * 3]! - from
      for (const match of matches) {
        const { start, end } = reachOfMatch(match)
        if (start < from || end > to) continue
        const candidate = shift === 0 ? match : movedMatch(match, shift)
        if (!isDirty(candidate)) moved.push(candidate)
      }
    }
    return moved
  }

  function isDirty(match: Match): boolean {
    const { start, end } = reachOfMatch(match)
    const radius = radii[match.rule.index]!.match
    return meetsZone(zones, start - radius, end + radius)
  }

  function result(info: ContentInfo, bytes: Buffer, matches: readonly Match[]): ContentResult {
    const findings: Finding[] = []
    if (matches.length === 0) return { findings, bytes: bytes.length, allowedInline: 0 }
    const to = Number.POSITIVE_INFINITY
    const piece = { bytes, lines: FIRST_LINE, from: 0, to, offsetOf: (offset: number) => offset }
    return { findings, bytes: bytes.length, allowedInline: reportMatches(detector, info, matches, findings, piece) }
  }
}

/** Rules that see all of a content, or only some contents, leave nothing to derive. */
function canDerive({ ruleset, binary }: Detector): boolean {
  const { rules, always, conditional, keywords } = ruleset
  return (
    !binary &&
    always.length === 0 &&
    conditional.length === 0 &&
    keywords.length > 0 &&
    rules.every(({ reach }) => Number.isFinite(reach))
  )
}

function copiesBeginning({ triples, count }: Derivation): boolean {
  return count > 0 && triples[2] === 0 && triples[1]! >= SNIFF_BYTES
}
