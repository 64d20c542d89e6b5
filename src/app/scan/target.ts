import { statSync } from 'node:fs'
import { AppError, assertNever } from '#base/errors.ts'
import { redactUrl } from '#base/redact-url.ts'

/** What a user wants read of the targets. */
export type ScanMode =
  | { readonly kind: 'tree' }
  | { readonly kind: 'history' }
  | { readonly kind: 'staged' }
  | { readonly kind: 'range'; readonly range: readonly string[] }
  | { readonly kind: 'since'; readonly since: string }

export interface TreeOptions {
  readonly gitignore: boolean
  readonly archives: boolean
  readonly excludes: readonly string[]
  readonly includes: readonly string[]
}

/** One source with its options: plain data for the source of that id. */
export interface PlannedTarget {
  readonly name: string
  readonly sourceId: string
  readonly options: unknown
}

/** Standard input, as a target. */
export const STDIN = '-'

/**
 * Decides which source reads each target. Named files go together into one; with several directories, each one's files are
 * reported under its name. Throws `E_USAGE` and `E_TARGET_NOT_FOUND` before anything is read.
 */
export function planTargets(targets: readonly string[], mode: ScanMode, tree: TreeOptions): readonly PlannedTarget[] {
  if (targets.length === 0) throw new AppError('E_USAGE', 'Nothing to scan was named. Give a directory, a file, a URL or -.')
  if (mode.kind !== 'tree') return targets.map((target) => gitTarget(target, mode))
  const planned: PlannedTarget[] = []
  const files: string[] = []
  for (const target of targets) {
    if (target === STDIN) planned.push({ name: '<stdin>', sourceId: 'stdin', options: {} })
    else if (isDirectory(target)) planned.push(directoryTarget(target, tree, targets.length > 1))
    else if (isUrl(target)) planned.push({ name: redactUrl(target), sourceId: 'git-clone', options: { url: target } })
    else files.push(target)
  }
  if (files.length === 0) return planned
  const named = { name: files.join(', '), sourceId: 'file', options: { paths: files, archives: tree.archives } }
  return [named, ...planned]
}

/** `https://…`, `ssh://…`, `file://…` or `user@host:path`. */
export function isUrl(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target) || /^[\w.-]+@[\w.-]+:(?!\\)/.test(target)
}

function directoryTarget(
  root: string,
  { gitignore, archives, excludes, includes }: TreeOptions,
  isOneOfMany: boolean,
): PlannedTarget {
  const prefix = isOneOfMany ? `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/` : ''
  return { name: root, sourceId: 'dir', options: { root, prefix, gitignore, archives, excludes, includes } }
}

function gitTarget(target: string, mode: Exclude<ScanMode, { kind: 'tree' }>): PlannedTarget {
  if (target === STDIN) throw new AppError('E_USAGE', 'Standard input has no history. Name a repository instead of -.')
  if (isUrl(target) && !isDirectory(target)) {
    if (mode.kind === 'history') return { name: redactUrl(target), sourceId: 'git-clone', options: { url: target } }
    throw new AppError(
      'E_USAGE',
      'Of a URL, the whole history is scanned. Leave the selection of commits out, or clone it first.',
    )
  }
  const repository = target
  switch (mode.kind) {
    case 'history':
      return { name: target, sourceId: 'git-history', options: { repository } }
    case 'staged':
      return { name: target, sourceId: 'git-staged', options: { repository } }
    case 'range':
      return { name: target, sourceId: 'git-range', options: { repository, range: mode.range } }
    case 'since':
      return { name: target, sourceId: 'git-range', options: { repository, since: mode.since } }
    default:
      return assertNever(mode)
  }
}

/** Is there a directory at this path, or a link to one? */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
