import { byteSet, type ByteSet } from './byte-set.ts'

/** A run of at least `length` bytes of one set, somewhere in every match of a pattern. */
export interface RequiredRun {
  readonly set: ByteSet
  readonly length: number
}

/** Shorter runs, or those that ordinary text is full of, are not worth looking for. */
const LEAST_BITS = 40
const LEAST_LENGTH = 6

/**
 * The run of a pattern that is least likely to be in ordinary text. Undefined when there is none worth looking for, or the
 * pattern has a form that is not read here; both only cost time.
 */
export function requiredRun(pattern: RegExp): RequiredRun | undefined {
  const reader: Reader = { source: pattern.source, at: 0, ignoreCase: pattern.flags.includes('i') }
  try {
    const { best } = readAlternatives(reader)
    return reader.at === reader.source.length &&
      best !== undefined &&
      bitsOf(best) >= LEAST_BITS &&
      best.length >= LEAST_LENGTH
      ? best
      : undefined
  } catch (error) {
    if (error instanceof UnreadForm) return undefined
    throw error
  }
}

/** Does the run occur between two places? Looks at one byte of `length`, and closer only where that one is in the set. */
export function holdsRun({ set, length }: RequiredRun, bytes: Uint8Array, from: number, to: number): boolean {
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

/** What is known of the texts of a part of a pattern: their bytes, their least length, and the best run in each of them. */
interface Part {
  readonly set: ByteSet
  readonly length: number
  readonly best: RequiredRun | undefined
}

const NOTHING: Part = { set: new Uint8Array(256), length: 0, best: undefined }

function readAlternatives(reader: Reader): Part {
  let all = readSequence(reader)
  while (reader.source[reader.at] === '|') {
    reader.at++
    const next = readSequence(reader)
    const set = union(all.set, next.set)
    const best =
      all.best === undefined || next.best === undefined
        ? undefined
        : { set: union(all.best.set, next.best.set), length: Math.min(all.best.length, next.best.length) }
    all = {
      set,
      length: Math.min(all.length, next.length),
      best: better(best, { set, length: Math.min(all.length, next.length) }),
    }
  }
  return all
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = []
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at]!)) parts.push(readRepeated(reader))
  let best: RequiredRun | undefined
  let whole = NOTHING
  for (let from = 0; from < parts.length; from++) {
    let run = NOTHING
    best = better(best, parts[from]!.best)
    for (let to = from; to < parts.length; to++) {
      run = { set: union(run.set, parts[to]!.set), length: run.length + parts[to]!.length, best: undefined }
      best = better(best, run)
    }
    if (from === 0) whole = run
  }
  return { set: whole.set, length: whole.length, best }
}

/** An atom with its quantifier. */
function readRepeated(reader: Reader): Part {
  const atom = readAtom(reader)
  const quantifier = /^(?:([*?+])|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 24))
  if (quantifier === null) return atom
  reader.at += quantifier[0].length
  const least = quantifier[1] === undefined ? Number(quantifier[2]) : quantifier[1] === '+' ? 1 : 0
  const length = atom.length * least
  return { set: atom.set, length, best: least === 0 ? undefined : better(atom.best, { set: atom.set, length }) }
}

function readAtom(reader: Reader): Part {
  const { source } = reader
  const rest = source.slice(reader.at, reader.at + 40)
  const group = /^\((?:\?(?:<\w+>|:))/.exec(rest)
  if (group !== null) {
    reader.at += group[0].length
    const part = readAlternatives(reader)
    if (source[reader.at] !== ')') throw new UnreadForm()
    reader.at++
    return part
  }
  const assertion = /^(?:\\b|\^|\$)/.exec(rest)
  if (assertion !== null) {
    reader.at += assertion[0].length
    return NOTHING
  }
  return one(readSet(reader))
}

/** The set of a class, an escape or a character. */
function readSet(reader: Reader): ByteSet {
  const { source, ignoreCase } = reader
  const rest = source.slice(reader.at)
  const token = /^(?:\[(?:\\.|[^\]\\])*\]|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^\dkpPcBWDS]|[^\\()[\]{}*+?|])/.exec(
    rest,
  )?.[0]
  if (token === undefined || token === '[' || /\\[WDSb]/.test(token)) throw new UnreadForm()
  reader.at += token.length
  if (token === '.') return new Uint8Array(256).fill(1)
  const inside = plain(token.startsWith('[') ? token.slice(1, -1) : token === '^' ? '\\^' : token)
  if (inside === '' || inside === '^') throw new UnreadForm()
  // Negated before case is folded: a superset of what V8 matches.
  const set = byteSet(inside)
  return ignoreCase ? folded(set) : set
}

/** Escapes of single characters as these themselves. */
function plain(inside: string): string {
  return inside.replaceAll(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g,
    (escape, x?: string, u?: string, letter?: string) => {
      const code = x ?? u
      if (code !== undefined) {
        const character = String.fromCharCode(parseInt(code, 16))
        return /[\\^\]-]/.test(character) ? `\\${character}` : character
      }
      if (letter !== undefined && 'nrtfv0'.includes(letter)) return '\n\r\t\f\v\0'['nrtfv0'.indexOf(letter)]!
      return escape
    },
  )
}

function folded(set: ByteSet): ByteSet {
  const both = set.slice()
  for (let code = 0; code < 256; code++) {
    if (set[code] === 0) continue
    const character = String.fromCharCode(code)
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      if (other.length === 1 && other.charCodeAt(0) < 256) both[other.charCodeAt(0)] = 1
    }
  }
  return both
}

function one(set: ByteSet): Part {
  return { set, length: 1, best: { set, length: 1 } }
}

function union(a: ByteSet, b: ByteSet): ByteSet {
  return a.map((flag, i) => flag | b[i]!)
}

function better(a: RequiredRun | undefined, b: RequiredRun | undefined): RequiredRun | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return bitsOf(b) > bitsOf(a) ? b : a
}

/** How unlikely the run is in text, in bits, were its bytes independent. */
function bitsOf({ set, length }: RequiredRun): number {
  if (length === 0) return 0
  let share = 0
  for (let code = 0; code < 256; code++) if (set[code] === 1) share += SHARES[code]!
  return -Math.log2(Math.min(1, share)) * length
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
