import type { ByteReader } from '../byte-reader.ts'
import { Damage } from '../damage.ts'
import { bitReader, type BitReader } from './bit-reader.ts'
import { readBlock, type SortedBlock } from './block.ts'
import { bzip2Crc } from './crc.ts'

/** The longest packed block: 900,000 symbols of 20 bits, and its tables. */
const MAX_BLOCK_BYTES = 2_600_000
const BLOCK_MARK = '314159265359'
const END_MARK = '177245385090'
const LEVEL_BYTES = 100_000
/** Bytes given at a time: a block of zeros may hold 46 MB. */
const PIECE_BYTES = 256 << 10
/** Equal bytes after which a count of more follows. */
const RUN = 4

/** Unpacks bzip2: streams one after another, with the checksums of their blocks. Memory: about 7 MB. Throws `Damage`, after what comes before the broken place. */
export async function* unpackBzip2(reader: ByteReader): AsyncGenerator<Buffer> {
  do {
    const level = /^BZh([1-9])$/.exec((await reader.take(4)).toString('latin1'))?.[1]
    if (level === undefined) throw new Damage('bytes behind its end are not read')
    yield* stream(reader, new Uint32Array(Number(level) * LEVEL_BYTES))
  } while ((await reader.peek(1)).length > 0)
}

/** Blocks lie bit by bit behind each other; the next stream starts with a whole byte. */
async function* stream(reader: ByteReader, links: Uint32Array): AsyncGenerator<Buffer> {
  for (let startBit = 0; ;) {
    const bits = bitReader(await reader.peek(MAX_BLOCK_BYTES), startBit)
    const mark = [bits.read(24), bits.read(24)].map((half) => half.toString(16).padStart(6, '0')).join('')
    const sum = ((bits.read(16) << 16) | bits.read(16)) >>> 0
    if (mark === END_MARK) {
      await pass(reader, bits, startBit, 7)
      return
    }
    if (mark !== BLOCK_MARK) throw new Damage('a block starts wrongly')
    const block = readBlock(bits, links)
    startBit = await pass(reader, bits, startBit, 0)
    let crc = 0
    for (const piece of unpackRuns(block)) {
      crc = bzip2Crc(piece, crc)
      yield piece
    }
    if (crc !== sum) throw new Damage('wrong checksum')
  }
}

/** Lets go of the whole bytes that were read, the last one too if that many more bits complete it. Gives the bits read of the next one. */
async function pass(reader: ByteReader, bits: BitReader, startBit: number, more: number): Promise<number> {
  const end = startBit + bits.position() + more
  await reader.skip(end >>> 3)
  return end & 7
}

/** Follows the links, and repeats where four equal bytes and a count stand. */
function* unpackRuns({ links, count, origin }: SortedBlock): Generator<Buffer> {
  let out = Buffer.allocUnsafe(PIECE_BYTES)
  let [filled, link, last, equal] = [0, links[origin]!, -1, 0]
  for (let i = 0; i < count; i++) {
    link = links[link >>> 8]!
    const byte = link & 0xff
    if (filled + 255 > PIECE_BYTES) {
      yield out.subarray(0, filled)
      out = Buffer.allocUnsafe(PIECE_BYTES)
      filled = 0
    }
    if (equal === RUN) {
      out.fill(last, filled, filled + byte)
      filled += byte
      equal = 0
      last = -1
    } else {
      out[filled++] = byte
      equal = byte === last ? equal + 1 : 1
      last = byte
    }
  }
  yield out.subarray(0, filled)
}
