import type { Encoding } from '#core/finding.ts'
import { HEX_VALUE } from './byte-classes.ts'
import type { Pieces } from './pieces.ts'
import { base64Start } from './run-probe.ts'
import type { TokenRun } from './token-run.ts'
import { textStart, utf16Kind } from './text-like.ts'
import {
  BASE64_VALUE,
  isCompressedHead,
  isHexText,
  isTextAt,
  LEAST_HEX,
  LEAST_RUN,
  PROBE,
  startOfHex,
} from '#kernel/index.ts'

/** What a run, or one line of it, decodes to. */
export interface DecodedRun {
  readonly encoding: Encoding
  readonly data: Buffer
  /** Of `data`, without the end. */
  readonly pieces: Pieces
  /** The encoded text, padding included. */
  readonly start: number
  readonly end: number
}

/** Digits of a run that is tried first, and what they decode to. */
const MOST_TRIED = 256
const tried = new Uint8Array(MOST_TRIED)

const [DASH, UNDERSCORE] = Buffer.from('-_') as unknown as [number, number]

/**
 * Decodes a run from hexadecimal or base64, if its first digits say that this is worth it. Lines are one text when their lengths allow it: all but the
 * last equally long, or whole groups of four; else each is a text of its own.
 */
export function decodedRuns(bytes: Buffer, run: TokenRun): readonly DecodedRun[] {
  if (isOneText(bytes, run)) {
    const decoded = decodedRun(bytes, run)
    return decoded === undefined ? [] : [decoded]
  }
  const { stretches, end } = run
  const found: DecodedRun[] = []
  for (let i = 0; i < stretches.length; i += 2) {
    const line = stretches.slice(i, i + 2)
    if (line[1]! - line[0]! < LEAST_RUN) continue
    const lineEnd = i + 2 === stretches.length ? end : line[1]!
    const decoded = decodedRun(bytes, { stretches: line, start: line[0]!, end: lineEnd })
    if (decoded !== undefined) found.push(decoded)
  }
  return found
}

function isOneText(bytes: Uint8Array, { stretches }: TokenRun): boolean {
  const first = stretches[1]! - stretches[0]!
  let areEqual = true
  let areWhole = true
  for (let i = 0; i < stretches.length - 2; i += 2) {
    const length = stretches[i + 1]! - stretches[i]!
    areEqual &&= length === first
    areWhole &&= length % 4 === 0
  }
  if (areWhole || !areEqual) return areWhole
  // Lines that begin with a group of their own are texts of their own.
  const second = stretches[2]!
  return !(stretches[3]! - second >= PROBE && isTextAt(bytes, second))
}

function decodedRun(bytes: Buffer, run: TokenRun): DecodedRun | undefined {
  const { stretches, end } = run
  const hexStart = startOfHex(bytes, stretches[0]!)
  if (isHexText(bytes, hexStart, stretches[1]!)) return decodedHex(bytes, [hexStart, ...stretches.slice(1)])
  const shift = base64Start(bytes, run)
  if (shift === -1) return undefined
  const digits = [stretches[0]! + shift, ...stretches.slice(1)]
  if (isShortNonsense(bytes, digits)) return undefined
  const text = textOf(bytes, digits)
  const data = Buffer.from(text, 'base64')
  const isUrl = text.includes(String.fromCharCode(DASH)) || text.includes(String.fromCharCode(UNDERSCORE))
  return { encoding: isUrl ? 'base64url' : 'base64', data, pieces: piecesOf(digits, 4, 3), start: digits[0]!, end }
}

/** Most short runs are names that pass for text where they are probed: they are decoded without anything being made of them. */
function isShortNonsense(bytes: Buffer, digits: readonly number[]): boolean {
  const start = digits[0]!
  const end = digits[1]!
  if (digits.length > 2 || end - start > MOST_TRIED || isCompressedHead(bytes, start, end)) return false
  const length = decodeInto(bytes, start, end, tried)
  return textStart(tried, length) === -1 && utf16Kind(tried, length) === undefined
}

/** Decodes base64 of a table's digits; gives the number of bytes. */
function decodeInto(bytes: Buffer, start: number, end: number, out: Uint8Array): number {
  let length = 0
  let bits = 0
  for (let at = start, digits = 1; at < end; at++, digits++) {
    bits = (bits << 6) | BASE64_VALUE[bytes[at]!]!
    switch (digits & 3) {
      case 2:
        out[length++] = bits >> 4
        break
      case 3:
        out[length++] = bits >> 2
        break
      case 0:
        out[length++] = bits
        break
      default:
    }
  }
  return length
}

function decodedHex(bytes: Buffer, stretches: readonly number[]): DecodedRun | undefined {
  const digits: number[] = []
  for (let i = 0; i < stretches.length; i += 2) {
    const start = stretches[i]!
    let end = start
    while (end < stretches[i + 1]! && HEX_VALUE[bytes[end]!]! < 16) end++
    digits.push(start, end)
    if (end < stretches[i + 1]!) break
  }
  const text = textOf(bytes, digits)
  if (text.length < LEAST_HEX) return undefined
  const data = Buffer.from(text.slice(0, text.length & ~1), 'hex')
  return { encoding: 'hex', data, pieces: piecesOf(digits, 2, 1), start: digits[0]!, end: digits.at(-1)! }
}

function textOf(bytes: Buffer, stretches: readonly number[]): string {
  let text = ''
  for (let i = 0; i < stretches.length; i += 2) text += bytes.toString('latin1', stretches[i], stretches[i + 1])
  return text
}

/** The pieces of digits in groups of `inAtom`; a group that a line break parts is one of its own. */
function piecesOf(stretches: readonly number[], inAtom: number, outAtom: number): number[] {
  const pieces: number[] = []
  let out = 0
  let digits = 0
  for (let i = 0; i < stretches.length; i += 2) {
    const start = stretches[i]!
    const end = stretches[i + 1]!
    // The rest of a group that the line before began; the piece of that group ends here.
    const rest = -digits & (inAtom - 1)
    const groups = Math.max(0, end - start - rest) / inAtom
    if (groups > 0) pieces.push(out, start + rest, outAtom, inAtom)
    out += Math.floor(groups) * outAtom
    digits += end - start
    const begun = digits & (inAtom - 1)
    if (begun === 0 || i + 2 === stretches.length) continue
    // This group goes on in the next line.
    const next = stretches[i + 2]!
    pieces.push(out, end - begun, outAtom, next + (inAtom - begun) - (end - begun))
    out += outAtom
  }
  return pieces
}
