import type { ObjectDatabase } from '../pack/index.ts'
import { parseCommitInfo } from './commit-info.ts'
import { noteCommits, placeOf } from './commit-set.ts'
import type { Introduction, Introductions, KnownHistory } from './find-introductions.ts'
import { pause } from './history-scan.ts'
import { areInPacks, looseState, packState, type IntroductionsNote } from './introductions-note.ts'
import { PATHS_PER_BLOB } from './limits.ts'
import { encodeLineage } from './lineage.ts'
import { historyOf, newCommits, readCommit, treeOf, type NewCommits } from './new-commits.ts'
import { moveLastCommits, type HeldBlob } from './noted-ends.ts'
import type { Tips } from './tips.ts'
import { treeChanges, TreeUnreadable, type TreeChanges } from './tree-changes.ts'

export interface Continued extends Pick<Introductions, 'byBlob' | 'head' | 'history'> {
  /** Absent when the old one still holds. */
  readonly note?: IntroductionsNote
}

/** Commits that are noted of one path and blob; a full search needs fewer of them. */
const MAX_NOTED = 4096

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
  const history = historyOf(database, note, added, tips)
  if (isUnchanged && tips.head === note.head) return { byBlob: found, head: new Map(note.atHead), history }
  try {
    const changes = treeChanges(database)
    const head = new Map(note.atHead)
    const way = wayOfHead(added, note.head, tips.head)
    const lost = await follow(added, found, { changes, blobs, database, signal, next: nextOrder(note), way, head })
    const isComplete =
      more.every((blob) => found.has(blob)) &&
      [...found.values()].every((list) => list.every(isSmall) && list.length < PATHS_PER_BLOB)
    if (!isComplete || !moveEnds(database, note, added, { found, blobs, changes, lost })) return undefined
    if (way.size === 0 && tips.head !== note.head) moveHead(database, changes, [note.head, tips.head], { blobs, head })
    return { byBlob: found, head, history, note: nextNote(note, added, { blobs, found, head, tips, packs, history }) }
  } catch (error) {
    if (error instanceof TreeUnreadable) return undefined
    throw error
  }
}

function isSmall({ commits = [] }: Introduction): boolean {
  return commits.length <= MAX_NOTED
}

interface EndParts extends Pick<FollowParts, 'blobs' | 'changes'> {
  readonly found: Map<string, readonly Introduction[]>
  readonly lost: ReadonlyMap<string, readonly HeldBlob[]>
}

/** Says whether the last commits could be moved on. */
function moveEnds(
  database: ObjectDatabase,
  note: IntroductionsNote,
  { oldestFirst, commits, raw }: NewCommits,
  { found, blobs, changes, lost }: EndParts,
): boolean {
  if (oldestFirst.length === 0) return true
  if (note.head === undefined) return false
  return moveLastCommits(found, blobs, changes, {
    newestFirst: oldestFirst.toReversed(),
    placeOf: (commit) => placeOf(commits, commit),
    treeOf: (commit) => treeOf(raw.get(commit) ?? readCommit(database, commit)),
    lost,
    base: { commit: note.head, atHead: new Map(note.atHead) },
  })
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

/**
 * Adds what new commits introduce, in the order of history. What a commit's first parent holds already was found there. Gives what new
 * commits hold that a child does not, of which they are the first parent.
 */
async function follow(
  added: NewCommits,
  found: Map<string, readonly Introduction[]>,
  parts: FollowParts,
): Promise<ReadonlyMap<string, readonly HeldBlob[]>> {
  const { raw, parents, oldestFirst, commits } = added
  const { changes, blobs, database, signal, way, head } = parts
  let order = parts.next
  const lost = new Map<string, HeldBlob[]>()
  for (const commit of oldestFirst) {
    await pause(signal)
    const bytes = raw.get(commit) ?? new Uint8Array(0)
    const place = placeOf(commits, commit)
    const [parent] = parents.get(commit) ?? []
    const before = parent === undefined ? undefined : treeOf(raw.get(parent) ?? readCommit(database, parent))
    const isOnWay = way.has(commit)
    const dropped: HeldBlob[] = []
    changes.compare(before, treeOf(bytes), (path, blob, former) => {
      if (isOnWay) setAtHead(head, blobs, path, blob)
      if (former !== undefined && blobs.has(former)) dropped.push({ path, blob: former })
      if (blob === undefined || !blobs.has(blob)) return
      const list = found.get(blob) ?? []
      const known = list.find((one) => one.path === path)
      if (known === undefined) {
        const first = { ...parseCommitInfo(commit, bytes), path, order: order++, lastCommit: commit, lastOrder: place }
        found.set(blob, [...list, { ...first, commits: [place] }])
      } else if (known.commits !== undefined)
        found.set(blob, list.with(list.indexOf(known), { ...known, commits: [...known.commits, place] }))
    })
    if (parent !== undefined) lost.set(parent, [...(lost.get(parent) ?? []), ...dropped])
  }
  return lost
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
  readonly history: KnownHistory
}

function nextNote(
  note: IntroductionsNote,
  { graph, raw, parents, commits }: NewCommits,
  { blobs, found, head, tips, packs, history }: NextParts,
): IntroductionsNote {
  const inner = new Set([...parents.values()].flat())
  let newest = note.newest
  for (const oid of raw.keys()) newest = Math.max(newest, graph.date(graph.ids.find(Buffer.from(oid, 'hex'), 0)))
  return {
    heads: [...new Set([...note.heads, ...raw.keys()])].filter((oid) => !inner.has(oid)),
    commits: noteCommits(commits),
    lineage: encodeLineage(history.lineage),
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
