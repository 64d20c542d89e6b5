import { setFlagsFromString } from 'node:v8'

/** Below this, 50 to 80 MB of new objects in the program's own thread (measured) are too many. */
const SMALL_BYTES = 512 << 20

/**
 * Keeps the space for new objects of this thread at its first size where memory is scarce. V8 reads this when the space is about to
 * grow, so it counts although the heap is there already; a V8 that does not know it goes on as before.
 */
export function keepHeapSmall(maxMemoryBytes: number): void {
  if (maxMemoryBytes < SMALL_BYTES) setFlagsFromString('--semi-space-growth-factor=1')
}
