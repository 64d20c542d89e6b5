import type { ByteReader } from './byte-reader.ts'
import type { MemberStep } from './member.ts'
import { parsePaxRecords, parseTarHeader, TAR_BLOCK, tarChecksumFits } from './tar-header.ts'

/** A name or extended header longer than this is no honest one. */
const MAX_EXTRA_BYTES = 1 << 20
const END: MemberStep = { kind: 'end' }

/**
 * Passes over everything that has no content of its own (folders, links, devices) to the next file. The caller takes the
 * file's bytes and the padding before it asks again. After the end mark, goes on if another archive was appended.
 */
export async function nextTarFile(reader: ByteReader): Promise<MemberStep> {
  let longName: string | undefined
  let pax: ReadonlyMap<string, string> | undefined
  let sawEnd = false
  for (;;) {
    const at = reader.position()
    const block = await reader.take(TAR_BLOCK)
    if (block.length === 0)
      return longName === undefined && pax === undefined ? END : broken('ends behind an extended header')
    if (isZero(block)) {
      sawEnd = true
      continue
    }
    if (block.length < TAR_BLOCK) return sawEnd ? END : broken(`ends inside of the header at byte ${at}`)
    if (!tarChecksumFits(block)) return sawEnd ? END : broken(`wrong checksum of the header at byte ${at}`)
    const header = parseTarHeader(block)
    const size = sizeOf(header.size, pax)
    if (size === undefined) return broken(`senseless size in the header at byte ${at}`)

    if ('LKxgX'.includes(header.type)) {
      if (size > MAX_EXTRA_BYTES) return broken(`extended header of ${size} bytes at byte ${at}`)
      const extra = await reader.take(size)
      if (extra.length < size) return broken(`ends inside of the extended header at byte ${at}`)
      await reader.skip(tarPadding(size))
      if (header.type === 'L') longName = extra.toString('utf8').replace(/\0[^]*$/, '')
      if (header.type === 'x' || header.type === 'X') pax = parsePaxRecords(extra)
      continue
    }
    for (let isExtended = header.isExtended; isExtended;) {
      const more = await reader.take(TAR_BLOCK)
      if (more.length < TAR_BLOCK) return broken(`ends inside of the sparse header at byte ${at}`)
      isExtended = more[504] === 1
    }
    // Links, devices, folders and pipes have no content, whatever their size field says; old folders are files named "x/".
    if ('123456'.includes(header.type) || size === 0) {
      longName = undefined
      pax = undefined
      continue
    }
    const name = pax?.get('GNU.sparse.name') ?? pax?.get('path') ?? longName ?? header.name
    return { kind: 'file', name, size, padding: tarPadding(size) }
  }
}

/** Bytes that fill the last block of content of this size. */
function tarPadding(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK
}

function sizeOf(field: number | undefined, pax: ReadonlyMap<string, string> | undefined): number | undefined {
  const stated = pax?.get('size')
  if (stated === undefined) return field
  const size = Number(stated)
  return Number.isSafeInteger(size) && size >= 0 ? size : undefined
}

function broken(detail: string): MemberStep {
  return { kind: 'broken', detail: `tar: ${detail}` }
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0)
}
