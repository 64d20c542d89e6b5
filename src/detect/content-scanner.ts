import type { SkipReason } from '#core/coverage.ts'
import type { Finding } from '#core/finding.ts'
import { excludedRules } from './acceptance.ts'
import { contentKind, SNIFF_BYTES, type ContentKind } from './content-kind.ts'
import { advanceLines, FIRST_LINE, type LineState } from './line-index.ts'
import { armoredKeyFile, MAX_KEY_FILE_BYTES } from './key-file.ts'
import { findEncoded, type EncodedResult } from './decode/find-encoded.ts'
import { findMatches, type Tally } from './match.ts'
import { compareMatches } from './match-order.ts'
import { namedSecret, withoutName, type NamedSecret } from './named-file.ts'
import { reportMatches, type ContentInfo, type Detector } from './report-matches.ts'
import { utf16Decoder, type Utf16Decoder } from './utf16.ts'

export interface ContentResult {
  /** In order of place. */
  readonly findings: readonly Finding[]
  /** Bytes looked at. */
  readonly bytes: number
  /** Findings that an inline comment allows. */
  readonly allowedInline: number
  /** Set when the content was not scanned, with the reason. */
  readonly skipped?: SkipReason
  /** Set when some of its encoded text was not decoded, because of a limit. */
  readonly isCut?: true
  /** Set when it had so many candidates that only issuers' formats were looked for in the rest of it. */
  readonly isFlooded?: true
}

/** Bytes scanned at a time; memory for one content is about four times this. */
export const CHUNK_BYTES = 4 << 20

/** See `Detector.mostCandidates`: a few seconds of work. */
const MOST_CANDIDATES = 100_000

/** Scans whole content that is already in memory. */
export function scanBytes(detector: Detector, info: ContentInfo, bytes: Uint8Array): ContentResult {
  const kind = readableKind(detector, bytes)
  if (kind === 'archive' || kind === 'binary') return skippedAs(kind)
  if (kind === 'key-file') return scanKeyFile(detector, info, asBuffer(bytes))
  const named = kind === 'text' ? namedSecret(info.origin.file, asBuffer(bytes)) : undefined
  if (named !== undefined) return scanNamedSecret(detector, info, named, bytes.length)
  const state = new ContentState(detector, info, kind)
  state.push(asBuffer(bytes), true)
  return state.result()
}

/**
 * Scans content of any size in bounded memory: chunks in order, of any size. What spans two chunks is found as if they
 * were one, up to the farthest a rule may look.
 */
export async function scanChunks(
  detector: Detector,
  info: ContentInfo,
  chunks: AsyncIterable<Uint8Array>,
): Promise<ContentResult> {
  let state: ContentState | undefined
  let pending: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    pending.push(asBuffer(chunk))
    size += chunk.length
    if (size < (state === undefined ? SNIFF_BYTES : CHUNK_BYTES)) continue
    const joined = pending.length === 1 ? pending[0]! : Buffer.concat(pending)
    if (state === undefined) {
      const kind = readableKind(detector, joined)
      if (kind === 'archive' || kind === 'binary') return skippedAs(kind)
      if (kind === 'key-file') {
        if (size > MAX_KEY_FILE_BYTES) return skippedAs('binary')
        pending = [joined]
        continue
      }
      state = new ContentState(detector, info, kind)
      if (size < CHUNK_BYTES) {
        pending = [joined]
        continue
      }
    }
    state.push(joined, false)
    pending = []
    size = 0
  }
  const rest = Buffer.concat(pending)
  if (state === undefined) return scanBytes(detector, info, rest)
  state.push(rest, true)
  return state.result()
}

function skippedAs(skipped: SkipReason): ContentResult {
  return { findings: [], bytes: 0, allowedInline: 0, skipped }
}

/** Scans a binary key file in its text form. */
function scanKeyFile(detector: Detector, info: ContentInfo, bytes: Buffer): ContentResult {
  const armored = bytes.length > MAX_KEY_FILE_BYTES ? undefined : armoredKeyFile(bytes)
  if (armored === undefined) return skippedAs('binary')
  const { text, bodyAt } = armored
  const originalOf = (offset: number): number => Math.min(bytes.length, Math.floor((Math.max(0, offset - bodyAt) * 3) / 4))
  const state = new ContentState(detector, info, 'text', originalOf)
  state.push(Buffer.from(text), true)
  return { ...state.result(), bytes: bytes.length }
}

/** Scans a file that is one secret as an assignment to the file's name. */
function scanNamedSecret(detector: Detector, info: ContentInfo, { text, bodyAt }: NamedSecret, size: number): ContentResult {
  const state = new ContentState(detector, info, 'text', (offset) => Math.max(0, offset - bodyAt))
  state.push(Buffer.from(text, 'latin1'), true)
  const result = state.result()
  return { ...result, findings: result.findings.map((finding) => withoutName(finding, bodyAt)), bytes: size }
}

