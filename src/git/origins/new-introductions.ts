import type { ObjectDatabase } from '../pack/index.ts'
import { commitGraph, type CommitGraph } from './commit-graph.ts'
import { parseCommitInfo } from './commit-info.ts'
import { dateOrder } from './date-order.ts'
import { PATHS_PER_BLOB, type Introduction, type Introductions } from './find-introductions.ts'
import { pause } from './history-scan.ts'
import { idTable } from './id-table.ts'
import {
  areInPacks,
  commitSet,
  hasCommit,
  looseState,
  packState,
  withCommits,
  type IntroductionsNote,
} from './introductions-note.ts'
import type { Tips } from './tips.ts'
import { treeChanges, TreeUnreadable, type TreeChanges } from './tree-changes.ts'

type Known = Pick<Introductions, 'byBlob' | 'head'>

export interface Continued extends Known {
  /** Absent when the old one still holds. */
  readonly note?: IntroductionsNote
}

/** More new commits than this are not worth comparing one by one. */
const MAX_NEW_COMMITS = 20_000

interface NewCommits {
  readonly graph: CommitGraph
  readonly raw: ReadonlyMap<string, Uint8Array>
  readonly parents: ReadonlyMap<string, readonly string[]>
}

/**
 * What a full search would find, from what one found before and the commits since; undefined when that cannot be said for sure: history was
 * rewritten, new commits are dated before old ones, or blobs are looked for that may lie in old ones.
 */
export async function continueIntroductions(
  database: ObjectDatabase,
  note: IntroductionsNote,
  blobs: ReadonlySet<string>,
  tips: Tips,
  signal: AbortSignal,
): Promise<Continued | undefined> {
  const old = new Set(note.blobs)
  const more = [...blobs].filter((blob) => !old.has(blob))
  if (areInPacks(database, note.packs, more)) return undefined
  const added = newCommits(database, note, tips)
  if (added === undefined) return undefined
  const isUnchanged = added.raw.size === 0 && more.length === 0
  const packs = packState(database)
  if (note.hasUnreached && !(isUnchanged && packs.join() === note.packs.join() && looseState(database) === note.loose))
    return undefined
  const found = new Map(note.found.filter(([blob]) => blobs.has(blob)))
  if (isUnchanged && tips.head === note.head) return { byBlob: found, head: new Map(note.atHead) }
  try {
    const changes = treeChanges(database)
    const head = new Map(note.atHead)
    const way = wayOfHead(added, note.head, tips.head)
    await follow(added, found, { changes, blobs, database, signal, next: nextOrder(note), way, head })
    const isComplete =
      more.every((blob) => found.has(blob)) && [...found.values()].every((list) => list.length < PATHS_PER_BLOB)
    if (!isComplete) return undefined
    if (way.size === 0 && tips.head !== note.head) moveHead(database, changes, [note.head, tips.head], { blobs, head })
    return { byBlob: found, head, note: nextNote(note, added, { blobs, found, head, tips, packs }) }
  } catch (error) {
    if (error instanceof TreeUnreadable) return undefined
    throw error
  }
}

/** The commits that tips lead to and that are not in the note; undefined when the note's history is not a part of theirs, and the older one. */
function newCommits(database: ObjectDatabase, note: IntroductionsNote, { commits: tips }: Tips): NewCommits | undefined {
  const idLength = database.format === 'sha256' ? 32 : 20
  const known = commitSet(note.commits)
  const graph = commitGraph(idTable(idLength), idLength, new Set())
  const raw = new Map<string, Uint8Array>()
  const parents = new Map<string, readonly string[]>()
  const open = [...new Set(tips ?? [])]
  const met = new Set(open)
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (hasCommit(known, oid)) continue
    const object = database.readObject(oid)
    if (object.kind !== 'object' || object.type !== 'commit' || raw.size >= MAX_NEW_COMMITS) return undefined
    const id = Buffer.from(oid, 'hex')
    graph.add(object.bytes, id, 0)
    const number = graph.ids.find(id, 0)
    if (!graph.has(number) || graph.date(number) <= note.newest) return undefined
    raw.set(oid, object.bytes)
    const named = parentsOf(object.bytes)
    parents.set(oid, named)
    for (const parent of named) if (!met.has(parent)) open.push(parent)
    for (const parent of named) met.add(parent)
  }
  return note.heads.every((head) => met.has(head)) ? { graph, raw, parents } : undefined
}

function parentsOf(raw: Uint8Array): string[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  const end = text.indexOf('\n\n')
  return Array.from(text.slice(0, end < 0 ? text.length : end).matchAll(/^parent ([0-9a-f]+)$/gm), ([, oid]) => oid ?? '')
}

