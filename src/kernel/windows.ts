import { WINDOW_BEFORE, WINDOW_BYTES } from './layout.ts'

/** What stands around an anchor: 16 bytes, and of them the bits that matter. */
export interface Window {
  readonly bytes: Uint8Array
  readonly mask: Uint8Array
}

/** A keyword's bytes; letters whose case is free are lower case, and have 0x20 in `cases`. */
export interface FoldedKeyword {
  readonly bytes: Uint8Array
  readonly cases: Uint8Array
}

/** No bytes fit this one. */
export const NO_WINDOW: Window = { bytes: new Uint8Array(WINDOW_BYTES).fill(1), mask: new Uint8Array(WINDOW_BYTES) }

/** The window of a keyword around its anchor. */
export function windowOf({ bytes, cases }: FoldedKeyword, anchorAt: number): Window {
  const window = { bytes: new Uint8Array(WINDOW_BYTES), mask: new Uint8Array(WINDOW_BYTES) }
  for (let i = 0; i < WINDOW_BYTES; i++) {
    const byte = bytes[anchorAt - WINDOW_BEFORE + i]
    if (byte === undefined) continue
    window.mask[i] = 0xff & ~cases[anchorAt - WINDOW_BEFORE + i]!
    window.bytes[i] = byte & window.mask[i]!
  }
  return window
}

/** Does the window hold all of a keyword of this length? */
export function isWhole(length: number, anchorAt: number): boolean {
  return anchorAt <= WINDOW_BEFORE && length - anchorAt <= WINDOW_BYTES - WINDOW_BEFORE
}

/** What two windows have in common: bytes that fit one of them fit it. */
export function commonWindow(a: Window, b: Window): Window {
  const mask = a.mask.map((bits, i) => bits & b.mask[i]! & ~(a.bytes[i]! ^ b.bytes[i]!))
  return { mask, bytes: a.bytes.map((byte, i) => byte & mask[i]!) }
}
