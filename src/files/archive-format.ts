import { tarChecksumFits } from './tar-header.ts'

/** One stream without names. */
export type CompressedFormat = 'gzip' | 'zstd' | 'bzip2' | 'xz'

/** Files one after another, to be read from front to back. */
export type StreamedFormat = 'tar' | 'cpio' | 'ar' | 'rpm'

/** Files that are found through a list of them. */
export type ListedFormat = 'zip' | 'asar' | '7z' | 'rar'

export type ArchiveFormat = CompressedFormat | StreamedFormat | ListedFormat

export function isListed(format: ArchiveFormat): format is ListedFormat {
  return format === 'zip' || format === 'asar' || format === '7z' || format === 'rar'
}

export function isStreamed(format: ArchiveFormat): format is StreamedFormat {
  return format === 'tar' || format === 'cpio' || format === 'ar' || format === 'rpm'
}

/** Bytes that `archiveFormat` wants to see. */
export const FORMAT_BYTES = 512

const TAR_MAGIC = Buffer.from('ustar')
const TAR_MAGIC_OFFSET = 257
const AR = Buffer.from('!<arch>\n')
const RPM = [0xed, 0xab, 0xee, 0xdb]
const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]
const SEVEN_ZIP = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]
const RAR = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
const BZIP2_END = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]
/** A Chrome extension: a header with signatures, then a zip. */
const CRX = Buffer.from('Cr24')

/** The archive or compressed format that content with these first bytes has. Brotli has no mark of its own and is not known. */
export function archiveFormat(head: Uint8Array): ArchiveFormat | undefined {
  switch (head[0]) {
    case 0x50: // "PK": a zip's first entry, an empty zip's end, a spanned zip's mark
      if (head[1] !== 0x4b) break
      if ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6) || (head[2] === 7 && head[3] === 8))
        return 'zip'
      break
    case 0x1f:
      if (head[1] === 0x8b && head[2] === 8) return 'gzip'
      break
    case 0x42: // "BZh", a digit, and the first block's or the end's mark: text may start with "BZh"
      if (head[1] !== 0x5a || head[2] !== 0x68) break
      if (has(head, BZIP2_BLOCK, 4) || has(head, BZIP2_END, 4)) return 'bzip2'
      break
    case 0x28:
      if (has(head, ZSTD)) return 'zstd'
      break
    case 0xfd:
      if (has(head, XZ)) return 'xz'
      break
    case 0x37:
      if (has(head, SEVEN_ZIP)) return '7z'
      break
    case 0x52:
      if (has(head, RAR)) return 'rar'
      break
    case 0x21:
      if (has(head, AR)) return 'ar'
      break
    case 0x30:
      if (isCpio(head)) return 'cpio'
      break
    case 0xed:
      if (has(head, RPM)) return 'rpm'
      break
    case 0x43:
      if (has(head, CRX) && (head[4] === 2 || head[4] === 3) && head[5] === 0) return 'zip'
      break
    case 0x04:
      if (isAsar(head)) return 'asar'
      break
    default:
  }
  return isTar(head) ? 'tar' : undefined
}

/** Does it start like a program or script, behind which a self-extracting archive has its zip? */
export function mayCarryZip(head: Uint8Array): boolean {
  const [a, b, c, d] = head
  return (a === 0x4d && b === 0x5a) || (a === 0x23 && b === 0x21) || (a === 0x7f && b === 0x45 && c === 0x4c && d === 0x46)
}

/** The mark alone also stands in text about tar, so it must be in a block with zero bytes; without it (before POSIX), the checksum decides. */
function isTar(head: Uint8Array): boolean {
  if (head.length < FORMAT_BYTES) return false
  if (has(head, TAR_MAGIC, TAR_MAGIC_OFFSET)) return head.subarray(0, FORMAT_BYTES).includes(0)
  return tarChecksumFits(head)
}

/** Text may start with these digits, so all of a first header's must be there. */
function isCpio(head: Uint8Array): boolean {
  const digits = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 110)).toString('latin1')
  return /^0707(?:0[12][\da-f]{104}|07[0-7]{70})/i.test(digits)
}

/** A list of files in JSON, inside of two lengths that must fit each other. */
function isAsar(head: Uint8Array): boolean {
  if (head.length < 17 || head[16] !== 0x7b) return false
  const view = new DataView(head.buffer, head.byteOffset)
  const outer = view.getUint32(4, true)
  const text = view.getUint32(12, true)
  return view.getUint32(0, true) === 4 && view.getUint32(8, true) === outer - 4 && text <= outer - 8 && outer - text < 16
}

function has(head: Uint8Array, mark: ArrayLike<number>, at = 0): boolean {
  for (let i = 0; i < mark.length; i++) if (head[at + i] !== mark[i]) return false
  return true
}
