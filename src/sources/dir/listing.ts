import { lstatSync, readdirSync, type Dirent } from 'node:fs'
import { fileType, skippedByError } from '#files/index.ts'
import type { Skipped } from '#core/source.ts'
import { fromBytes, shownPath, systemPath, type RawPath } from './path-name.ts'

/** One name in a directory. */
export interface Entry {
  readonly name: RawPath
  readonly type: 'file' | 'directory' | 'link' | 'other' | 'unknown'
}

/** The directory's names in a fixed order, or why there are none. Memory grows with this one directory. */
export function listDirectory(root: string, directory: RawPath, place: string): readonly Entry[] | Skipped {
  const path = systemPath(root, directory)
  try {
    const entries: Dirent[] = readdirSync(path, { withFileTypes: true, encoding: 'utf8' })
    // What is not UTF-8 cannot be opened by the name it was turned into.
    const listed = entries.some(({ name }) => name.includes('\uFFFD'))
      ? readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
          name: fromBytes(entry.name),
          type: typeOf(entry),
        }))
      : entries.map((entry) => ({ name: entry.name, type: typeOf(entry) }))
    return listed.sort(byName)
  } catch (error) {
    return skippedByError(place, error)
  }
}

/** The entry with its type, where the listing gave none (some file systems), or what kept it from being known. */
export function lookUp(root: string, path: RawPath, { name }: Entry, place: string): Entry | Skipped {
  try {
    const type = typeOf(lstatSync(systemPath(root, path)))
    return { name, type: type === 'unknown' ? 'other' : type }
  } catch (error) {
    return skippedByError(place, error)
  }
}

/** "file", "named pipe", "socket" …; nothing if it is gone. */
export function typeWords(root: string, path: RawPath): string | undefined {
  try {
    const stats = lstatSync(systemPath(root, path))
    return stats.isFile() ? 'file' : fileType(stats)
  } catch {
    return undefined
  }
}

type Typed = Pick<
  Dirent,
  'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket' | 'isCharacterDevice' | 'isBlockDevice'
>

function typeOf(entry: Typed): Entry['type'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  if (entry.isSymbolicLink()) return 'link'
  return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice() ? 'other' : 'unknown'
}

function byName(a: Entry, b: Entry): number {
  const [left, right] = [shownPath(a.name), shownPath(b.name)]
  if (left !== right) return left < right ? -1 : 1
  // Two names that are shown alike differ in their bytes.
  return Buffer.compare(Buffer.from(a.name as string), Buffer.from(b.name as string))
}
