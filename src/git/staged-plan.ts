import { AppError } from '#base/errors.ts'
import type { Skipped, SourceContext, Unit } from '#core/source.ts'
import { byteReader } from './byte-reader.ts'
import { isGitlink, type RawChange } from './change.ts'
import { changedContent, unitMaker, type ChangedContent, type ChangeWork } from './change-item.ts'
import { readDifference, type Difference } from './difference.ts'
import { knownContents } from './known-contents.ts'
import { SAFE_DIFF_ARGUMENTS, type GitTarget } from './program.ts'
import { gitOutput, streamGit } from './process.ts'

const RAW = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--ita-invisible-in-index', '--ignore-submodules=dirty']
const WITH_LINES = ['-p', '-U0', '--inter-hunk-context=0', '--full-index', '-D', '-M', '--submodule=short']
/** Without reading contents, only renames without a change can be seen. */
const WITHOUT_LINES = ['-M100%']

/** The tree without entries, which git knows without storing it. */
const EMPTY_TREES = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** What the index adds to the commit that is checked out. One git process; two more before the first commit. */
export async function* planStaged(target: GitTarget, context: SourceContext): AsyncGenerator<Unit<ChangeWork> | Skipped> {
  const { changes, added } = await stagedDifference(target, context.signal)
  const contents: ChangedContent[] = []
  for (const change of changes) {
    const skipped = skippedChange(change)
    if (skipped !== undefined) yield skipped
    const content = changedContent(change, added)
    if (content !== undefined) contents.push(content)
  }
  const known = knownContents(context)
  const units = unitMaker(target.repository, known)
  yield* units.add(await known.unknownOf({ message: false, contents }))
  yield* units.rest()
}

async function stagedDifference(target: GitTarget, signal: AbortSignal): Promise<Difference> {
  try {
    return await differenceFrom(target, 'HEAD', signal)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'E_GIT_REVISION') throw error
  }
  const format = await gitOutput(target, ['rev-parse', '--show-object-format'], { signal, maxBytes: 64 })
  return differenceFrom(target, format.toString('utf8').trim() === 'sha256' ? EMPTY_TREES.sha256 : EMPTY_TREES.sha1, signal)
}

async function differenceFrom(target: GitTarget, tree: string, signal: AbortSignal): Promise<Difference> {
  const read = async (more: readonly string[]): Promise<Difference> => {
    const args = [...RAW, ...more, ...SAFE_DIFF_ARGUMENTS, tree, '--']
    const reader = byteReader(streamGit(target, args, { signal, revisions: [tree] }))
    return readDifference(reader).finally(() => reader.close())
  }
  try {
    return await read(WITH_LINES)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'E_GIT_FAILED') throw error
    // A corrupt or absent old version: its file is then compared by what can be read.
    return read(WITHOUT_LINES)
  }
}

/** Changes that hold nothing to read. Says nothing of deletions. */
export function skippedChange(change: RawChange): Skipped | undefined {
  const { path, status } = change
  if (isGitlink(change)) return { kind: 'skipped', skip: { place: path, reason: 'submodule' } }
  if (!status.includes('U')) return undefined
  return {
    kind: 'skipped',
    skip: { place: path, reason: 'unreadable', detail: 'in conflict; resolve it and stage the file' },
  }
}
