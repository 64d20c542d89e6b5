import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { messageOf, systemCodeOf } from '#base/errors.ts'

/** What a file of settings held, or why it is of no use. `why` is a clause such as "it is a directory". */
export type SmallTextFile =
  | { readonly kind: 'text'; readonly text: string; readonly mode: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly why: string; readonly systemCode?: string }

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  EISDIR: 'it is a directory',
  ELOOP: 'its links go in a circle',
  ENXIO: 'it is not a regular file',
}

/**
 * Reads a UTF-8 file of at most `maxBytes` bytes at once; a byte order mark is left out. Never waits for a pipe or reads a
 * device. Follows links. Throws nothing.
 */
export function readSmallTextFile(file: string, maxBytes: number): SmallTextFile {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    return failure(error)
  }
  try {
    return readOpen(descriptor, maxBytes)
  } catch (error) {
    return failure(error)
  } finally {
    closeSync(descriptor)
  }
}

function readOpen(descriptor: number, maxBytes: number): SmallTextFile {
  const stats = fstatSync(descriptor)
  if (!stats.isFile())
    return { kind: 'unusable', why: stats.isDirectory() ? 'it is a directory' : 'it is not a regular file' }
  const bytes = readUpTo(descriptor, stats, maxBytes)
  if (bytes === undefined) return { kind: 'unusable', why: `it is larger than ${maxBytes} bytes` }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), mode: stats.mode }
  } catch {
    return { kind: 'unusable', why: 'it is not UTF-8 text' }
  }
}

/** One byte more than the file had is asked for, so that a file that grows is seen to. */
function readUpTo(descriptor: number, { size }: Stats, maxBytes: number): Uint8Array | undefined {
  if (size > maxBytes) return undefined
  let bytes = Buffer.alloc(size + 1)
  let length = 0
  for (;;) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
    if (length > maxBytes) return undefined
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)])
  }
}

function failure(error: unknown): SmallTextFile {
  const systemCode = systemCodeOf(error)
  if (systemCode === 'ENOENT' || systemCode === 'ENOTDIR') return { kind: 'absent' }
  const why = WHY[systemCode ?? ''] ?? messageOf(error)
  return { kind: 'unusable', why, ...(systemCode === undefined ? {} : { systemCode }) }
}
