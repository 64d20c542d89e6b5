import { hash } from 'node:crypto'
import { AppError } from '#base/errors.ts'
import type { Skipped, SourceContext, Unit } from '#core/source.ts'
import { changedContent, unitMaker, type ChangeGroup, type ChangeWork } from './change-item.ts'
import { listCommits, type CommitSelection } from './commit-list.ts'
import { walkCommits, type WalkedCommit } from './commit-walk.ts'
import { knownContents } from './known-contents.ts'
import type { GitTarget } from './program.ts'
import { findPushed, type NewCommits } from './pushed.ts'
import { inspectRepository } from './repository.ts'
import { checkRevision } from './revision.ts'
import { skippedChange } from './staged-plan.ts'

/** Which commits to read; exactly one of the three. */
export interface RangeOptions {
  /** Revisions as git takes them: `A..B`, `A...B`, `HEAD~3..`, `B ^A`. Options are refused. */
  readonly range?: readonly string[]
  /** Short for `<since>..HEAD`. */
  readonly since?: string
  /** What a push brings. */
  readonly newCommits?: NewCommits
}

/** What each commit of a range adds, oldest commit first, and the commits' messages. Memory: the commits' ids and a digest per content. */
export async function* planRange(
  target: GitTarget,
  options: RangeOptions,
  context: SourceContext,
): AsyncGenerator<Unit<ChangeWork> | Skipped> {
  const { signal } = context
  const chosen = selectionOf(options)
  const { shallowCommits, partial } = await inspectRepository(target, signal)
  const known = knownContents(context)
  const units = unitMaker(target.repository, known)
  const pushed = 'tips' in chosen ? await findPushed(target, chosen, signal) : undefined
  if (pushed !== undefined) {
    yield* pushed.skipped
    for (const group of pushed.groups) yield* units.add(await known.unknownOf(group))
  }
  const selection = 'tips' in chosen ? pushed?.selection : chosen
  if (selection === undefined) {
    yield* units.rest()
    return
  }
  const { commits, broken } = await listCommits(target, selection, signal)
  if (broken !== undefined) yield skipped(target.repository, 'object-corrupt', `older commits are hidden: ${broken}`)
  const seen = new Set<string>()
  const merges: string[] = []
  for await (const commit of walkCommits(target, commits, { signal, mode: partial ? 'changes-raw' : 'changes' })) {
    if (shallowCommits.has(commit.commit)) {
      yield skipped(
        `git:commit/${commit.commit}`,
        'shallow-history',
        'its parents were not fetched; all its files count as new',
      )
    }
    if (commit.kind === 'commit' && commit.isMerge && commit.hasLines) merges.push(commit.commit)
    yield* skippedOf(commit, seen)
    yield* units.add(await known.unknownOf(groupOf(commit, seen, true)))
  }
  for await (const commit of walkCommits(target, merges, { signal, mode: 'changes-raw' })) {
    yield* skippedOf(commit, seen)
    yield* units.add(await known.unknownOf(groupOf(commit, seen, false)))
  }
  yield* units.rest()
}

/** What of a commit cannot or shall not be read; each submodule once. */
function* skippedOf(commit: WalkedCommit, seen: Set<string>): Generator<Skipped> {
  if (commit.kind === 'failed') {
    yield skipped(`git:commit/${commit.commit}`, commit.isMissing ? 'object-missing' : 'object-corrupt', commit.detail)
    return
  }
  for (const change of commit.changes) {
    const skip = skippedChange(change)
    if (skip !== undefined && isNew(change.path, seen)) yield skip
  }
}

/** Contents that no earlier commit of the range brought in the same way, as cherry-picks and reverts of reverts do. */
function groupOf(commit: WalkedCommit, seen: Set<string>, message: boolean): ChangeGroup {
  if (commit.kind === 'failed') return { commit: { commit: commit.commit }, message, contents: [] }
  const { author, authorEmail, date, changes, added } = commit
  const contents = changes.flatMap((change) => changedContent(change, added) ?? [])
  return {
    commit: { commit: commit.commit, author, authorEmail, date },
    message,
    contents: contents.filter((content) => isNew(JSON.stringify(content), seen)),
  }
}

/** Remembers a digest only: a range may be a whole history. */
function isNew(key: string, seen: Set<string>): boolean {
  const digest = hash('sha1', key, 'base64')
  if (seen.has(digest)) return false
  seen.add(digest)
  return true
}

/** Checks what the user asked for. A push is still to be looked up. */
function selectionOf({ range, since, newCommits }: RangeOptions): CommitSelection | NewCommits {
  if ([range, since, newCommits].filter((choice) => choice !== undefined).length !== 1) {
    throw new AppError(
      'E_USAGE',
      'Name the commits to scan in one way: a range, a commit to start after, or the tips of a push.',
    )
  }
  if (newCommits !== undefined) return newCommits
  if (since !== undefined) return { revisions: [`${checkRevision(since)}..HEAD`] }
  if (range?.length === 0) throw new AppError('E_USAGE', 'The range names no revision. Give one such as main..HEAD.')
  return { revisions: (range ?? []).map(checkRevision) }
}

function skipped(place: string, reason: Skipped['skip']['reason'], detail: string): Skipped {
  return { kind: 'skipped', skip: { place, reason, detail } }
}
