import { KeywordHits } from '../keyword-hits.ts'
import { matchesIn, type Match } from '../match.ts'
import { reachOfMatch } from '../moved-match.ts'
import type { GroupMatch } from '../pattern.ts'
import type { Ruleset } from '../ruleset.ts'
import { windowsOf } from '../windows.ts'
import { giveRegions, Marks } from './encoded-regions.ts'
import { liftedMatch } from './lifted-match.ts'
import { isDecoded } from './pieces.ts'
import { RegionDecoder, type Text } from './region-decoder.ts'
import type { Segment, Source } from './segment.ts'

/** What is decoded before it is searched. It bounds memory: to this for each level, and one text more. */
const BATCH_BYTES = 4 << 20

/** What was found in encoded text, in no order, and the stretches of which something was not decoded. */
export interface EncodedResult {
  readonly matches: Match[]
  readonly cuts: GroupMatch[]
}

export interface EncodedSearch {
  readonly ruleset: Ruleset
  readonly excluded?: ReadonlySet<number> | undefined
  /** Is what this stretch holds wanted? Default: all is. */
  readonly isWanted?: (reach: GroupMatch) => boolean
  /** Is there more of the content than is given? Then compressed text at its end is not whole. Default: no. */
  readonly goesOn?: boolean
}

/**
 * Finds matches in text that is encoded in a content. Places of the matches are those of the encoded text that holds them: exact for
 * escapes, whole groups of digits for base64 and hexadecimal, all of it for compressed text.
 */
export function findEncoded(search: EncodedSearch, bytes: Buffer, result: EncodedResult): void {
  const marks = Marks.take().addFrom(bytes, 0, bytes.length)
  findEncodedAt(search, bytes, marks, result)
  marks.giveBack()
}

/** The same, of what is at these marks only. */
export function findEncodedAt(search: EncodedSearch, bytes: Buffer, marks: Marks, result: EncodedResult): void {
  if (!marks.isEmpty) expand(search, result, bytes, marks, [{ start: 0, end: bytes.length }])
}

/** Decodes what is encoded in one level of texts, looks for matches in what comes out, and goes on with that. */
function expand(search: EncodedSearch, result: EncodedResult, bytes: Buffer, marks: Marks, texts: readonly Text[]): void {
  let decoder: RegionDecoder | undefined
  const flush = (): void => {
    if (decoder === undefined || decoder.segments.length === 0) return
    const { segments, output } = decoder
    const decoded = output.bytes.subarray(0, output.length)
    findIn(search, decoded, segments, result.matches)
    const inner = Marks.take().addFrom(decoded, 0, decoded.length)
    if (!inner.isEmpty) {
      const next = segments.map((segment) => ({ start: segment.start, end: segment.end, segment }))
      expand(search, result, decoded, inner, next)
    }
    inner.giveBack()
    decoder.segments = []
    output.clear()
  }
  const events = {
    goesOn: search.goesOn === true && texts[0]?.segment === undefined,
    isWanted: search.isWanted ?? (() => true),
    onCut: (source: Source) => noteCut(source, result),
    onText: () => {
      if (decoder !== undefined && decoder.output.length > BATCH_BYTES) flush()
    },
  }
  giveRegions(bytes, marks, texts, () => (decoder ??= new RegionDecoder(bytes, events)))
  flush()
  decoder?.output.giveBack()
}

function noteCut(source: Source, { cuts }: EncodedResult): void {
  if (source.isCut) return
  source.isCut = true
  cuts.push(source.reach)
}

/** Of the segment at work. */
const hits = new KeywordHits()

/** One search for the keywords of all segments; then the rules on those that have any. */
function findIn(search: EncodedSearch, bytes: Buffer, segments: readonly Segment[], matches: Match[]): void {
  const { ruleset } = search
  hits.count = 0
  let current = 0
  const finish = (): void => {
    const segment = segments[current]!
    if (hits.count > 0 || ruleset.always.length > 0) matchSegment(search, bytes, segment, matches)
    hits.count = 0
    current++
  }
  ruleset.finder.find(bytes, (keyword, end) => {
    while (segments[current]!.end < end) finish()
    hits.add(keyword, end - segments[current]!.start)
  })
  while (current < segments.length) finish()
}

function matchSegment({ ruleset, excluded }: EncodedSearch, bytes: Buffer, segment: Segment, matches: Match[]): void {
  const text = bytes.subarray(segment.start, segment.end)
  const windows = windowsOf(ruleset, hits, text)
  for (const index of ruleset.always) windows.set(index, [0, text.length])
  for (const match of matchesIn(ruleset, text, windows, excluded)) {
    const { start, end } = reachOfMatch(match)
    if (!isDecoded(segment.pieces, start, end) || (segment.isClaims && match.rule.class !== 'provider')) continue
    matches.push(liftedMatch(match, segment))
  }
}
