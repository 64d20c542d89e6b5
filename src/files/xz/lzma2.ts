import type { ByteReader } from '../byte-reader.ts'
import { Damage } from '../damage.ts'
import { createLzmaDecoder, type LzmaDecoder } from './lzma.ts'
import { createWindow, type Window } from './window.ts'

const END = 0
const STORED_WITH_RESET = 1
const STORED = 2
const FIRST_LZMA = 0x80
const FIRST_LZMA_WITH_DICTIONARY_RESET = 0xe0
/** In the two bits above the length. */
const WITH_STATE_RESET = 1
const WITH_PROPERTIES = 2

/**
 * Unpacks LZMA2 chunk by chunk, each of up to 2 MiB from up to 64 KiB. Memory: the dictionary that is used, 64 MiB at most.
 * Throws `Damage`, after what comes before the broken place.
 */
export async function* unpackLzma2(reader: ByteReader, dictionaryBytes: number): AsyncGenerator<Buffer> {
  const window = createWindow(dictionaryBytes)
  const stream: Lzma2Stream = {
    reader,
    window,
    decoder: createLzmaDecoder(window),
    hasDictionary: false,
    hasProperties: false,
  }
  for (;;) {
    let damage: unknown
    let isEnd = false
    try {
      isEnd = !(await readChunk(stream))
    } catch (error) {
      damage = error
    }
    const fresh = window.takeNew()
    if (fresh.length > 0) yield fresh
    if (damage !== undefined) throw damage
    if (isEnd) return
  }
}

interface Lzma2Stream {
  readonly reader: ByteReader
  readonly window: Window
  readonly decoder: LzmaDecoder
  hasDictionary: boolean
  hasProperties: boolean
}

/** Gives false for the end. */
async function readChunk(stream: Lzma2Stream): Promise<boolean> {
  const control = (await take(stream.reader, 1)).readUInt8(0)
  if (control === END) return false
  if (control < FIRST_LZMA && control > STORED) throw new Damage('an unknown kind of chunk')
  if (control === STORED_WITH_RESET || control >= FIRST_LZMA_WITH_DICTIONARY_RESET) {
    stream.window.reset()
    stream.hasDictionary = true
    stream.hasProperties = false
  }
  if (!stream.hasDictionary) throw new Damage('a chunk without a dictionary')
  if (control >= FIRST_LZMA) await readLzma(stream, control)
  else await readStored(stream)
  return true
}

async function readLzma(stream: Lzma2Stream, control: number): Promise<void> {
  const { reader, decoder } = stream
  const sizes = await take(reader, 4)
  const length = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1
  const resets = (control >> 5) & 3
  if (resets >= WITH_PROPERTIES) {
    decoder.reset((await take(reader, 1)).readUInt8(0))
    stream.hasProperties = true
  } else if (!stream.hasProperties) throw new Damage('a chunk without properties')
  else if (resets === WITH_STATE_RESET) decoder.reset()
  decoder.chunk(await reader.take(sizes.readUInt16BE(2) + 1), length)
}

async function readStored({ reader, window }: Lzma2Stream): Promise<void> {
  const length = (await take(reader, 2)).readUInt16BE(0) + 1
  const bytes = await reader.take(length)
  window.append(bytes)
  if (bytes.length < length) throw new Damage('ends too early')
}

async function take(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length)
  if (bytes.length < length) throw new Damage('ends too early')
  return bytes
}
