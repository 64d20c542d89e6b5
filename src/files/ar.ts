import type { ByteReader } from './byte-reader.ts'
import type { MemberStep, NextMember } from './member.ts'

const MAGIC_BYTES = 8
const HEADER_BYTES = 60
const HEADER_END = '`\n'
const MAX_NAMES_BYTES = 16 << 20
const MAX_NAME_BYTES = 1 << 16
/** Lists of the symbols in object files. */
const SYMBOLS = /^(?:\/|\/SYM64\/|__\.SYMDEF(?:_64)?(?: SORTED)?)$/

/** Gives the files of an ar (Debian packages, static libraries) with GNU's and BSD's ways of long names; ar(5), looked at 2026-11-24. */
export function arMembers(): NextMember {
  let longNames: Buffer = Buffer.alloc(0)
  return async (reader) => {
    if (reader.position() === 0) await reader.skip(MAGIC_BYTES)
    for (;;) {
      const at = reader.position()
      const bytes = await reader.take(HEADER_BYTES)
      if (bytes.toString('latin1').trim() === '') return { kind: 'end' }
      const header = headerOf(bytes)
      if (header === undefined) return broken(`wrong header at byte ${at}`)
      const { name, size } = header
      if (name === '//') {
        if (size > MAX_NAMES_BYTES) return broken(`list of names of ${size} bytes`)
        longNames = await reader.take(size)
        await reader.skip(size % 2)
      } else if (SYMBOLS.test(name) || size === 0) {
        await reader.skip(size + (size % 2))
      } else {
        return await fileOf(reader, name, size, longNames)
      }
    }
  }
}

async function fileOf(reader: ByteReader, field: string, size: number, longNames: Buffer): Promise<MemberStep> {
  const [, gnuAt, bsdLength] = /^\/(\d+)$|^#1\/(\d+)$/.exec(field) ?? []
  const padding = size % 2
  if (bsdLength !== undefined) {
    const nameBytes = Number(bsdLength)
    if (nameBytes > Math.min(size, MAX_NAME_BYTES)) return broken(`name of ${bsdLength} bytes`)
    const name = (await reader.take(nameBytes)).toString('utf8').replace(/\0+$/, '')
    return { kind: 'file', name, size: size - nameBytes, padding }
  }
  if (gnuAt === undefined) return { kind: 'file', name: field.replace(/\/$/, ''), size, padding }
  const from = Number(gnuAt)
  const name = longNames.toString('utf8', from, from + MAX_NAME_BYTES).replace(/\/?\n[^]*$/, '')
  return { kind: 'file', name: name === '' ? field : name, size, padding }
}

function headerOf(bytes: Buffer): { name: string; size: number } | undefined {
  const text = bytes.toString('latin1')
  const size = /^(\d+) *$/.exec(text.slice(48, 58))?.[1]
  if (size === undefined || text.slice(58) !== HEADER_END) return undefined
  return { name: bytes.toString('utf8', 0, 16).trimEnd(), size: Number(size) }
}

function broken(detail: string): MemberStep {
  return { kind: 'broken', detail: `ar: ${detail}` }
}
