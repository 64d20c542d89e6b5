import { pacer, skipped } from '#files/index.ts'
import type { Skipped, SourceContext } from '#core/source.ts'
import { anyGlob, type PathTest } from './globs.ts'
import { rulesIn } from './ignore-files.ts'
import { NO_RULES, type IgnoreRules } from './ignore-rules.ts'
import { listDirectory, lookUp, typeWords, type Entry } from './listing.ts'
import { joinPath, shownPath, systemPath, type RawPath } from './path-name.ts'
import { describeLink } from './symlink.ts'

export interface WalkOptions {
  readonly root: string
  readonly gitignore: boolean
  readonly excludes: readonly string[]
  readonly includes: readonly string[]
  /** Put before every reported path. */
  readonly prefix: string
}

/** A regular file, as far as the listing tells. */
export interface FoundFile {
  readonly kind: 'file'
  readonly path: RawPath
}

/** A directory in progress. */
interface Level {
  readonly path: RawPath
  readonly entries: readonly Entry[]
  next: number
  readonly rules: IgnoreRules
  /** It, or a directory above, matches one of the includes. */
  readonly isIncluded: boolean
}

/**
 * Lists a directory tree without reading a file, in a fixed order, each directory's names sorted and its subdirectories in
 * their place among them. Says what it leaves out; a directory left out is told once, with a slash at its end. Links are
 * never followed. Memory: the listings of one directory and those above it.
 */
export async function* walk(options: WalkOptions, context: SourceContext): AsyncGenerator<FoundFile | Skipped> {
  const pace = pacer(context.signal)
  const tests = { isExcluded: anyGlob(options.excludes), isIncluded: anyGlob(options.includes) }
  const top = open(options, '', NO_RULES, options.includes.length === 0)
  if ('kind' in top) yield top
  const levels = 'kind' in top ? [] : [top]

  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const due = pace()
    if (due !== undefined) await due
    const listed = level.entries[level.next++]
    if (listed === undefined) {
      levels.pop()
      continue
    }
    const path = joinPath(level.path, listed.name)
    const place = `${options.prefix}${shownPath(path)}`
    const entry = listed.type === 'unknown' ? lookUp(options.root, path, listed, place) : listed
    const isIncluded = level.isIncluded || tests.isIncluded(shownPath(path), false)
    if ('kind' in entry) {
      yield entry
      continue
    }
    const left = leftOut({ options, level, entry, path, place, isIncluded }, tests.isExcluded)
    if (left !== undefined) {
      yield left
      continue
    }
    if (entry.type === 'file') {
      yield { kind: 'file', path }
      continue
    }
    const isGit = entry.name === '.git'
    if (isGit) yield skipped(`${place}/`, 'git-internal', 'only its config is read')
    const isBelowIncluded = level.isIncluded || tests.isIncluded(shownPath(path), true)
    const below = isGit ? openGit(options, path, isBelowIncluded) : open(options, path, level.rules, isBelowIncluded)
    if ('kind' in below) yield below
    else levels.push(below)
  }
}

/** Of git's own files, the configuration alone can hold credentials: in the addresses of remotes. */
function openGit({ root }: WalkOptions, path: RawPath, isIncluded: boolean): Level {
  const config = lookUp(root, joinPath(path, 'config'), { name: 'config', type: 'unknown' }, '')
  return { path, entries: 'kind' in config ? [] : [config], next: 0, rules: NO_RULES, isIncluded }
}

function open(
  { root, prefix, gitignore }: WalkOptions,
  path: RawPath,
  above: IgnoreRules,
  isIncluded: boolean,
): Level | Skipped {
  const shown = shownPath(path)
  const entries = listDirectory(root, path, shown === '' ? prefix || root : `${prefix}${shown}/`)
  if ('kind' in entries) return entries
  return { path, entries, next: 0, rules: gitignore ? rulesIn(root, path, entries, above) : above, isIncluded }
}

interface Candidate {
  readonly options: WalkOptions
  readonly level: Level
  readonly entry: Entry
  readonly path: RawPath
  readonly place: string
  readonly isIncluded: boolean
}

/** Why an entry is neither read nor gone into, if it is not. */
function leftOut({ options, level, entry, path, place, isIncluded }: Candidate, isExcluded: PathTest): Skipped | undefined {
  const shown = shownPath(path)
  const isDirectory = entry.type === 'directory'
  const shownPlace = isDirectory ? `${place}/` : place
  if (isExcluded(shown, isDirectory)) return skipped(shownPlace, 'excluded')
  if (!(isDirectory && entry.name === '.git') && level.rules.isIgnored(shown, isDirectory))
    return skipped(shownPlace, 'gitignored')
  if (isDirectory) return undefined
  if (!isIncluded) return skipped(place, 'excluded', 'matches no include')
  if (entry.type === 'link') {
    return skipped(place, 'symlink', describeLink(systemPath(options.root, path), systemPath(options.root, level.path)))
  }
  return entry.type === 'file' ? undefined : skipped(place, 'not-a-regular-file', typeWords(options.root, path))
}
