import type { Anchor, Anchored } from './anchors.ts'
import { bucketOf } from './anchor-hash.ts'
import { commonWindow, NO_WINDOW, windowOf, type FoldedKeyword, type Window } from './windows.ts'

/** Keywords whose anchors have one hash, and what they have in common around these. */
interface Bucket {
  readonly window: Window
  readonly keywords: readonly Anchored[]
}

export interface Buckets {
  /** `1 << bits` for anchors of four bytes, then `1 << shortBits` for those of three. */
  readonly items: readonly Bucket[]
  readonly bits: number
  readonly shortBits: number
}

const LEAST_BITS = 9
const LEAST_SHORT_BITS = 6

/** Puts anchors into buckets, of which there are more than anchors. */
export function bucketsOf(anchors: readonly Anchor[], keywords: readonly FoldedKeyword[]): Buckets {
  const short = anchors.filter(({ length }) => length === 3)
  const long = anchors.filter(({ length }) => length > 3)
  const bits = bitsFor(long.length, LEAST_BITS)
  const shortBits = bitsFor(short.length, LEAST_SHORT_BITS)
  return { items: [...filled(long, bits, keywords), ...filled(short, shortBits, keywords)], bits, shortBits }
}

function bitsFor(count: number, least: number): number {
  return Math.max(least, 32 - Math.clz32(count))
}

function filled(anchors: readonly Anchor[], bits: number, keywords: readonly FoldedKeyword[]): Bucket[] {
  const items = Array.from({ length: 1 << bits }, (): Anchored[] => [])
  for (const { code, keywords: anchored } of anchors) items[bucketOf(code, bits)]!.push(...anchored)
  return items.map((anchored) => ({ window: commonWindowOf(anchored, keywords), keywords: anchored }))
}

function commonWindowOf(anchored: readonly Anchored[], keywords: readonly FoldedKeyword[]): Window {
  let common: Window | undefined
  for (const { number, offset } of anchored) {
    const window = windowOf(keywords[number]!, offset)
    common = common === undefined ? window : commonWindow(common, window)
  }
  return common ?? NO_WINDOW
}
