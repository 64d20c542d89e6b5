import type { Finding } from '#core/finding.ts'
import type { Derivation } from '#core/source.ts'
import { asBuffer, CHUNK_BYTES, readableKind, scanBytes, type ContentResult } from './content-scanner.ts'
import { SNIFF_BYTES } from './content-kind.ts'
import { findEncodedNear } from './decode/derived-encoded.ts'
import { findEncoded, type EncodedResult } from './decode/find-encoded.ts'
import { dirtyZones, meetsZone } from './dirty-zones.ts'
import { derivedHits, KeywordHits, newHits } from './keyword-hits.ts'
import { FIRST_LINE } from './line-index.ts'
import { matchesIn, type Match } from './match.ts'
import { compareMatches } from './match-order.ts'
import { movedMatch, reachOfMatch } from './moved-match.ts'
import type { GroupMatch } from './pattern.ts'
import { reportMatches, type ContentInfo, type Detector } from './report-matches.ts'
import { keywordReach, radiusOf } from './rule-radius.ts'
import { windowsOf } from './windows.ts'

/** What is kept of a content for those that are made from it. */
interface Known {
  readonly length: number
  readonly hits: KeywordHits
  readonly matches: readonly Match[]
  /** Stretches in which not all was decoded. */
  readonly cuts: readonly GroupMatch[]
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
  const { ruleset, decode = true } = detector
  const known = new Map<number, Known>()
  if (!canDerive(detector)) return { scan: (info, bytes) => scanBytes(detector, info, bytes) }
  const reach = keywordReach(ruleset)
  const { lengths } = reach
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
      const found: EncodedResult = { matches: [], cuts: [] }
      if (parent === undefined) scanWhole(buffer, hits, found)
      else scanDerived(buffer, derivation, parent, hits, found)
      dropParent(derivation, parent)
      if (derivation.isBase) known.set(derivation.index, { length: buffer.length, hits, ...found })
      return result(info, buffer, found)
    },
  }

  /** What is no longer needed is dropped when this content is done. */
  function dropParent({ parent, endsParent }: Derivation, found: Known | undefined): void {
    if (!endsParent || found === undefined) return
    known.delete(parent)
    if (free.length < FREE_LISTS && found.hits.ends.length <= FREE_LIST_HITS) free.push(found.hits)
  }

  function scanWhole(buffer: Buffer, hits: KeywordHits, whole: EncodedResult): void {
    ruleset.finder.findAll(buffer, (keyword, end) => hits.add(keyword, end))
    const { matches } = whole
    for (const match of matchesIn(ruleset, buffer, windowsOf(ruleset, hits, buffer))) matches.push(match)
    if (!decode) return
    const plain = matches.length
    findEncoded({ ruleset }, buffer, whole)
    if (matches.length > plain) matches.sort(compareMatches)
  }

  function scanDerived(
    buffer: Buffer,
    derivation: Derivation,
    parent: Known,
    hits: KeywordHits,
    { matches, cuts }: EncodedResult,
  ): void {
    dirtyZones(derivation, buffer.length, parent.length, zones)
    fresh.count = 0
    newHits(ruleset.finder, lengths, buffer, zones, fresh)
    derivedHits(derivation, parent.hits, fresh, lengths, hits)
    if (parent.matches.length > 0) moveMatches(derivation, parent.matches, matches)
    if (parent.cuts.length > 0) moveCuts(derivation, parent.cuts, cuts)
    const moved = matches.length
    findNearZones(buffer, hits, matches)
    if (decode) findEncodedNear(ruleset, buffer, zones, { matches, cuts })
    if (matches.length > moved && matches.length > 1) sortMatches(matches)
  }

  /** The matches that something new has a part in. Hits that are near each other are judged together, in their own piece of the content. */
  function findNearZones(buffer: Buffer, hits: KeywordHits, found: Match[]): void {
    const { ends, keywords } = hits
    let zone = 0
    let from = 0
    let to = -1
    active.count = 0
    for (let i = 0; i < hits.count && zones.length > 0; i++) {
      const end = ends[i]!
      const radius = reach.radiusOf(keywords[i]!)
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

  function moveMatches({ triples, count }: Derivation, matches: readonly Match[], moved: Match[]): void {
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
  }

  function moveCuts({ triples, count }: Derivation, cuts: readonly GroupMatch[], moved: GroupMatch[]): void {
    for (let i = 0; i < count; i++) {
      const from = triples[i * 3 + 2]!
      const shift = triples[i * 3]! - from
      for (const { start, end } of from < 0 ? [] : cuts) {
        if (start < from || end > from + triples[i * 3 + 1]! || meetsZone(zones, start + shift, end + shift)) continue
        moved.push({ start: start + shift, end: end + shift })
      }
    }
  }

  function isDirty(match: Match): boolean {
    const { start, end } = reachOfMatch(match)
    const radius = match.encoded === undefined ? radiusOf(match.rule).match : 0
    return meetsZone(zones, start - radius, end + radius)
  }

  function result(info: ContentInfo, bytes: Buffer, { matches, cuts }: EncodedResult): ContentResult {
    const findings: Finding[] = []
    const piece = { bytes, lines: FIRST_LINE, from: 0, to: Number.POSITIVE_INFINITY, offsetOf: (offset: number) => offset }
    const allowedInline = matches.length === 0 ? 0 : reportMatches(detector, info, matches, findings, piece)
    const counts = { findings, bytes: bytes.length, allowedInline }
    return cuts.length > 0 ? { ...counts, isCut: true } : counts
  }
}

/** Rules that see all of a content, or only some contents, leave nothing to derive. */
function canDerive({ ruleset, binary }: Detector): boolean {
  const { wholeContent, conditional, keywords } = ruleset
  return !binary && wholeContent.length === 0 && conditional.length === 0 && keywords.length > 0
}

/** In the order of a scan of the whole content. */
function sortMatches(matches: Match[]): void {
  const order = matches.some(({ encoded }) => encoded !== undefined)
    ? compareMatches
    : (a: Match, b: Match) => a.secret.start - b.secret.start || a.rule.index - b.rule.index
  matches.sort(order)
}

function copiesBeginning({ triples, count }: Derivation): boolean {
  return count > 0 && triples[2] === 0 && triples[1]! >= SNIFF_BYTES
}
