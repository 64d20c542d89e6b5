import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of the cache end so; temporary ones end otherwise and are removed some time after their writer died. */
export const SEGMENT_END = '.seen'
export const NOTE_END = '.note'
const TEMPORARY_END = '.tmp'
const TEMPORARY_MS = 3_600_000
/** A file that was used is marked so, at most this often. */
const TOUCH_MS = 600_000

/** Names in a directory of the cache; none when it cannot be read. */
export function filesIn(directory: string, end: string): readonly string[] {
  try {
    return readdirSync(directory).filter((name) => name.endsWith(end))
  } catch {
    return []
  }
}

/** Writes a file for its owner alone; nobody ever sees it half written. Throws the system's error. */
export function writeWhole(directory: string, name: string, bytes: Uint8Array): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const temporary = join(directory, `${randomBytes(8).toString('hex')}${TEMPORARY_END}`)
  try {
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, join(directory, name))
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** The bytes of a file, or undefined. */
export function readWhole(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Notes that a file is of use, so that others are evicted first. */
export function touch(path: string): void {
  try {
    const now = new Date()
    if (now.getTime() - statSync(path).mtimeMs > TOUCH_MS) utimesSync(path, now, now)
  } catch {
    // It was evicted by another process, or is another user's: then it is not ours to keep.
  }
}

interface Aged {
  readonly path: string
  readonly size: number
  readonly time: number
}

/** Deletes what was not used for longest until the rest fits into the bound. Only files that are the cache's own. */
export function evict(root: string, maxBytes: number): void {
  const files: Aged[] = []
  for (const name of filesIn(root, '')) {
    if (!/^[0-9a-f]{32}$/.test(name)) continue
    for (const file of filesIn(join(root, name), '')) {
      if (![SEGMENT_END, NOTE_END, TEMPORARY_END].some((end) => file.endsWith(end))) continue
      const path = join(root, name, file)
      const status = statSync(path, { throwIfNoEntry: false })
      if (status?.isFile() !== true) continue
      const isLeftOver = file.endsWith(TEMPORARY_END)
      if (!isLeftOver) files.push({ path, size: status.size, time: status.mtimeMs })
      else if (Date.now() - status.mtimeMs > TEMPORARY_MS) rmSync(path, { force: true })
    }
  }
  files.sort((a, b) => b.time - a.time)
  let sum = 0
  for (const { path, size } of files) {
    sum += size
    if (sum > maxBytes) rmSync(path, { force: true })
  }
}

/** Deletes the cache: only its own files, and directories that are then empty. */
export function clearCache(root: string): void {
  evict(root, 0)
}
