import { constants, lstatSync, readFileSync } from 'node:fs'
import type { Entry } from './listing.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import { joinPath, shownPath, systemPath, type RawPath } from './path-name.ts'

/** A file of rules over this size is no file of rules. */
const MAX_BYTES = 4 << 20

/** The rules that hold in a directory: those from above, its repository's own exclude file, and its `.gitignore`. */
export function rulesIn(root: string, directory: RawPath, entries: readonly Entry[], above: IgnoreRules): IgnoreRules {
  let rules = above
  // What comes later weighs more.
  const files = []
  if (has(entries, '.git', 'directory')) files.push('.git/info/exclude')
  if (has(entries, '.gitignore', 'file')) files.push('.gitignore')
  for (const file of files) {
    const text = readText(systemPath(root, joinPath(directory, file)))
    if (text !== undefined) rules = rules.with(shownPath(directory), text)
  }
  return rules
}

function has(entries: readonly Entry[], name: string, type: Entry['type']): boolean {
  return entries.some((entry) => entry.name === name && (entry.type === type || entry.type === 'unknown'))
}

/** Rules that cannot be read ignore nothing: more is scanned then, not less. Links are not followed, as git does it. */
function readText(path: RawPath): string | undefined {
  try {
    const flag = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
    const stats = lstatSync(path)
    return stats.isFile() && stats.size <= MAX_BYTES ? readFileSync(path, { encoding: 'utf8', flag }) : undefined
  } catch {
    return undefined
  }
}
