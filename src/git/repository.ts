import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GitTarget } from './program.ts'
import { gitOutput } from './process.ts'

/** What must be known of a repository before its history can be read. */
export interface RepositoryInfo {
  readonly bare: boolean
  /** Absolute: where objects and references are; worktrees share it. */
  readonly commonDirectory: string
  /** Commits whose parents were left out when the repository was cloned; empty for a full clone. */
  readonly shallowCommits: ReadonlySet<string>
  /** Cloned with `--filter`: objects that a server promised may be absent. */
  readonly partial: boolean
}

/** Asks git what a repository is. Throws `E_NOT_A_REPOSITORY`, `E_TARGET_NOT_FOUND`, `E_TARGET_UNREADABLE`, `E_GIT_MISSING`. */
export async function inspectRepository(target: GitTarget, signal: AbortSignal): Promise<RepositoryInfo> {
  const args = [
    'rev-parse',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--path-format=absolute',
    '--git-path',
    'shallow',
  ]
  const answer = (await gitOutput(target, args, { signal, maxBytes: 65_536 })).toString('utf8')
  const [bare, shallow, ...path] = answer.replace(/\n$/, '').split('\n')
  // Last and unsplit, because a path may hold newlines.
  const shallowFile = path.join('\n')
  return {
    bare: bare === 'true',
    commonDirectory: dirname(shallowFile),
    shallowCommits: shallow === 'true' ? await shallowCommits(shallowFile) : new Set(),
    partial: await hasPromisorPacks(join(dirname(shallowFile), 'objects', 'pack')),
  }
}

async function shallowCommits(file: string): Promise<ReadonlySet<string>> {
  const text = await readFile(file, 'latin1').catch(() => '')
  return new Set(text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line)))
}

async function hasPromisorPacks(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => [])
  return names.some((name) => name.endsWith('.promisor'))
}
