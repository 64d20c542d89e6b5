import { KERNEL } from './kernel.generated.ts'
import type { KeywordFinder, OnHit } from './keyword-finder.ts'
import { BYTES_BEFORE } from './keyword-test.ts'
import { HEADER, RESUME_AT, TABLES_AT, WORK_BYTES } from './layout.ts'
import { checkedView } from './tables.ts'

/** Content is copied into the kernel's memory in pieces that stay in the processor's second cache. */
const PIECE_BYTES = 128 << 10
/** The kernel reads and writes whole blocks, a few bytes beyond what it is asked for. */
const SLACK_BYTES = 128
const HITS_AT_ONCE = 4096
const HIT_BYTES = 8
const PAGE_BYTES = 65_536

type Find = (
  from: number,
  to: number,
  low: number,
  limit: number,
  work: number,
  hits: number,
  count: number,
  room: number,
  shift: number,
  all: number,
) => number

let compiled: WebAssembly.Module | undefined

/**
 * A finder on the WebAssembly kernel, with its own memory (about 0.4 MB for a thousand keywords).
 *
 * @throws WebAssembly.CompileError or ReferenceError where there is no WebAssembly with SIMD.
 */
export function createSimdFinder(tables: Uint8Array): KeywordFinder {
  const header = checkedView(tables)
  const before = header.getUint32(HEADER.before, true) + BYTES_BEFORE
  const after = header.getUint32(HEADER.after, true)
  const ahead = Math.max(after, header.getUint32(HEADER.testReach, true))
  const crowd = header.getUint32(HEADER.crowd, true)
  // Hits that wait for their turn ended within `after` bytes of the place where the kernel stopped.
  const room = HITS_AT_ONCE + (after + 1) * crowd
  const work = aligned(TABLES_AT + tables.length)
  const input = aligned(work + WORK_BYTES)
  const hits = aligned(input + before + PIECE_BYTES + ahead + SLACK_BYTES)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((hits + (room + crowd + 1) * HIT_BYTES) / PAGE_BYTES) })
  compiled ??= new WebAssembly.Module(Buffer.from(KERNEL, 'base64'))
  const kernel = new WebAssembly.Instance(compiled, { env: { memory } }).exports['find'] as Find
  const bytesOf = new Uint8Array(memory.buffer)
  const wordsOf = new Uint32Array(memory.buffer)
  bytesOf.set(tables, TABLES_AT)

  const search = (bytes: Uint8Array, all: number, onHit: OnHit): void => {
    let count = 0
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const from = Math.max(0, start - before)
      const to = Math.min(bytes.length, start + PIECE_BYTES)
      const until = Math.min(bytes.length, to + ahead)
      bytesOf.set(from === 0 && until === bytes.length ? bytes : bytes.subarray(from, until), input)
      const end = input + to - from
      for (let at = input + start - from; at < end; at = wordsOf[RESUME_AT / 4]!) {
        count = kernel(at, end, input, input + until - from, work, hits, count, room, from - input, all)
        count = handOver(wordsOf, hits / 4, count, wordsOf[RESUME_AT / 4]! - input + from + 2, onHit)
      }
    }
    handOver(wordsOf, hits / 4, count, bytes.length, onHit)
  }
  return {
    engine: 'simd',
    find: (bytes, onHit) => search(bytes, 0, onHit),
    findAll: (bytes, onHit) => search(bytes, 1, onHit),
  }
}

/** Reports the hits that end by `last`, which no later one can precede; moves the others to the front and counts them. */
function handOver(words: Uint32Array, hits: number, count: number, last: number, onHit: OnHit): number {
  let done = 0
  for (; done < count; done++) {
    const end = words[hits + done * 2 + 1]!
    if (end > last) break
    onHit(words[hits + done * 2]! & 0xffff, end)
  }
  if (done > 0 && done < count) words.copyWithin(hits, hits + done * 2, hits + count * 2)
  return count - done
}

function aligned(address: number): number {
  return Math.ceil(address / 64) * 64
}
