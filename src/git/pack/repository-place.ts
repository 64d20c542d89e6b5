import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { AppError, systemCodeOf } from '#base/errors.ts'
import type { DatabaseProblem } from './fault.ts'
import type { ObjectLimits } from './limits.ts'
import type { ObjectFormat } from './object-id.ts'

/** Where the parts of a repository lie, and what kind of repository it is. Plain data. */
export interface RepositoryPlace {
  /** What worktrees share: references, configuration, objects. */
  readonly commonDirectory: string
  /** Its own object directory first, then the alternates. */
  readonly objectDirectories: readonly string[]
  readonly format: ObjectFormat
  /** Commits whose parents were left out; empty for a full clone. */
  readonly shallowCommits: readonly string[]
  /** A server promised the objects that are absent. */
  readonly partial: boolean
}

const MAX_SMALL_FILE = 1 << 20
const MAX_SHALLOW_FILE = 64 << 20

/**
 * Finds the parts of a repository from its top directory, a `.git` directory or file, a worktree's or a bare one; does not look upwards. Objects of
 * other repositories that alternates name are included, as git does. Throws `E_NOT_A_REPOSITORY`.
 */
export function findRepository(
  path: string,
  limits: ObjectLimits,
  extraObjectDirectories: readonly string[] = [],
): { readonly place: RepositoryPlace; readonly problems: readonly DatabaseProblem[] } {
  const gitDirectory = gitDirectoryOf(resolve(path))
  const common = smallFile(join(gitDirectory, 'commondir'))?.trim()
  const commonDirectory = common ? resolve(gitDirectory, common) : gitDirectory
  const own = join(commonDirectory, 'objects')
  if (!isDirectory(own)) throw notARepository(path)
  const problems: DatabaseProblem[] = []
  const settings = readSettings(smallFile(join(commonDirectory, 'config')) ?? '')
  const objectDirectories = withAlternates([own, ...extraObjectDirectories], limits, problems)
  const shallow = smallFile(join(commonDirectory, 'shallow'), MAX_SHALLOW_FILE) ?? ''
  const place: RepositoryPlace = {
    commonDirectory,
    objectDirectories,
    format: settings.get('extensions.objectformat') === 'sha256' ? 'sha256' : 'sha1',
    shallowCommits: shallow.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line)),
    partial:
      settings.has('extensions.partialclone') || [...settings.keys()].some((key) => /^remote\..*\.promisor$/s.test(key)),
  }
  return { place, problems }
}

function gitDirectoryOf(path: string): string {
  const inner = join(path, '.git')
  if (isDirectory(inner)) return inner
  const link = smallFile(inner) ?? smallFile(path)
  const target = link === undefined ? undefined : /^gitdir: (.+)$/m.exec(link)?.[1]
  return target === undefined ? path : resolve(dirname(link === smallFile(inner) ? inner : path), target)
}

/** Adds the directories that `info/alternates` files name, breadth first, each once. */
function withAlternates(start: readonly string[], limits: ObjectLimits, problems: DatabaseProblem[]): string[] {
  const found = [...new Set(start)]
  let level: readonly string[] = found
  for (let depth = 0; level.length > 0; depth++) {
    const next: string[] = []
    for (const directory of level) {
      const file = join(directory, 'info', 'alternates')
      for (const line of (smallFile(file) ?? '').split('\n')) {
        if (line === '' || line.startsWith('#')) continue
        const alternate = resolve(directory, unquote(line))
        if (found.includes(alternate)) continue
        if (depth >= limits.maxAlternateDepth || found.length > limits.maxAlternates) {
          problems.push({ file, detail: `too many alternates: ${alternate} is not read` })
        } else if (isDirectory(alternate)) {
          found.push(alternate)
          next.push(alternate)
        } else problems.push({ file, detail: `the alternate ${alternate} is not there` })
      }
    }
    level = next
  }
  return found
}

/** Git quotes paths with special characters as in C; only the common escapes are undone. */
function unquote(line: string): string {
  if (!line.startsWith('"') || !line.endsWith('"')) return line
  return line.slice(1, -1).replace(/\\(["\\])/g, '$1')
}

/** The settings of a configuration file, keys in lower case but for subsections. Includes are not followed: git does not for these either. */
function readSettings(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  let section = ''
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    const head = /^\[([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\]/.exec(line)
    if (head !== null) {
      section = `${head[1]!.toLowerCase()}${head[2] === undefined ? '' : `.${head[2]}`}`
      continue
    }
    const entry = /^([\w-]+)\s*(?:=\s*(.*))?$/.exec(line)
    if (entry !== null)
      settings.set(`${section}.${entry[1]!.toLowerCase()}`, (entry[2] ?? 'true').replace(/\s*[#;].*$/, '').trim())
  }
  return settings
}

function isDirectory(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false
}

/** What a path leads to; undefined when that is nothing, unreadable, a circle of links, or the path is none: an alternate may say anything. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return undefined
  }
}

/** The text of a regular file, or undefined when it is absent, unreadable, too large or something else, such as a pipe. */
export function smallFile(path: string, maxBytes = MAX_SMALL_FILE): string | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    return status.isFile() && status.size <= maxBytes ? readFileSync(descriptor, 'utf8') : undefined
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return undefined
    throw error
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function notARepository(path: string): AppError {
  return new AppError('E_NOT_A_REPOSITORY', `${path} is no git repository: it has no objects directory. Name a repository.`)
}
