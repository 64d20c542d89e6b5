import { BACKSLASH, CARRIAGE_RETURN, EQUALS, HEX_VALUE, NEWLINE, PERCENT, SPACE, TAB, TOKEN } from './byte-classes.ts'

/** Token bytes, in one stretch or broken into lines. */
export interface TokenRun {
  /** Flat pairs of start and end of each stretch, line breaks and indentation left out. */
  readonly stretches: readonly number[]
  readonly start: number
  /** After the padding. */
  readonly end: number
}

/** Token bytes before a line break without which lines are not joined. */
const LEAST_LINE = 32
const MOST_INDENTATION = 32
/** Bytes of the next line that are looked at. */
const NEXT_LINE = 80

/** All that decides about a run lies within so many bytes of it. */
export const RUN_CONTEXT = MOST_INDENTATION + NEXT_LINE + 8

const [LETTER_N, LETTER_R, LETTER_T, LETTER_U] = Buffer.from('nrtu') as unknown as [number, number, number, number]
/** What may stand directly after the last line. */
const ENDS = new Set(Buffer.from('\n\r=\\<,;)]}"\'`'))

/**
 * The run that `at` lies in, within `[low, high)`: token bytes up to the first other one, padding, and the lines after it that go on with
 * it. What belongs to an escape before it is left out.
 */
export function runAt(bytes: Uint8Array, at: number, low: number, high: number): TokenRun {
  let start = stretchStart(bytes, at, low)
  if (start > low) start += escapeRest(bytes, start)
  const stretches: number[] = []
  for (let from = start; ;) {
    const end = stretchEnd(bytes, from, high)
    stretches.push(from, end)
    const next = nextLine(bytes, end, low, high)
    if (next === -1) return { stretches, start, end: paddingEnd(bytes, end, high) }
    from = next
  }
}

export function stretchStart(bytes: Uint8Array, at: number, low: number): number {
  while (at > low && TOKEN[bytes[at - 1]!] === 1) at--
  return at
}

export function stretchEnd(bytes: Uint8Array, at: number, high: number): number {
  while (at < high && TOKEN[bytes[at]!] === 1) at++
  return at
}

export function paddingEnd(bytes: Uint8Array, end: number, high: number): number {
  let at = end
  while (at < high && at < end + 2 && bytes[at] === EQUALS) at++
  return at
}

/**
 * Where the next line of a run goes on that reaches a line break at `end`, or -1. The line before has at least 32 token bytes directly before its
 * break, which may also be written as `\n`; the next one, indented with white space at most, holds nothing else up to its end, a quote or
 * the like, as far as it is looked at.
 */
export function nextLine(bytes: Uint8Array, end: number, low: number, high: number): number {
  const broken = lineBreakEnd(bytes, end, high)
  if (broken === -1) return -1
  for (let at = end - LEAST_LINE; at < end; at++) if (at < low || TOKEN[bytes[at]!] === 0) return -1
  let start = broken
  while (start < high && start < broken + MOST_INDENTATION && (bytes[start] === SPACE || bytes[start] === TAB)) start++
  if (start >= high || TOKEN[bytes[start]!] === 0) return -1
  const limit = Math.min(high, start + NEXT_LINE)
  const stop = stretchEnd(bytes, start, limit)
  return (stop === limit && limit < high) || mayEnd(bytes, stop, high) ? start : -1
}

function lineBreakEnd(bytes: Uint8Array, at: number, high: number): number {
  if (at >= high) return -1
  if (bytes[at] === NEWLINE) return at + 1
  if (bytes[at] === CARRIAGE_RETURN) return at + 1 < high && bytes[at + 1] === NEWLINE ? at + 2 : -1
  if (bytes[at] !== BACKSLASH || at + 1 >= high) return -1
  if (bytes[at + 1] === LETTER_N) return at + 2
  if (bytes[at + 1] !== LETTER_R) return -1
  return at + 3 < high && bytes[at + 2] === BACKSLASH && bytes[at + 3] === LETTER_N ? at + 4 : -1
}

/** Is there nothing at `at` that would go on with the value before it? */
export function mayEnd(bytes: Uint8Array, at: number, high: number): boolean {
  return at >= high || ENDS.has(bytes[at]!)
}

/** Bytes at `start` that belong to an escape before it: the letter of `\n`, the digits of `%3D` and of `\u003d`. */
function escapeRest(bytes: Uint8Array, start: number): number {
  const before = bytes[start - 1]!
  if (before === PERCENT) return areDigits(bytes, start, 2) ? 2 : 0
  if (before !== BACKSLASH) return 0
  if (bytes[start] === LETTER_U && areDigits(bytes, start + 1, 4)) return 5
  return isEscapeLetter(bytes[start]!) ? 1 : 0
}

function areDigits(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (HEX_VALUE[bytes[at]!]! > 15) return false
  return true
}

function isEscapeLetter(byte: number): boolean {
  return byte === LETTER_N || byte === LETTER_R || byte === LETTER_T
}

/** The end of the line before, if the run at `start` goes on with it: the counterpart of `nextLine`. Else -1. */
export function lineBefore(bytes: Uint8Array, start: number, low: number, high: number): number {
  let at = start
  while (at > low && at > start - MOST_INDENTATION && (bytes[at - 1] === SPACE || bytes[at - 1] === TAB)) at--
  for (const width of [1, 2, 4]) {
    if (at - width < low) break
    const end = at - width
    if (lineBreakEnd(bytes, end, high) === at && nextLine(bytes, end, low, high) === start) return end
  }
  return -1
}
