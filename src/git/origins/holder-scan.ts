import { spreadHolders } from './holder-spread.ts'
import { idPrefix, type IdTable } from './id-table.ts'
import { numberList } from './number-list.ts'
import { prefixSet } from './prefix-set.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'

/**
 * Finds out which trees hold some blobs, themselves or in trees below them, from all trees in any order. Memory: 8 bytes a tree, and 4 for each tree that
 * it has below it, at most `maxLinks` of these; trees that do not fit count as holders.
 */
export interface HolderScan {
  addTree(bytes: Uint8Array, idBytes: Uint8Array, idAt: number): void
  /** To be called once, after the last tree. */
  finish(): Holders
}

export interface Holders {
  /**
   * Does the tree that an id with this `idPrefix` names hold some? Says yes for a few that hold none, because it knows only the beginning of ids; never no
   * for one that does.
   */
  readonly has: (prefix: number) => boolean
  readonly treeCount: number
  /** Of the trees from one number to another, in the order in which they were added. */
  readonly countIn: (from: number, to: number) => number
}

/** 128 KiB: it has to stay in the fastest memory. */
const WANTED_BITS = 20
/** 8 MiB: of a million holders, it takes one in 60 other trees for one. */
const HOLDER_BITS = 26

export function holderScan(blobs: IdTable, idLength: number, maxLinks: number): HolderScan {
  const wanted = prefixSet(WANTED_BITS)
  for (let blob = 0; blob < blobs.count; blob++) wanted.add(blobs.prefix(blob))
  const holders = prefixSet(HOLDER_BITS)
  const entry = newTreeEntry()
  const prefixes = numberList()
  const links = numberList()
  /** Where the links of each tree end; those that hold some themselves need none. */
  const ends = numberList()
  return {
    addTree(bytes, idBytes, idAt) {
      const before = links.length
      let isHolder = false
      for (let at = 0; !isHolder && readTreeEntry(bytes, at, idLength, entry); at = entry.end) {
        const prefix = idPrefix(bytes, entry.idAt)
        if (entry.isTree) links.push(prefix)
        else isHolder = wanted.has(prefix) && blobs.find(bytes, entry.idAt) >= 0
      }
      const own = idPrefix(idBytes, idAt)
      if (isHolder || links.length > maxLinks) {
        links.length = before
        holders.add(own)
      }
      prefixes.push(own)
      ends.push(links.length)
    },
    finish() {
      spreadHolders({ prefixes, links, ends }, holders)
      const countIn = (from: number, to: number): number => {
        let count = 0
        for (let tree = from; tree < to; tree++) if (holders.has(prefixes.at(tree))) count++
        return count
      }
      return { has: holders.has, treeCount: prefixes.length, countIn }
    },
  }
}
