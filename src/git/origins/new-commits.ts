import type { ObjectDatabase } from '../pack/index.ts'
import { commitGraph, type CommitGraph } from './commit-graph.ts'
import { placeOf, readCommits, withCommits, type CommitSet } from './commit-set.ts'
import { dateOrder } from './date-order.ts'
import type { KnownHistory } from './find-introductions.ts'
import { idTable } from './id-table.ts'
import type { IntroductionsNote } from './introductions-note.ts'
import { decodeLineage, withChildren } from './lineage.ts'
import { referenceTargets } from './references.ts'
import type { Tips } from './tips.ts'
import { TreeUnreadable } from './tree-changes.ts'

/** More new commits than this are not worth comparing one by one. */
const MAX_NEW_COMMITS = 20_000

/** What came after a note. */
export interface NewCommits {
  readonly graph: CommitGraph
  /** Parents before children, otherwise by date. */
  readonly oldestFirst: readonly string[]
  /** Old commits and new ones behind them. */
  readonly commits: CommitSet
  readonly raw: ReadonlyMap<string, Uint8Array>
  readonly parents: ReadonlyMap<string, readonly string[]>
}

/** The commits that tips lead to and that are not in the note; undefined when the note's history is not a part of theirs, and the older one. */
export function newCommits(
  database: ObjectDatabase,
  note: IntroductionsNote,
  { commits: tips }: Tips,
): NewCommits | undefined {
  const idLength = database.format === 'sha256' ? 32 : 20
  const known = readCommits(note.commits)
  const graph = commitGraph(idTable(idLength), idLength, new Set())
  const raw = new Map<string, Uint8Array>()
  const parents = new Map<string, readonly string[]>()
  const open = [...new Set(tips ?? [])]
  const met = new Set(open)
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (placeOf(known, oid) >= 0) continue
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
  if (!note.heads.every((head) => met.has(head))) return undefined
  const numbers = Array.from(raw.keys(), (oid) => graph.ids.find(Buffer.from(oid, 'hex'), 0))
  const order = dateOrder(graph, numbers, new Uint8Array(graph.count)).toReversed()
  const oldestFirst = order.map((number) => graph.ids.hex(number))
  return { graph, raw, parents, oldestFirst, commits: withCommits(known, oldestFirst) }
}

function parentsOf(raw: Uint8Array): string[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1')
  const end = text.indexOf('\n\n')
  return Array.from(text.slice(0, end < 0 ? text.length : end).matchAll(/^parent ([0-9a-f]+)$/gm), ([, oid]) => oid ?? '')
}

/** The tree that a raw commit names. Throws `TreeUnreadable`. */
export function treeOf(raw: Uint8Array): string {
  const tree = /^tree ([0-9a-f]+)\n/.exec(
    Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 80)).toString('latin1'),
  )?.[1]
  if (tree === undefined) throw new TreeUnreadable()
  return tree
}

/** Throws `TreeUnreadable`. */
export function readCommit(database: ObjectDatabase, oid: string): Uint8Array {
  const object = database.readObject(oid)
  if (object.kind !== 'object' || object.type !== 'commit') throw new TreeUnreadable()
  return object.bytes
}

/** All commits that history leads to now. */
export function historyOf(
  database: ObjectDatabase,
  note: IntroductionsNote,
  { oldestFirst, commits, parents }: NewCommits,
  { references }: Tips,
): KnownHistory {
  const find = (commit: string): number => placeOf(commits, commit)
  const old = decodeLineage(commits.prefixes.length - oldestFirst.length, note.lineage)
  const children = oldestFirst.map((commit) => (parents.get(commit) ?? []).map(find))
  return {
    lineage: children.length === 0 ? old : withChildren(old, children),
    placeOf: find,
    references: references && referenceTargets(references, database, find),
  }
}
