import type { ByteSet } from './byte-set.ts'
import { readSet } from './pattern-set.ts'

/** A run of at least `length` bytes of one set, somewhere in every match of a pattern. */
export interface RequiredRun {
  readonly set: ByteSet
  readonly length: number
  /** Bytes from the start of the match to the start of the run, at most; may be infinite. */
  readonly start: number
}

/** Shorter runs, or those that ordinary text is full of, are not worth looking for. */
const LEAST_BITS = 8
const LEAST_LENGTH = 6
/** Parts in a row that are taken for one run. */
const MOST_PARTS = 8
/** First bytes of a match that are worth knowing. */
const MOST_FIRST = 24

/**
 * The run of a repeated class, and what stands around it, that is least likely to be in ordinary text. Words are
 * left to keywords. Undefined when there is none worth looking for, or the pattern has a form that is not read here; both only
 * cost time.
 */
export function requiredRun(pattern: RegExp): RequiredRun | undefined {
  const best = read(pattern)?.best
  return best !== undefined && best.bits >= LEAST_BITS ? best : undefined
}

/** The bytes with which matches of a pattern begin: for each of the first places its set, or a larger one, as far as they are known. */
export function firstSets(pattern: RegExp): readonly ByteSet[] {
  return read(pattern)?.first ?? []
}

/** Patterns that were read: for both questions, and for the next ruleset of the same rules. */
const known = new WeakMap<RegExp, Pick<Part, 'first' | 'best'> | null>()

/** Undefined for a form that is not read here. */
function read(pattern: RegExp): Pick<Part, 'first' | 'best'> | undefined {
  const before = known.get(pattern)
  if (before !== undefined) return before ?? undefined
  const part = readWhole(pattern)
  known.set(pattern, part === undefined ? null : { first: part.first, best: part.best })
  return part
}

function readWhole(pattern: RegExp): Part | undefined {
  const reader: Reader = { source: pattern.source, at: 0, ignoreCase: pattern.flags.includes('i') }
  try {
    const all = readAlternatives(reader)
    return reader.at === reader.source.length ? all : undefined
  } catch (error) {
    if (error instanceof UnreadForm) return undefined
    throw error
  }
}

/** Does the run occur between two places? Looks at one byte of `length`, and closer only where that one is in the set. */
export function holdsRun(
  { set, length }: Pick<RequiredRun, 'set' | 'length'>,
  bytes: Uint8Array,
  from: number,
  to: number,
): boolean {
  let start = from
  for (let at = from + length - 1; at < to;) {
    let first = at
    while (first >= start && set[bytes[first]!] === 1) first--
    if (first < start) {
      return true
    }
    start = first + 1
    at = first + length
  }
  return false
}

class UnreadForm extends Error {}

interface Reader {
  readonly source: string
  at: number
  readonly ignoreCase: boolean
}

/** What is known of the texts of a part of a pattern: their bytes, the first ones, their least and most length, and the best run in each of them. */
interface Part {
  readonly set: ByteSet
  readonly first: readonly ByteSet[]
  readonly length: number
  readonly most: number
  readonly best: RatedRun | undefined
}

/** A run, and how unlikely it is in ordinary text, in bits, were its bytes independent. */
interface RatedRun extends RequiredRun {
  readonly bits: number
}

const NOTHING: Part = { set: new Uint8Array(256), first: [], length: 0, most: 0, best: undefined }

function readAlternatives(reader: Reader): Part {
  let all = readSequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    const next = readSequence(reader)
    const set = union(all.set, next.set)
    const best =
      all.best === undefined || next.best === undefined
        ? undefined
        : rated(
            union(all.best.set, next.best.set),
            Math.min(all.best.length, next.best.length),
            Math.max(all.best.start, next.best.start),
          )
    const first = all.first.slice(0, next.first.length).map((one, i) => union(one, next.first[i]!))
    all = { set, first, length: Math.min(all.length, next.length), most: Math.max(all.most, next.most), best }
  }
  return all
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) parts.push(readRepeated(reader))
  const set = new Uint8Array(256)
  const first: ByteSet[] = []
  let length = 0
  let most = 0
  let best: RatedRun | undefined
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    addTo(set, part.set)
    // What comes after a part of unknown length may be anywhere.
    if (first.length === most && first.length < MOST_FIRST) first.push(...part.first)
    length += part.length
    if (part.best !== undefined) best = better(best, { ...part.best, start: most + part.best.start })
    if (part.length >= LEAST_LENGTH) best = better(best, widened(parts, i, most))
    most += part.most
  }
  return { set, first, length, most, best }
}

