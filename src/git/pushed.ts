import { AppError } from '#base/errors.ts'
import type { Skipped } from '#core/source.ts'
import { splitAt } from './byte-reader.ts'
import type { ChangeGroup } from './change-item.ts'
import type { CommitSelection } from './commit-list.ts'
import { streamGit } from './process.ts'
import type { GitTarget } from './program.ts'
import { isNullId, isObjectId } from './revision.ts'

/** What a push brings that the other side does not have. */
export interface NewCommits {
  /** Full ids of the objects that refs shall point to. Zeros (a deletion) are left out. */
  readonly tips: readonly string[]
  /**
   * What the other side has: everything that this repository's refs of the remote reach, and these full object ids, as far as
   * this repository knows them. Absent: the other side is this repository, with all its refs.
   */
  readonly knownBy?: { readonly remote?: string; readonly oids: readonly string[] }
}

export interface Pushed {
  /** Absent when no tip leads to a commit. */
  readonly selection?: CommitSelection
  /** Messages of tags, and contents that refs point to. */
  readonly groups: readonly ChangeGroup[]
  readonly skipped: readonly Skipped[]
}

const NEWLINE = 0x0a
/** Names of remotes that git takes as they stand; anything else, such as a URL, has no refs here. */
const REMOTE_NAME = /^[\w][\w./-]*$/

/** Looks up the tips of a push. Throws `E_GIT_REVISION` for what is no full object id and for a tip that is not there. */
export async function findPushed(target: GitTarget, { tips, knownBy }: NewCommits, signal: AbortSignal): Promise<Pushed> {
  const wanted = [...new Set(tips.map(checkObjectId))].filter((oid) => !isNullId(oid))
  const known = [...new Set((knownBy?.oids ?? []).map(checkObjectId))].filter((oid) => !isNullId(oid))
  if (wanted.length === 0) return { groups: [], skipped: [] }
  const types = await typesOf(target, [...wanted, ...known], signal)
  const starts: string[] = []
  const groups: ChangeGroup[] = []
  const skipped: Skipped[] = []
  for (const oid of wanted) {
    const type = types.get(oid)
    if (type === undefined) throw unknownTip(target, oid)
    if (type === 'blob') groups.push({ message: false, contents: [{ path: `git:blob/${oid}`, oid }] })
    else if (type === 'tree') skipped.push(treeSkip(oid))
    else starts.push(oid)
    if (type === 'tag') groups.push({ commit: { commit: oid }, message: true, contents: [] })
  }
  const leftOut = known.filter((oid) => isCommitLike(types.get(oid))).map((oid) => `^${oid}`)
  const selection = { options: ['--not', ...refsOf(knownBy), '--not'], objectIds: [...starts, ...leftOut] }
  return { groups, skipped, ...(starts.length > 0 ? { selection } : {}) }
}

function refsOf(knownBy: NewCommits['knownBy']): string[] {
  if (knownBy === undefined) return ['--all']
  const { remote } = knownBy
  return remote !== undefined && REMOTE_NAME.test(remote) ? [`--remotes=${remote}`] : []
}

function isCommitLike(type: string | undefined): boolean {
  return type === 'commit' || type === 'tag'
}

function checkObjectId(oid: string): string {
  if (isObjectId(oid)) return oid
  throw new AppError('E_GIT_REVISION', `${JSON.stringify(oid)} is no full object id.`, { details: { oid } })
}

function unknownTip({ repository }: GitTarget, oid: string): AppError {
  return new AppError(
    'E_GIT_REVISION',
    `Git does not know ${oid} in ${repository}. Push again; if it stays, run git fsck.`,
    {
      details: { oid },
    },
  )
}

/** Nobody has refs to trees, so reading them would be code that never runs; but it must not pass as scanned. */
function treeSkip(oid: string): Skipped {
  const detail = 'a ref to a tree; only commits, tags and blobs are read'
  return { kind: 'skipped', skip: { place: `git:tree/${oid}`, reason: 'unreadable', detail } }
}

async function typesOf(
  target: GitTarget,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>()
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)']
  const input = `${oids.join('\n')}\n`
  for await (const lines of splitAt(streamGit(target, args, { signal, input }), NEWLINE)) {
    for (const line of lines) {
      const [oid = '', type = ''] = line.toString('latin1').split(' ')
      if (type !== 'missing') types.set(oid, type)
    }
  }
  return types
}
