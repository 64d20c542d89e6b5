import { flagShares } from './rarity.ts'

/** Three or four folded bytes by which keywords are found, and the keywords that are. */
export interface Anchor {
  /** Little-endian; with three bytes the uppermost is zero. */
  readonly code: number
  readonly length: number
  readonly keywords: readonly Anchored[]
}

/** A keyword, and where in it its anchor is. */
export interface Anchored {
  readonly number: number
  readonly offset: number
}

/** Of a keyword that is long enough. */
const ANCHOR_BYTES = 4
/** What a new anchor costs beside its own frequency, as a share of positions: later texts may be unlike those measured. */
const NEW_ANCHOR = 1e-6
/**
 * Sharing an anchor saves a place in the filter and costs a comparison at some of its places, the more the more keywords
 * share it. Beyond two a new anchor as frequent is better, so that no text makes the kernel slow.
 */
const SHARING = 0.6
const CROWDING = 0.2

/**
 * Gives each keyword one of its substrings of four bytes, seldom ones first, or of three where it has no more; short keywords,
 * which have little choice, choose before long ones.
 */
export function chooseAnchors(keywords: readonly Uint8Array[]): Anchor[] {
  const shareOf = flagShares()
  const anchors = new Map<number, Anchor & { readonly keywords: Anchored[] }>()
  const order = [...keywords.keys()].sort((a, b) => keywords[a]!.length - keywords[b]!.length || a - b)
  for (const number of order) {
    const keyword = keywords[number]!
    const length = Math.min(ANCHOR_BYTES, keyword.length)
    let code = 0
    let offset = 0
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at + length <= keyword.length; at++) {
      const candidate = anchorAt(keyword, at)
      const crowd = anchors.get(candidate)?.keywords.length ?? 0
      const cost = (shareOf(candidate) + NEW_ANCHOR) * (crowd === 0 ? 1 : SHARING + CROWDING * crowd)
      if (cost >= least) continue
      least = cost
      code = candidate
      offset = at
    }
    const anchor = anchors.get(code)
    if (anchor === undefined) anchors.set(code, { code, length, keywords: [{ number, offset }] })
    else anchor.keywords.push({ number, offset })
  }
  return [...anchors.values()]
}

/** The four bytes at a place, or three where there are no more, each OR 0x20. */
function anchorAt(keyword: Uint8Array, at: number): number {
  const code = keyword[at]! | (keyword[at + 1]! << 8) | (keyword[at + 2]! << 16) | 0x20_2020
  return at + 3 < keyword.length ? (code | ((keyword[at + 3]! | 0x20) << 24)) >>> 0 : code
}
