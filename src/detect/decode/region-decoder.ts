import type { Encoding } from '#core/finding.ts'
import { isCompressedHead } from '#kernel/index.ts'
import type { GroupMatch } from '../pattern.ts'
import { BACKSLASH, DOT, NEWLINE, TOKEN } from './byte-classes.ts'
import type { Extent, RegionSink } from './encoded-regions.ts'
import { CHAIN_CONTEXT, type EscapeChain } from './escape-chains.ts'
import { decodeEscapes } from './escapes.ts'
import { inflated } from './inflate.ts'
import { Output } from './output.ts'
import { isDecoded, type Pieces } from './pieces.ts'
import { decodedRuns, type DecodedRun } from './run-text.ts'
import type { Segment, Source } from './segment.ts'
import { textStart, utf16Kind } from './text-like.ts'
import { mayEnd, RUN_CONTEXT, stretchStart, type TokenRun } from './token-run.ts'
import { writeUtf16 } from './utf16-text.ts'

/** Encodings within encodings that are taken off. */
export const MAX_DEPTH = 5
/** Bytes beside an encoded text that are read with it, such as the name of the value; a line of quoted-printable at least. */
const CONTEXT = 80
/** All that decides about an encoded text lies within so many bytes of it. */
export const REGION_CONTEXT = Math.max(RUN_CONTEXT, CHAIN_CONTEXT) + CONTEXT
/** Unpacked bytes of one compressed text at most. */
const MAX_INFLATED = 1 << 20
/** All that is decoded from one stretch: so many bytes for each of its bytes, while that is little. */
const BUDGET_FACTOR = 64
const LEAST_BUDGET = 1024
const PLAIN_FACTOR = 4
const MOST_UNPACKED = 8 << 20

/** A text of a level: the content itself, or a segment. */
export type Text = Extent & { readonly segment?: Segment | undefined }

export interface DecoderEvents {
  /** Is there more of the content than is given? */
  readonly goesOn: boolean
  /** Is what this stretch of the content holds wanted? */
  readonly isWanted: (reach: GroupMatch) => boolean
  /** Something of it was left out. */
  readonly onCut: (source: Source) => void
  /** After each text. */
  readonly onText: () => void
}

/** Decodes what may be encoded in the texts of a level into segments, one after the other in `output`. */
export class RegionDecoder implements RegionSink<Text> {
  readonly output = Output.take()
  segments: Segment[] = []
  readonly #bytes: Buffer
  readonly #events: DecoderEvents

  constructor(bytes: Buffer, events: DecoderEvents) {
    this.#bytes = bytes
    this.#events = events
  }

