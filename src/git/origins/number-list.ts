/** A list of numbers below 2^32 that grows without copying. */
export interface NumberList {
  /** Setting it only shortens the list. */
  length: number
  push(value: number): void
  at(index: number): number
  /** Lets go of all numbers, and of their memory. */
  clear(): void
}

const CHUNK_BITS = 16

export function numberList(): NumberList {
  const chunks: Uint32Array<ArrayBuffer>[] = []
  const mask = (1 << CHUNK_BITS) - 1
  return {
    length: 0,
    push(value) {
      const index = this.length++
      const chunk = index >>> CHUNK_BITS
      if (chunk === chunks.length) chunks.push(new Uint32Array(1 << CHUNK_BITS))
      chunks[chunk]![index & mask] = value
    },
    at: (index) => chunks[index >>> CHUNK_BITS]![index & mask]!,
    clear() {
      // At once, not with the next collection.
      for (const { buffer } of chunks) buffer.transfer(0)
      this.length = chunks.length = 0
    },
  }
}
