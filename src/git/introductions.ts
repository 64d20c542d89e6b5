import { AppError } from '#base/errors.ts'
import { splitAt } from './byte-reader.ts'
import { listCommits, sortCommits } from './commit-list.ts'
import { walkCommits } from './commit-walk.ts'
import type { CommitInfo } from './difference.ts'
import { listObjects } from './object-list.ts'
import type { GitTarget } from './program.ts'
import { streamGit } from './process.ts'

/** The first commit, in the order of history, in which a path held a blob. */
export interface Introduction extends CommitInfo {
  readonly path: string
  /** Place among all introductions, earliest first. */
  readonly order: number
}

export interface Introductions {
  /** By blob; a blob that no commit leads to is absent. Earliest first, at most `PATHS_PER_BLOB` and those of HEAD. */
  readonly byBlob: ReadonlyMap<string, readonly Introduction[]>
  /** Which of the blobs the checked-out commit holds, by path. */
  readonly head: ReadonlyMap<string, string>
}

/** Paths given for a blob. Licences and empty templates may lie at thousands. */
export const PATHS_PER_BLOB = 100

/**
 * Looks up where blobs came into history: refs and reflogs first, oldest commit first, and only as far as needed to meet every
 * blob once, and every path at which HEAD holds one; then commits that nothing leads to any more. Best effort: what
 * corruption hides stays unknown.
 */
export async function findIntroductions(
  target: GitTarget,
  blobs: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Introductions> {
  const head = await headPaths(target, blobs, signal)
  const found = new Map<string, Map<string, Introduction>>()
  const unmet = new Set(blobs)
  const unmetAtHead = new Set<string>()
  const atHead = new Map<string, number>()
  for (const [path, blob] of head) {
    const count = (atHead.get(blob) ?? 0) + 1
    atHead.set(blob, count)
    if (count <= PATHS_PER_BLOB) unmetAtHead.add(pair(blob, path))
  }
  let order = 0
  const walk = async (commits: readonly string[]): Promise<void> => {
    for await (const commit of walkCommits(target, commits, { signal, mode: 'introductions' })) {
      if (commit.kind === 'failed') continue
      const { author, authorEmail, date } = commit
      for (const { oid, path } of commit.changes) {
        if (!blobs.has(oid)) continue
        const paths = found.get(oid) ?? new Map<string, Introduction>()
        found.set(oid, paths)
        unmet.delete(oid)
        const isAtHead = unmetAtHead.delete(pair(oid, path))
        if (paths.has(path) || (paths.size >= PATHS_PER_BLOB && !isAtHead)) continue
        paths.set(path, { path, order: order++, commit: commit.commit, author, authorEmail, date })
      }
      if (unmet.size === 0 && unmetAtHead.size === 0) return
    }
  }
  const { commits } = await listCommits(target, { options: ['--all', '--reflog'] }, signal)
  await walk(commits)
  if (unmet.size > 0) {
    const unreachable = await commitsBeyond(target, new Set(commits), signal)
    if (unreachable.length > 0) await walk(await sortCommits(target, unreachable, signal))
  }
  return { byBlob: new Map([...found].map(([blob, paths]) => [blob, [...paths.values()]])), head }
}

function pair(blob: string, path: string): string {
  return `${blob} ${path}`
}

async function commitsBeyond(target: GitTarget, known: ReadonlySet<string>, signal: AbortSignal): Promise<string[]> {
  const commits: string[] = []
  for await (const object of listObjects(target, signal)) {
    if (object.kind === 'object' && object.type === 'commit' && !known.has(object.oid)) commits.push(object.oid)
  }
  return commits
}

/** Paths at which HEAD holds one of the blobs. None when there is no HEAD, or its tree cannot be read. */
async function headPaths(target: GitTarget, blobs: ReadonlySet<string>, signal: AbortSignal): Promise<Map<string, string>> {
  const head = new Map<string, string>()
  const chunks = streamGit(target, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { signal, revisions: ['HEAD'] })
  try {
    for await (const entries of splitAt(chunks, 0)) {
      for (const entry of entries) {
        const tab = entry.indexOf(0x09)
        const oid = entry.toString('latin1', 0, tab).split(' ')[2] ?? ''
        if (blobs.has(oid)) head.set(entry.toString('utf8', tab + 1), oid)
      }
    }
  } catch (error) {
    if (!(error instanceof AppError) || !['E_GIT_REVISION', 'E_GIT_FAILED'].includes(error.code)) throw error
  }
  return head
}