function treeOf(raw: Uint8Array): string {
  const tree = /^tree ([0-9a-f]+)\n/.exec(
    Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 80)).toString('latin1'),
  )?.[1]
  if (tree === undefined) throw new TreeUnreadable()
  return tree
}

interface FollowParts {
  readonly changes: TreeChanges
  readonly blobs: ReadonlySet<string>
  readonly database: ObjectDatabase
  readonly signal: AbortSignal
  readonly next: number
  /** Commits whose changes are those of the checked-out commit, and what it holds. */
  readonly way: ReadonlySet<string>
  readonly head: Map<string, string>
}

/** Adds what new commits introduce, in the order of history. What a commit's first parent holds already was found there. */
async function follow(added: NewCommits, found: Map<string, readonly Introduction[]>, parts: FollowParts): Promise<void> {
  const { graph, raw, parents } = added
  const { changes, blobs, database, signal, way, head } = parts
  let order = parts.next
  const numbers = Array.from(raw.keys(), (oid) => graph.ids.find(Buffer.from(oid, 'hex'), 0))
  for (const number of dateOrder(graph, numbers, new Uint8Array(graph.count)).toReversed()) {
    await pause(signal)
    const commit = graph.ids.hex(number)
    const bytes = raw.get(commit) ?? new Uint8Array(0)
    const [parent] = parents.get(commit) ?? []
    const before = parent === undefined ? undefined : treeOf(raw.get(parent) ?? readCommit(database, parent))
    const isOnWay = way.has(commit)
    changes.compare(before, treeOf(bytes), (path, blob) => {
      if (isOnWay) setAtHead(head, blobs, path, blob)
      if (blob === undefined || !blobs.has(blob)) return
      const list = found.get(blob) ?? []
      if (list.some((one) => one.path === path)) return
      found.set(blob, [...list, { ...parseCommitInfo(commit, bytes), path, order: order++, lastCommit: commit }])
    })
  }
}

/** Throws `TreeUnreadable`. */
function readCommit(database: ObjectDatabase, oid: string): Uint8Array {
  const object = database.readObject(oid)
  if (object.kind !== 'object' || object.type !== 'commit') throw new TreeUnreadable()
  return object.bytes
}

function nextOrder({ found }: IntroductionsNote): number {
  let next = 0
  for (const [, list] of found) for (const { order } of list) next = Math.max(next, order + 1)
  return next
}

/** The new commits by which the checked-out commit came from an earlier one, each the first parent of the next; none when it did not. */
function wayOfHead({ parents }: NewCommits, from: string | undefined, to: string | undefined): ReadonlySet<string> {
  const way = new Set<string>()
  let at = to
  while (at !== undefined && at !== from && parents.has(at)) {
    way.add(at)
    at = parents.get(at)?.[0]
  }
  return at !== undefined && at === from ? way : new Set()
}

/** Changes what the checked-out commit holds, after another one. */
function moveHead(
  database: ObjectDatabase,
  changes: TreeChanges,
  [from, to]: readonly (string | undefined)[],
  { blobs, head }: Pick<FollowParts, 'blobs' | 'head'>,
): void {
  const trees = [from, to].map((oid) => (oid === undefined ? undefined : treeOf(readCommit(database, oid))))
  changes.compare(trees[0], trees[1], (path, blob) => setAtHead(head, blobs, path, blob))
}

function setAtHead(head: Map<string, string>, blobs: ReadonlySet<string>, path: string, blob: string | undefined): void {
  head.delete(path)
  if (blob !== undefined && blobs.has(blob)) head.set(path, blob)
}

interface NextParts extends Pick<FollowParts, 'blobs'> {
  readonly found: ReadonlyMap<string, readonly Introduction[]>
  readonly head: ReadonlyMap<string, string>
  readonly tips: Tips
  readonly packs: readonly string[]
}

function nextNote(
  note: IntroductionsNote,
  { graph, raw, parents }: NewCommits,
  { blobs, found, head, tips, packs }: NextParts,
): IntroductionsNote {
  const inner = new Set([...parents.values()].flat())
  let newest = note.newest
  for (const oid of raw.keys()) newest = Math.max(newest, graph.date(graph.ids.find(Buffer.from(oid, 'hex'), 0)))
  return {
    heads: [...new Set([...note.heads, ...raw.keys()])].filter((oid) => !inner.has(oid)),
    commits: withCommits(commitSet(note.commits), [...raw.keys()]),
    newest,
    head: tips.head,
    atHead: [...head],
    blobs: [...blobs],
    found: [...found],
    hasUnreached: note.hasUnreached,
    packs,
    loose: note.loose,
  }
}
