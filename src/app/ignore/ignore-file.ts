import { AppError } from '#base/errors.ts'
import type { IgnoreEntry } from './entry.ts'
import { parseLine } from './parse-entry.ts'

/** An entry and where it stands; `line` from 1. */
export interface PlacedEntry {
  readonly entry: IgnoreEntry
  readonly line: number
}

/** A line `# key: …`: the file's fingerprints were made with this key. After a merge there may be several. */
export interface PlacedKey {
  readonly keyId: string
  readonly line: number
}

export interface IgnoreFile {
  readonly entries: readonly PlacedEntry[]
  readonly keys: readonly PlacedKey[]
}

const MAX_PROBLEMS = 10

/** Entries and key lines in their order. Throws E_IGNORE_INVALID with the lines that are neither (the first ten). */
export function parseIgnoreFile(text: string, file: string): IgnoreFile {
  const entries: PlacedEntry[] = []
  const keys: PlacedKey[] = []
  const problems: IgnoreProblem[] = []
  for (const [index, content] of linesOf(text).entries()) {
    const line = index + 1
    const parsed = parseLine(content)
    if (parsed.kind === 'entry') entries.push({ entry: parsed.entry, line })
    else if (parsed.kind === 'key') keys.push({ keyId: parsed.keyId, line })
    else if (parsed.kind === 'problem') problems.push({ line, problem: parsed.problem })
    if (problems.length === MAX_PROBLEMS) break
  }
  if (problems.length > 0) throw ignoreFileError(file, problems)
  return { entries, keys }
}

/** Lines without their ends and without a byte order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n/)
}

/** Something wrong in a line (from 1), as a sentence. */
export interface IgnoreProblem {
  readonly line: number
  readonly problem: string
}

/** E_IGNORE_INVALID with a line of message for each problem. */
export function ignoreFileError(file: string, problems: readonly IgnoreProblem[]): AppError {
  const message = problems.map(({ line, problem }) => `${file}:${line}: ${problem}`).join('\n')
  return new AppError('E_IGNORE_INVALID', message, { details: { file, lines: problems.map(({ line }) => line) } })
}