/** What `contentKind` says, unless the detector takes everything for text. */
export function readableKind(detector: Detector, head: Uint8Array): ContentKind {
  const kind = contentKind(head)
  return detector.binary && (kind === 'archive' || kind === 'binary') ? 'text' : kind
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The moving window over one content: the part of it in memory, where that part lies, and what was found so far. */
class ContentState {
  readonly #detector: Detector
  readonly #info: ContentInfo
  readonly #utf16: Utf16Decoder | undefined
  /** How many bytes before and after a place decide whether a match starts there. */
  readonly #overlap: number
  #excluded: ReadonlySet<number> | undefined
  /** Set for a text that stands for other bytes: the offset there of an offset in the text. */
  readonly #originalOf: ((offset: number) => number) | undefined
  readonly #findings: Finding[] = []
  #allowedInline = 0
  #isCut = false
  readonly #tally: Tally = { generic: 0 }
  #isFlooded = false
  #bytes = 0
  /** Bytes kept from the chunk before; those before `#scannedTo` only give context. */
  #carry = Buffer.alloc(0)
  #scannedTo = 0
  /** Offset in the scanned form of the content at which the buffer starts. */
  #bufferStart = 0
  #lines: LineState = FIRST_LINE

  constructor(detector: Detector, info: ContentInfo, kind: ContentKind, originalOf?: (offset: number) => number) {
    this.#originalOf = originalOf
    this.#detector = detector
    this.#info = info
    this.#overlap = detector.ruleset.maxReach * 2
    this.#excluded = excludedRules(detector.ruleset, info.origin)
    this.#utf16 = kind === 'utf16le' || kind === 'utf16be' ? utf16Decoder(kind) : undefined
  }

  push(bytes: Buffer, last: boolean): void {
    this.#bytes += bytes.length
    const decoded = this.#utf16 === undefined ? bytes : this.#utf16.decode(bytes, last)
    for (let at = 0; at === 0 || at < decoded.length; at += CHUNK_BYTES) {
      const piece = decoded.subarray(at, at + CHUNK_BYTES)
      this.#scan(piece, last && at + CHUNK_BYTES >= decoded.length)
    }
  }

  result(): ContentResult {
    const counts = { findings: this.#findings, bytes: this.#bytes, allowedInline: this.#allowedInline }
    return { ...counts, ...(this.#isCut ? { isCut: true } : {}), ...(this.#isFlooded ? { isFlooded: true } : {}) }
  }

  #scan(piece: Buffer, last: boolean): void {
    const buffer = this.#carry.length === 0 ? piece : Buffer.concat([this.#carry, piece])
    const to = last ? buffer.length : Math.max(this.#scannedTo, buffer.length - this.#overlap)
    if (last || to > this.#scannedTo) this.#report(buffer, this.#scannedTo, to, last)
    if (last) return
    const keepFrom = Math.max(0, to - this.#overlap)
    this.#lines = advanceLines(this.#lines, buffer, keepFrom)
    this.#utf16?.advance(buffer, keepFrom)
    this.#carry = Buffer.from(buffer.subarray(keepFrom))
    this.#scannedTo = to - keepFrom
    this.#bufferStart += keepFrom
  }

  /** Adversaries, and tables of digests, may hold a candidate every few bytes. What was found of them so far stays. */
  #limitCandidates(): void {
    const { ruleset, mostCandidates = MOST_CANDIDATES } = this.#detector
    if (this.#isFlooded || this.#tally.generic <= mostCandidates) return
    this.#isFlooded = true
    const generic = ruleset.rules.flatMap((rule, index) => (rule.class === 'generic' ? [index] : []))
    this.#excluded = new Set([...(this.#excluded ?? []), ...generic])
  }

  /** Reports what starts in `[from, to)` of the buffer. */
  #report(buffer: Buffer, from: number, to: number, last: boolean): void {
    this.#limitCandidates()
    const { ruleset, decode = true } = this.#detector
    const matches = findMatches(ruleset, buffer, this.#excluded, this.#tally)
    if (decode) {
      const encoded: EncodedResult = { matches, cuts: [] }
      const plain = matches.length
      findEncoded({ ruleset, excluded: this.#excluded, goesOn: !last }, buffer, encoded)
      if (matches.length > plain) matches.sort(compareMatches)
      if (encoded.cuts.some(({ start }) => start < to)) this.#isCut = true
    }
    this.#allowedInline += reportMatches(this.#detector, this.#info, matches, this.#findings, {
      bytes: buffer,
      lines: this.#lines,
      from,
      to: last ? Number.POSITIVE_INFINITY : to,
      offsetOf: (offset) => this.#originalOffset(buffer, offset),
    })
  }

  #originalOffset(buffer: Buffer, offset: number): number {
    if (this.#originalOf !== undefined) return this.#originalOf(this.#bufferStart + offset)
    return this.#utf16?.originalOffset(buffer, offset) ?? this.#bufferStart + offset
  }
}
