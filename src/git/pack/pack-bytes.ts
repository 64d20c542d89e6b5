import { readSync } from 'node:fs'
import type { ObjectLimits } from './limits.ts'

/** A view into a pack that is moved about: after `seek`, `bytes[at]` is the byte at the offset, and `available` bytes follow it. */
export interface PackBytes {
  bytes: Uint8Array
  at: number
  available: number
  /**
   * Moves the view. Gives fewer bytes than wanted at the end of the pack, when the file is shorter than it was, and when more than a window is
   * wanted: then `available` is what there is, at the least 0. Throws system errors.
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

/** A pack that is read in a few windows by position, the one used longest ago being replaced. Each thread needs its own. */
export function windowedPackBytes(descriptor: number, end: number, limits: ObjectLimits): PackBytes {
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
    chosen.to = offset + readFully(descriptor, chosen.bytes, offset, Math.max(0, Math.min(limits.windowBytes, end - offset)))
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

/** Reads `length` bytes from a position; returns how many there were before the file ended. */
export function readFully(descriptor: number, target: Uint8Array, position: number, length: number): number {
  let done = 0
  while (done < length) {
    const got = readSync(descriptor, target, done, Math.min(length - done, 1 << 30), position + done)
    if (got === 0) break
    done += got
  }
  return done
}
