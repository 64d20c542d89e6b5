import { idPrefix, type IdTable } from './id-table.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'

/**
 * Finds out which trees hold some blobs, themselves or in trees below them, from all trees in any order. It knows trees by the
 * beginning of their ids, so it may say yes for a few that hold none, never no for one that holds some.
 */
export interface HolderScan {
  addTree(bytes: Uint8Array, idBytes: Uint8Array, idAt: number): void
  /** To be called once, after the last tree. */
  finish(): Holders
}

export interface Holders {
  /** By an `idPrefix`. */
  has(prefix: number): boolean
  /** How many of the trees that were scanned hold some. */
  readonly count: number
  readonly treeCount: number
}

/** Trees below trees that are remembered, 4 bytes each; spring-boot has 4 million (2026-11-24). Beyond, a tree counts as holder. */
const MAX_LINKS = 32 << 20

export function holderScan(blobs: IdTable, idLength: number, maxLinks = MAX_LINKS): HolderScan {
  const wanted = prefixSet(20)
  for (let blob = 0; blob < blobs.count; blob++) wanted.add(blobs.prefix(blob))
  const holders = prefixSet(26)
  const entry = newTreeEntry()
  /** Of trees that hold none themselves: prefix, and where their links end. */
  const prefixes = numberList()
  const ends = numberList()
  const links = numberList()
  let treeCount = 0

  function addTree(bytes: Uint8Array, idBytes: Uint8Array, idAt: number): void {
    treeCount++
    const before = links.length
    let isHolder = false
    for (let at = 0; !isHolder && readTreeEntry(bytes, at, idLength, entry); at = entry.end) {
      const prefix = idPrefix(bytes, entry.idAt)
      if (entry.isTree) links.push(prefix)
      else isHolder = wanted.has(prefix) && blobs.find(bytes, entry.idAt) >= 0
    }
    if (isHolder || links.length > maxLinks) {
      links.length = before
      holders.add(idPrefix(idBytes, idAt))
    } else if (links.length > before) {
      prefixes.push(idPrefix(idBytes, idAt))
      ends.push(links.length)
    }
  }

  return {
    addTree,
    finish() {
      spread({ prefixes, ends, links }, holders)
      return { has: holders.has, count: holders.count, treeCount }
    },
  }
}

interface Links {
  readonly prefixes: NumberList
  readonly ends: NumberList
  readonly links: NumberList
}

/** Makes holders of all that have links to holders, until there are no more: as many rounds as folders are deep, or fewer. */
function spread({ prefixes, ends, links }: Links, holders: PrefixSet): void {
  const done = new Uint8Array(prefixes.length)
  for (let hasNew = true; hasNew;) {
    hasNew = false
    let at = 0
    for (let tree = 0; tree < prefixes.length; tree++) {
      const end = ends.at(tree)
      if (done[tree] === 0) {
        while (at < end && !holders.has(links.at(at))) at++
        if (at < end) {
          done[tree] = 1
          holders.add(prefixes.at(tree))
          hasNew = true
        }
      }
      at = end
    }
  }
}

interface PrefixSet {
  add(prefix: number): void
  has(prefix: number): boolean
  /** How often something was added that was not there. */
  readonly count: number
}

/** A set that looks at the first bits of a prefix only. */
function prefixSet(bits: number): PrefixSet {
  const words = new Int32Array(2 ** (bits - 5))
  const shift = 32 - bits
  let count = 0
  return {
    get count() {
      return count
    },
    add(prefix) {
      const bit = prefix >>> shift
      const word = words[bit >>> 5]!
      if ((word & (1 << (bit & 31))) === 0) count++
      words[bit >>> 5] = word | (1 << (bit & 31))
    },
    has(prefix) {
      const bit = prefix >>> shift
      return (words[bit >>> 5]! & (1 << (bit & 31))) !== 0
    },
  }
}

interface NumberList {
  length: number
  push(value: number): void
  at(index: number): number
}

const CHUNK_BITS = 16

/** A list of numbers below 2^32 that grows without copying. Setting its length only shortens it. */
function numberList(): NumberList {
  const chunks: Uint32Array[] = []
  const mask = (1 << CHUNK_BITS) - 1
  return {
    length: 0,
    push(value) {
      const index = this.length++
      const chunk = index >>> CHUNK_BITS
      if (chunk === chunks.length) chunks.push(new Uint32Array(1 << CHUNK_BITS))
      chunks[chunk]![index & mask] = value
    },
    at: (index) => chunks[index >>> CHUNK_BITS]![index & mask]!,
  }
}
