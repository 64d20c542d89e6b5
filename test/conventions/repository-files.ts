import { execFileSync } from 'node:child_process'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** A file that is in the repository, or would be after `git add --all`: what is ignored stays out, what is new counts. */
export interface RepositoryFile {
  /** From the top of the repository, with `/`. */
  readonly path: string
  readonly bytes: Buffer
}

/** All of them, in order of path. */
export function repositoryPaths(): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const output = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 << 20 })
  const paths = output
    .split('\0')
    .filter((path) => lstatSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() === true)
  return [...new Set(paths)].sort()
}

/** Those without a zero byte. */
export function textFiles(): readonly RepositoryFile[] {
  return repositoryPaths()
    .map((path) => ({ path, bytes: readFileSync(join(ROOT, path)) }))
    .filter(({ bytes }) => !bytes.includes(0))
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
