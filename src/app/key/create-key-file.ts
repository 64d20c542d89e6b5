import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCodeOf } from '#base/errors.ts'
import { formatKeyFile } from './key-text.ts'

const KEY_BYTES = 32

/**
 * Writes a new random key to a path where there is none, for its owner alone. True when this process's key is there now,
 * false when another process was first; the file is never seen half written. Throws the system's error when it cannot.
 */
export function createKeyFile(file: string, link: typeof linkSync = linkSync): boolean {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const text = formatKeyFile(randomBytes(KEY_BYTES))
  const temporary = `${file}.${process.pid}-${randomBytes(6).toString('hex')}`
  try {
    writeNew(temporary, text)
    link(temporary, file)
    return true
  } catch (error) {
    const code = systemCodeOf(error) ?? ''
    if (code === 'EEXIST') return false
    if (!WITHOUT_LINKS.has(code)) throw error
    return writeUnlessThere(file, text)
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** How file systems without hard links (FAT, some container volumes) refuse one. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'])

function writeNew(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    writeFileSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function writeUnlessThere(file: string, text: string): boolean {
  try {
    writeNew(file, text)
    return true
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false
    throw error
  }
}