/** The best run that starts with one part, at most so many bytes from the start, and goes on through those after it. */
function widened(parts: readonly Part[], from: number, start: number): RatedRun | undefined {
  const set = parts[from]!.set.slice()
  let { length } = parts[from]!
  let best: RatedRun | undefined
  for (let to = from + 1; to < Math.min(parts.length, from + MOST_PARTS); to++) {
    addTo(set, parts[to]!.set)
    length += parts[to]!.length
    if (parts[to]!.length >= LEAST_LENGTH) best = better(best, rated(set.slice(), length, start))
  }
  return best
}

const QUANTIFIER = /(?:([*?+])|\{(\d+)(,(\d*))?\})\??/y
const GROUP = /\((?:\?(?:<\w+>|:))/y
const ASSERTION = /\\b|\^|\$/y

/** An atom with its quantifier. */
function readRepeated(reader: Reader): Part {
  const atom = readAtom(reader)
  QUANTIFIER.lastIndex = reader.at
  const quantifier = QUANTIFIER.exec(reader.source)
  if (quantifier === null) return atom
  reader.at += quantifier[0].length
  const [least, most] = timesOf(quantifier)
  const length = atom.length * least
  const best = least === 0 ? undefined : better(atom.best, rated(atom.set, length, 0))
  const isKnown = atom.first.length === atom.most
  const first = Array.from({ length: isKnown ? Math.min(least, MOST_FIRST) : Math.min(least, 1) }, () => atom.first).flat()
  return { set: atom.set, first, length, most: atom.most === 0 || most === 0 ? 0 : atom.most * most, best }
}

/** How often at least and at most. */
function timesOf([, sign, least, range, most]: RegExpExecArray): readonly [number, number] {
  if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY]
  if (range === undefined) return [Number(least), Number(least)]
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)]
}

function readAtom(reader: Reader): Part {
  const { source } = reader
  GROUP.lastIndex = reader.at
  const group = GROUP.exec(source)
  if (group !== null) {
    reader.at += group[0].length
    const part = readAlternatives(reader)
    if (source[reader.at] !== ')') throw new UnreadForm()
    reader.at++
    return part
  }
  ASSERTION.lastIndex = reader.at
  const assertion = ASSERTION.exec(source)
  if (assertion !== null) {
    reader.at += assertion[0].length
    return NOTHING
  }
  const token = readSet(source, reader.at, reader.ignoreCase)
  if (token === undefined) throw new UnreadForm()
  reader.at += token.length
  return { set: token.set, first: [token.set], length: 1, most: 1, best: undefined }
}

function union(a: ByteSet, b: ByteSet): ByteSet {
  const both = a.slice()
  addTo(both, b)
  return both
}

function addTo(set: Uint8Array, more: ByteSet): void {
  for (let code = 0; code < 256; code++) if (more[code] === 1) set[code] = 1
}

function better(a: RatedRun | undefined, b: RatedRun | undefined): RatedRun | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return b.bits > a.bits ? b : a
}

function rated(set: ByteSet, length: number, start: number): RatedRun | undefined {
  if (length < LEAST_LENGTH) return undefined
  let share = 0
  for (let code = 0; code < 256; code++) if (set[code] === 1) share += SHARES[code]!
  return { set, length, start, bits: -Math.log2(Math.min(1, share)) * length }
}

/** About how often each byte occurs in source text. */
const SHARES = Float64Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z]/.test(character)) return 0.56 / 26
  if (/[A-Z]/.test(character)) return 0.07 / 26
  if (/\d/.test(character)) return 0.005
  if (character === ' ') return 0.16
  return 0.16 / 193
})
