import { AMPERSAND, BACKSLASH, EQUALS, PERCENT, TOKEN } from './byte-classes.ts'
import { stretchStart } from './token-run.ts'
import { ESCAPE_KINDS, FIRST_BYTE, signLength, LONGEST_ESCAPE, type EscapeKind } from './escapes.ts'

/** Bytes between two escapes of one text at most: a line of PEM and some. */
const MOST_BETWEEN = 80
/** Token bytes beside a single percent escape that make it part of a value. */
const LEAST_BESIDE = 16
/** Escapes count by how telling they are; what has less is not decoded. */
const ENOUGH = 6
const WEIGHT = { percent: 3, escape: 6, html: 3, 'quoted-printable': 6 } as const satisfies Record<EscapeKind, number>
const OCTAL_WEIGHT = 2
const ENTITY_WEIGHT = 6
const PADDING_WEIGHT = 2
const THREE = 0x33

/** All that decides about a chain lies within so many bytes of it. */
export const CHAIN_CONTEXT = MOST_BETWEEN + LONGEST_ESCAPE

/** Escapes of one kind that are near each other, from the first to the last, and the token bytes beside them. */
export interface EscapeChain {
  readonly kind: EscapeKind
  readonly start: number
  readonly end: number
}

/** The beginning of the token bytes before `at`, escapes that are no signs among them. */
function linkStart(bytes: Uint8Array, at: number, low: number, own: number): number {
  while (at > low && (TOKEN[bytes[at - 1]!] === 1 || bytes[at - 1] === own)) at--
  return at
}

function linkEnd(bytes: Uint8Array, at: number, high: number, own: number): number {
  while (at < high && (TOKEN[bytes[at]!] === 1 || bytes[at] === own)) at++
  return at
}

/** The kind of escape that a byte may begin. */
export function kindOf(byte: number): EscapeKind | undefined {
  switch (byte) {
    case PERCENT:
      return 'percent'
    case BACKSLASH:
      return 'escape'
    case AMPERSAND:
      return 'html'
    case EQUALS:
      return 'quoted-printable'
    default:
      return undefined
  }
}

/** Joins the escapes of a text into chains. */
export class ChainFinder {
  readonly #bytes: Uint8Array
  readonly #onChain: (chain: EscapeChain) => void
  readonly #open = new Map<EscapeKind, { start: number; end: number; weight: number }>()
  #low = 0
  #high = 0

  constructor(bytes: Uint8Array, onChain: (chain: EscapeChain) => void) {
    this.#bytes = bytes
    this.#onChain = onChain
  }

  /** Only what lies in `[low, high)` belongs together from now on. */
  enter(low: number, high: number): void {
    this.end()
    this.#low = low
    this.#high = high
  }

  /** Takes places at which an escape may begin, ascending; also such as are none, and doubles. */
  add(at: number): void {
    const kind = kindOf(this.#bytes[at]!)
    if (kind === undefined) return
    const length = signLength(kind, this.#bytes, at, this.#high)
    if (length === 0) return
    const chain = this.#open.get(kind)
    if (chain !== undefined && at < chain.end) return
    const weight = this.#weightOf(kind, at)
    if (chain !== undefined && this.#isNear(kind, chain.end, at)) {
      chain.end = at + length
      chain.weight += weight
      return
    }
    this.#close(kind)
    this.#open.set(kind, { start: at, end: at + length, weight })
  }

  /** Gives the chains that are open. */
  end(): void {
    if (this.#open.size > 0) for (const kind of ESCAPE_KINDS) this.#close(kind)
  }

  #close(kind: EscapeKind): void {
    const chain = this.#open.get(kind)
    if (chain === undefined) return
    this.#open.delete(kind)
    const { start, end, weight } = chain
    if (weight < ENOUGH && (kind !== 'percent' || !this.#isInValue(start, end))) return
    const own = FIRST_BYTE[kind]
    const first = linkStart(this.#bytes, start, this.#low, own)
    this.#onChain({ kind, start: first, end: linkEnd(this.#bytes, end, this.#high, own) })
  }

  /** Of a run of token bytes, such as base64, that holds escapes, nothing is left out. */
  #isNear(kind: EscapeKind, end: number, at: number): boolean {
    return at - end <= MOST_BETWEEN || linkEnd(this.#bytes, end, at, FIRST_BYTE[kind]) === at
  }

  #weightOf(kind: EscapeKind, at: number): number {
    const second = this.#bytes[at + 1]!
    if (kind === 'escape' && second >= 0x30 && second <= 0x37) return OCTAL_WEIGHT
    // A quote or bracket in HTML is nothing special; any other character need not be written so.
    if (kind === 'html' && second === 0x23 && !isCommonEntity(this.#bytes, at)) return ENTITY_WEIGHT
    if (kind === 'quoted-printable' && second !== THREE && this.#mayBePadding(at)) return PADDING_WEIGHT
    return WEIGHT[kind]
  }

  /** Base64 at the end of a line, with its padding, looks like a line of quoted-printable. */
  #mayBePadding(at: number): boolean {
    if (this.#bytes[at - 1] === EQUALS) return true
    const length = at - stretchStart(this.#bytes, at, Math.max(this.#low, at - MOST_BETWEEN))
    return length >= LEAST_BESIDE && ((length + 1) % 4 === 0 || length === MOST_BETWEEN)
  }

  #isInValue(start: number, end: number): boolean {
    let first = start
    while (first > this.#low && start - first < LEAST_BESIDE && TOKEN[this.#bytes[first - 1]!] === 1) first--
    let last = end
    while (last < this.#high && last - end < LEAST_BESIDE && TOKEN[this.#bytes[last]!] === 1) last++
    return start - first + last - end >= LEAST_BESIDE
  }
}

const COMMON_ENTITY = /^&#(?:3[2-489]|6[02]|x2[2-7]|x3[ce]);/i

function isCommonEntity(bytes: Uint8Array, at: number): boolean {
  return COMMON_ENTITY.test(String.fromCharCode(...bytes.subarray(at, at + 7)))
}