  run(run: TokenRun, text: Text): void {
    if (!this.#isNews(run, text)) return
    const decoded = decodedRuns(this.#bytes, run)
    if (decoded.length === 0) return
    const source = this.#sourceOf(run, text)
    if (source === undefined) return
    for (const each of decoded) this.#addRun(each, text, source)
  }

  chain(chain: EscapeChain, text: Text): void {
    if (!this.#isNews(chain, text)) return
    const source = this.#sourceOf(chain, text)
    if (source === undefined) return
    const { kind } = chain
    let start = Math.max(text.start, chain.start - CONTEXT)
    const end = Math.min(text.end, chain.end + CONTEXT)
    // A backslash before the beginning would change what the next one means.
    const least = kind === 'escape' ? Math.max(text.start, chain.start - CONTEXT - 8) : start
    while (start > least && this.#bytes[start - 1] === BACKSLASH) start--
    if (!this.#mayAdd(text, source, 1)) return
    this.output.begin(end - start)
    decodeEscapes(kind, this.#bytes, start, end, this.output)
    this.#add(text, source, kind, end, chain.start, text.segment?.isClaims ?? false)
  }

  #addRun(run: DecodedRun, text: Text, source: Source): void {
    const { data, pieces, encoding } = run
    if (isCompressedHead(this.#bytes, run.start, run.end) && this.#addInflated(run, text, source)) return
    const wide = utf16Kind(data)
    if (wide !== undefined) {
      if (!this.#mayAdd(text, source, 2)) return
      const outer = this.#outer(run, text, source)
      this.output.begin(data.length)
      writeUtf16(data, wide, this.output)
      this.#addInner(outer, 'utf-16', data.length)
      return
    }
    const from = textStart(data)
    if (from === -1 || !this.#mayAdd(text, source, 1)) return
    const { before, after } = this.#lineAround(run, text)
    this.output.begin(data.length + 2 * CONTEXT)
    this.output.copy(this.#bytes, before.start, before.end)
    this.output.block(data, from, data.length, pieces)
    this.output.copy(this.#bytes, after.start, after.end)
    const isClaims = text.segment?.isClaims === true || isClaimsPart(this.#bytes, run, text)
    this.#add(text, source, encoding, after.end, run.start, isClaims)
  }

  #addInflated(run: DecodedRun, text: Text, source: Source): boolean {
    const { data } = run
    const kind = data[0] === 0x1f ? 'gzip' : 'zlib'
    const found = inflated(data, kind, Math.max(1, Math.min(MAX_INFLATED, source.budget)))
    if (found === undefined) return false
    if (textStart(found.data) !== 0) return true
    if (found.isCut || (this.#events.goesOn && run.end === this.#bytes.length)) this.#events.onCut(source)
    if (!this.#mayAdd(text, source, 2)) return true
    const outer = this.#outer(run, text, source)
    this.output.begin(found.data.length)
    this.output.block(found.data, 0, found.data.length, [0, 0, found.data.length, data.length])
    this.#addInner(outer, kind, data.length)
    return true
  }

  /** What is decoded twice at once leaves no text between. */
  #outer(run: DecodedRun, { start, segment }: Text, source: Source): Segment {
    const { encoding, data } = run
    const pieces = relative([...run.pieces, data.length, run.end, 1, 1], start)
    const depth = (segment?.depth ?? 0) + 1
    return { source, parent: segment, encoding, place: run.start - start, pieces, depth, isClaims: false, start: 0, end: 0 }
  }

  #addInner(parent: Segment, encoding: Encoding, inEnd: number): void {
    const { source, depth } = parent
    const { start, end, pieces } = this.output.end(inEnd)
    this.segments.push({ source, parent, encoding, place: 0, pieces, depth: depth + 1, isClaims: false, start, end })
    source.budget -= end - start
    this.#events.onText()
  }

  #add(text: Text, source: Source, encoding: Encoding, inEnd: number, place: number, isClaims: boolean): void {
    const { start, end, pieces } = this.output.end(inEnd)
    const depth = (text.segment?.depth ?? 0) + 1
    this.segments.push({
      source,
      parent: text.segment,
      encoding,
      place: place - text.start,
      pieces: relative(pieces, text.start),
      depth,
      isClaims,
      start,
      end,
    })
    source.budget -= end - start
    this.#events.onText()
  }

  #mayAdd({ segment }: Text, source: Source, encodings: number): boolean {
    if ((segment?.depth ?? 0) + encodings <= MAX_DEPTH && source.budget > 0) return true
    this.#events.onCut(source)
    return false
  }

  /** What was only copied into a segment was looked at where it came from. */
  #isNews({ start, end }: GroupMatch, text: Text): boolean {
    if (text.segment === undefined) return true
    const from = Math.max(text.start, start - CONTEXT) - text.start
    return isDecoded(text.segment.pieces, from, Math.min(text.end, end + CONTEXT) - text.start)
  }

  #sourceOf({ start, end }: GroupMatch, text: Text): Source | undefined {
    if (text.segment !== undefined) return text.segment.source
    const reach = { start: Math.max(0, start - REGION_CONTEXT), end: Math.min(this.#bytes.length, end + REGION_CONTEXT) }
    if (!this.#events.isWanted(reach)) return undefined
    const length = end - start
    const budget = LEAST_BUDGET + Math.min(length * BUDGET_FACTOR, length * PLAIN_FACTOR + MOST_UNPACKED)
    return { reach, budget, isCut: false }
  }

  /** The rest of its line. */
  #lineAround({ start, end }: GroupMatch, text: Text): { readonly before: GroupMatch; readonly after: GroupMatch } {
    // What else of the run stands before it would be read as part of it.
    const before = stretchStart(this.#bytes, start, Math.max(text.start, start - CONTEXT))
    let from = before
    while (from > text.start && start - from < CONTEXT && this.#bytes[from - 1] !== NEWLINE) from--
    let to = end
    // Only what may end a value: anything else would be read as part of it.
    const isClosed = to < text.end && mayEnd(this.#bytes, to, text.end)
    const limit = isClosed ? Math.min(text.end, end + CONTEXT) : to
    while (to < limit && this.#bytes[to] !== NEWLINE) to++
    return { before: { start: from, end: before }, after: { start: end, end: to } }
  }
}

/** Places in a level as places in one of its texts. */
function relative(pieces: Pieces, start: number): Pieces {
  if (start === 0) return pieces
  return pieces.map((value, i) => (i % 4 === 1 ? value - start : value))
}

/** Header or claims of a JSON Web Token: an object, with a dot and more of it beside. */
function isClaimsPart(bytes: Uint8Array, { start, end }: GroupMatch, text: Text): boolean {
  if (bytes[start] !== 0x65 || bytes[start + 1] !== 0x79 || bytes[start + 2] !== 0x4a) return false
  const isToken = (at: number): boolean => at >= text.start && at < text.end && TOKEN[bytes[at]!] === 1
  return (bytes[end] === DOT && isToken(end + 1)) || (bytes[start - 1] === DOT && isToken(start - 2))
}
