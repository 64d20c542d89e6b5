import type { ByteReader } from './byte-reader.ts'

/** The text in an RPM's header that people write: scripts, descriptions, changes. */
export interface RpmHeader {
  readonly text: string
}

const LEAD_BYTES = 96
const INTRO_BYTES = 16
const ENTRY_BYTES = 16
const MAX_HEADER_BYTES = 64 << 20
const MAGIC = Buffer.from('8eade801', 'hex')

/** Types of values that are text ended by zero bytes. */
const TEXT_TYPES: ReadonlySet<number> = new Set([6, 8, 9])
/**
 * Summary, description, address, scripts before and after installing and removing, trigger scripts, the script to verify, changes, scripts of
 * transactions, file triggers. Numbers from RPM's list of tags, looked at 2026-11-24.
 */
const TEXT_TAGS: ReadonlySet<number> = new Set([
  1004, 1005, 1020, 1023, 1024, 1025, 1026, 1065, 1079, 1082, 1151, 1152, 5066, 5076, 5101, 5102, 5103, 5104,
])

/** Reads lead, signature and header; the payload follows in the reader. Says what is wrong if one of them is. */
export async function readRpmHeader(reader: ByteReader): Promise<RpmHeader | string> {
  if ((await reader.skip(LEAD_BYTES)) < LEAD_BYTES) return 'ends inside of the lead'
  const signature = await readSection(reader)
  if (typeof signature === 'string') return signature
  await reader.skip(-(signature.entries.length + signature.store.length) & 7)
  const header = await readSection(reader)
  return typeof header === 'string' ? header : { text: textOf(header) }
}

interface Section {
  readonly entries: Buffer
  readonly store: Buffer
}

/** A section: a mark, the number of entries, the size of the store; 16 bytes an entry; the store. Numbers with the highest byte first. */
async function readSection(reader: ByteReader): Promise<Section | string> {
  const at = reader.position()
  const intro = await reader.take(INTRO_BYTES)
  if (intro.length < INTRO_BYTES || !intro.subarray(0, 4).equals(MAGIC)) return `no header at byte ${at}`
  const entryBytes = intro.readUInt32BE(8) * ENTRY_BYTES
  const storeBytes = intro.readUInt32BE(12)
  if (entryBytes + storeBytes > MAX_HEADER_BYTES) return `header of ${entryBytes + storeBytes} bytes`
  const entries = await reader.take(entryBytes)
  const store = await reader.take(storeBytes)
  return store.length < storeBytes ? `ends inside of the header at byte ${at}` : { entries, store }
}

function textOf({ entries, store }: Section): string {
  const texts: string[] = []
  let left = store.length
  for (let at = 0; at + ENTRY_BYTES <= entries.length && left > 0; at += ENTRY_BYTES) {
    const [tag, type, from, count] = [0, 4, 8, 12].map((field) => entries.readUInt32BE(at + field)) as [
      number,
      number,
      number,
      number,
    ]
    if (!TEXT_TAGS.has(tag) || !TEXT_TYPES.has(type)) continue
    let start = from
    for (let i = 0; i < count && start < store.length && left > 0; i++) {
      const zero = store.indexOf(0, start)
      const end = zero === -1 ? store.length : zero
      texts.push(store.toString('utf8', start, end))
      // Entries that lie over each other must not make much of little.
      left -= end - start + 1
      start = end + 1
    }
  }
  return texts.filter((text) => text !== '').join('\n')
}
