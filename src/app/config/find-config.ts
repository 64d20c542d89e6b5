import { statSync, type Stats } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const NAMES = ['kagiban.yaml', 'kagiban.yml', '.kagiban.yaml', '.kagiban.yml'] as const

/**
 * The configuration that holds in a directory: the nearest one from there up to the repository's root (where `.git` is);
 * outside of a repository only that directory counts, so that a stray file in a home directory changes nothing.
 */
export function findConfig(directory: string): string | undefined {
  for (const folder of foldersOf(resolve(directory))) {
    const name = NAMES.find((candidate) => statsOf(join(folder, candidate))?.isFile() === true)
    if (name !== undefined) return join(folder, name)
  }
  return undefined
}

/** The directory and those above it up to the repository's root; alone when there is no repository. */
function foldersOf(directory: string): readonly string[] {
  const folders: string[] = []
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(folder)
    if (statsOf(join(folder, '.git')) !== undefined) return folders
    if (dirname(folder) === folder) return [directory]
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
