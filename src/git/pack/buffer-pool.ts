/** Lends buffers and takes them back, so that rebuilding a history allocates little. */
export interface BufferPool {
  /** A buffer of at least so many bytes, with any content. */
  take(size: number): Uint8Array
  give(buffer: Uint8Array): void
}

export type Allocate = (size: number) => Uint8Array

const SMALLEST_BITS = 12
/** Larger ones are made to measure, in steps of this size. */
const STEP_BYTES = 1 << 20
/** Buffers beyond this sum are left to the garbage collector when given back. */
const MAX_KEPT_BYTES = 32 << 20

/** `allocate` may give memory of a special kind, for example of a WebAssembly instance. */
export function bufferPool(allocate: Allocate = (size) => new Uint8Array(size)): BufferPool {
  const kept: Uint8Array[][] = Array.from({ length: 32 }, () => [])
  let keptBytes = 0
  return {
    take(size) {
      if (size > STEP_BYTES) return allocate(Math.ceil(size / STEP_BYTES) * STEP_BYTES)
      const bits = sizeClass(size)
      const known = kept[bits]!.pop()
      if (known === undefined) return allocate(2 ** bits)
      keptBytes -= known.length
      return known
    },
    give(buffer) {
      if (buffer.length > STEP_BYTES || keptBytes + buffer.length > MAX_KEPT_BYTES) return
      keptBytes += buffer.length
      kept[sizeClass(buffer.length)]!.push(buffer)
    },
  }
}

/** The power of two that holds a size. */
function sizeClass(size: number): number {
  return size <= 2 ** SMALLEST_BITS ? SMALLEST_BITS : 32 - Math.clz32(size - 1)
}
