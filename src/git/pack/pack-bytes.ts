import { closeSync, openSync, readSync } from 'node:fs'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import { corrupt, ObjectFault } from './fault.ts'
import type { ObjectLimits } from './limits.ts'

/** A view into a pack that is moved about: after `seek`, `bytes[at]` is the byte at the offset, and `available` bytes follow it. */
export interface PackBytes {
  bytes: Uint8Array
  at: number
  available: number
  /**
   * Moves the view. Gives fewer bytes than wanted at the end of the pack, when the file is shorter than it was, and when more than a window is
   * wanted: then `available` is what there is, at the least 0. Throws a fault when the file cannot be read.
   */
  seek(offset: number, wanted: number): void
}

/** A pack that lies in memory as a whole; `end` is the offset behind its last entry. */
export function memoryPackBytes(bytes: Uint8Array, end: number): PackBytes {
  const view: PackBytes = {
    bytes,
    at: 0,
    available: 0,
    seek(offset) {
      view.at = offset
      view.available = Math.max(0, end - offset)
    },
  }
  return view
}

interface Window {
  readonly bytes: Uint8Array
  from: number
  to: number
  usedAt: number
}

/** Reads so many bytes from a position of a file to the beginning of the target; says how many there were. Throws a fault. */
export type ReadAt = (target: Uint8Array, position: number, length: number) => number

/** A pack that is read in a few windows by position, the one used longest ago being replaced. Each thread needs its own. */
export function windowedPackBytes(read: ReadAt, end: number, limits: ObjectLimits): PackBytes {
  const windows: Window[] = []
  let clock = 0
  let current: Window = { bytes: new Uint8Array(0), from: 0, to: 0, usedAt: 0 }
  const view: PackBytes = {
    bytes: current.bytes,
    at: 0,
    available: 0,
    seek(offset, wanted) {
      const last = Math.min(offset + Math.min(wanted, limits.windowBytes), end)
      if (offset < current.from || last > current.to) current = windowFor(offset, last)
      current.usedAt = ++clock
      view.bytes = current.bytes
      view.at = offset - current.from
      view.available = Math.max(0, current.to - offset)
    },
  }
  const windowFor = (offset: number, last: number): Window => {
    const known = windows.find((one) => offset >= one.from && last <= one.to)
    if (known !== undefined) return known
    const chosen = windows.length < limits.windowCount ? newWindow() : oldest()
    chosen.from = chosen.to = offset
    chosen.to = offset + read(chosen.bytes, offset, Math.max(0, Math.min(limits.windowBytes, end - offset)))
    return chosen
  }
  const newWindow = (): Window => {
    const made: Window = { bytes: new Uint8Array(limits.windowBytes), from: 0, to: 0, usedAt: 0 }
    windows.push(made)
    return made
  }
  const oldest = (): Window => windows.reduce((a, b) => (a.usedAt <= b.usedAt ? a : b))
  return view
}

/** Reads `length` bytes from a position; returns how many there were before the file ended. Throws a fault when the system cannot read it. */
export function readFully(descriptor: number, target: Uint8Array, position: number, length: number): number {
  let done = 0
  try {
    while (done < length) {
      const got = readSync(descriptor, target, done, Math.min(length - done, 1 << 30), position + done)
      if (got === 0) break
      done += got
    }
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    throw corrupt(`its file cannot be read (${code})`)
  }
  return done
}

/** Opens a file for each reading, so that none is held open; a file that is gone is a fault of kind `object-missing`. */
export function readByPath(path: string): ReadAt {
  return (target, position, length) => {
    let descriptor: number
    try {
      descriptor = openSync(path, 'r')
    } catch (error) {
      throw new ObjectFault('object-missing', `its pack cannot be opened any more: ${messageOf(error)}`)
    }
    try {
      return readFully(descriptor, target, position, length)
    } finally {
      closeSync(descriptor)
    }
  }
}
