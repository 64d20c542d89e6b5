/** Lends buffers and takes them back, so that rebuilding a history allocates little. */
export interface BufferPool {
  /** A buffer of at least so many bytes, with any content. */
  take(size: number): Uint8Array
  give(buffer: Uint8Array): void
  /** Releases what it keeps. */
  close(): void
}

/** Memory of a special kind, such as that of a WebAssembly instance. What was allocated is released once, unless a visitor throws. */
export interface BufferMemory {
  allocate(size: number): Uint8Array
  release(buffer: Uint8Array): void
}

/** Memory is given back at once: garbage of many megabytes would lie there until the next collection. */
const ORDINARY: BufferMemory = {
  allocate: (size) => new Uint8Array(size),
  release: ({ buffer }) => void (buffer as ArrayBuffer).transfer(0),
}

const SMALLEST_BITS = 12
/** Larger ones are made to measure, in steps of this size. */
const STEP_BYTES = 1 << 20

/** Buffers beyond `maxKeptBytes` are released when given back. */
export function bufferPool(maxKeptBytes: number, memory: BufferMemory = ORDINARY): BufferPool {
  const kept: Uint8Array[][] = Array.from({ length: 32 }, () => [])
  let keptBytes = 0
  return {
    take(size) {
      if (size > STEP_BYTES) return memory.allocate(Math.ceil(size / STEP_BYTES) * STEP_BYTES)
      const bits = sizeClass(size)
      const known = kept[bits]!.pop()
      if (known === undefined) return memory.allocate(2 ** bits)
      keptBytes -= known.length
      return known
    },
    give(buffer) {
      if (buffer.length > STEP_BYTES || keptBytes + buffer.length > maxKeptBytes) return memory.release(buffer)
      keptBytes += buffer.length
      kept[sizeClass(buffer.length)]!.push(buffer)
    },
    close() {
      for (const buffer of kept.flat()) memory.release(buffer)
      for (const list of kept) list.length = 0
      keptBytes = 0
    },
  }
}

/** The power of two that holds a size. */
function sizeClass(size: number): number {
  return size <= 2 ** SMALLEST_BITS ? SMALLEST_BITS : 32 - Math.clz32(size - 1)
}
