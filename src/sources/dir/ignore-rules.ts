import ignore, { type Ignore } from 'ignore'

/** What the gitignore files from the root down to a directory say about a path below it. */
export interface IgnoreRules {
  isIgnored(path: string, isDirectory: boolean): boolean
  /** The same, and what a file in `directory` adds (relative to the root, '' for the root itself); later lines win. */
  with(directory: string, text: string): IgnoreRules
}

/** The package remembers every path it was asked about; it starts anew after this many, so that memory stays bounded. */
const MAX_REMEMBERED = 4096

export const NO_RULES: IgnoreRules = rulesOf(undefined)

function rulesOf(rules: Ignore | undefined): IgnoreRules {
  let current = rules
  let asked = 0
  return {
    isIgnored(path, isDirectory) {
      if (current === undefined) return false
      if (++asked > MAX_REMEMBERED) {
        current = create().add(current)
        asked = 0
      }
      return current.ignores(isDirectory ? `${path}/` : path)
    },
    with(directory, text) {
      const lines = text.split(/\r?\n/)
      // A byte order mark would become part of the first pattern.
      if (lines[0]?.startsWith('\uFEFF')) lines[0] = lines[0].slice(1)
      const added = directory === '' ? lines : lines.flatMap((line) => below(directory, line))
      const all = create()
      if (current !== undefined) all.add(current)
      return rulesOf(all.add(added))
    },
  }
}

/** As git does on systems whose file names have a case. */
function create(): Ignore {
  return ignore({ ignoreCase: false })
}

/**
 * A line of a nested file as a line of the root's, so that one set of rules has all lines in the order of their weight. One
 * set per file would not do: a deeper file may take back what a higher one ignores.
 */
function below(directory: string, line: string): string[] {
  if (line.trim() === '' || line.startsWith('#')) return []
  const isNegative = line.startsWith('!')
  const pattern = isNegative ? line.slice(1) : line
  const isAnchored = pattern.trimEnd().slice(0, -1).includes('/')
  const rest = isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`
  return [`${isNegative ? '!' : ''}/${directory.replaceAll(/[\\*?[\] !#]/g, '\\$&')}/${rest}`]
}
