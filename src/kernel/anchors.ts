import { ANCHOR_FOLD } from './anchor-hash.ts'
import { flagShares } from './rarity.ts'

/** Three folded bytes by which keywords are found, and the keywords that are. */
export interface Anchor {
  readonly code: number
  readonly keywords: { readonly number: number; readonly offset: number }[]
}

/** What a new anchor costs beside its own frequency, as a share of positions: later texts may be unlike those measured. */
const NEW_ANCHOR = 1e-6
/**
 * Sharing an anchor saves a place in the filter and costs a comparison at some of its places, the more the more keywords
 * share it. Beyond two a new anchor as frequent is better, so that no text makes the kernel slow.
 */
const SHARING = 0.6
const CROWDING = 0.2

/**
 * Gives each keyword one of its substrings of three bytes, seldom ones first; short keywords, which have little choice,
 * choose before long ones. Every keyword has at least three bytes.
 */
export function chooseAnchors(keywords: readonly Uint8Array[]): Anchor[] {
  const shareOf = flagShares()
  const anchors = new Map<number, Anchor>()
  const order = [...keywords.keys()].sort((a, b) => keywords[a]!.length - keywords[b]!.length || a - b)
  for (const number of order) {
    const keyword = keywords[number]!
    let code = 0
    let offset = 0
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at + 3 <= keyword.length; at++) {
      const candidate = keyword[at]! | (keyword[at + 1]! << 8) | (keyword[at + 2]! << 16) | ANCHOR_FOLD
      const share = shareOf(candidate, keyword[at + 3])
      const crowd = anchors.get(candidate)?.keywords.length ?? 0
      const cost = (share + NEW_ANCHOR) * (crowd === 0 ? 1 : SHARING + CROWDING * crowd)
      if (cost >= least) continue
      least = cost
      code = candidate
      offset = at
    }
    const anchor = anchors.get(code)
    if (anchor === undefined) anchors.set(code, { code, keywords: [{ number, offset }] })
    else anchor.keywords.push({ number, offset })
  }
  return [...anchors.values()]
}
