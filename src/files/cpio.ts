import type { ByteReader } from './byte-reader.ts'
import type { MemberStep } from './member.ts'

/** How the headers of a form are laid out. Numbers are digits of `radix`; `align` is what names and contents are filled up to. */
interface CpioForm {
  readonly headerBytes: number
  readonly radix: 8 | 16
  readonly mode: readonly [from: number, to: number]
  readonly nameBytes: readonly [from: number, to: number]
  readonly size: readonly [from: number, to: number]
  readonly align: 1 | 4
}

/** "newc", without and with a checksum; cpio(5) of FreeBSD, looked at 2026-11-24. */
const NEW: CpioForm = { headerBytes: 110, radix: 16, mode: [14, 22], nameBytes: [94, 102], size: [54, 62], align: 4 }
/** "odc", POSIX.1. */
const OLD: CpioForm = { headerBytes: 76, radix: 8, mode: [18, 24], nameBytes: [59, 65], size: [65, 76], align: 1 }

const FORMS: Readonly<Record<string, CpioForm>> = { '070701': NEW, '070702': NEW, '070707': OLD }

const MAGIC_BYTES = 6
const MAX_NAME_BYTES = 1 << 16
const TYPE_MASK = 0o170000
const REGULAR = 0o100000
const LAST_NAME = 'TRAILER!!!'

/** The next regular file of a cpio; folders, links and devices are passed over. After the last one, goes on if another archive was appended. */
export async function nextCpioFile(reader: ByteReader): Promise<MemberStep> {
  for (;;) {
    const at = reader.position()
    const magic = (await reader.peek(MAGIC_BYTES)).toString('latin1')
    if (magic === '') return broken('ends without its last entry')
    const form = FORMS[magic]
    if (form === undefined) return broken(`no header at byte ${at}`)
    const header = (await reader.take(form.headerBytes)).toString('latin1')
    const [mode, nameBytes, size] = [form.mode, form.nameBytes, form.size].map(([from, to]) =>
      digits(header.slice(from, to), form.radix, to - from),
    )
    if (mode === undefined || nameBytes === undefined || size === undefined) return broken(`wrong header at byte ${at}`)
    if (nameBytes === 0 || nameBytes > MAX_NAME_BYTES) return broken(`name of ${nameBytes} bytes at byte ${at}`)

    const nameAndZero = await reader.take(nameBytes)
    await reader.skip(fill(form.headerBytes + nameBytes, form.align))
    if (nameAndZero.length < nameBytes) return broken(`ends inside of the name at byte ${at}`)
    const name = nameAndZero.toString('utf8').replace(/\0[^]*$/, '')
    if (name === LAST_NAME) {
      if (await startsAnother(reader)) continue
      return (await reader.peek(1)).length === 0 ? { kind: 'end' } : broken('bytes behind its end are not read')
    }
    const padding = fill(size, form.align)
    if ((mode & TYPE_MASK) === REGULAR && size > 0) return { kind: 'file', name, size, padding }
    await reader.skip(size + padding)
  }
}

/** Passes over the zero bytes that fill up a block. Does another cpio follow, as in a Linux initial file system? */
async function startsAnother(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const piece = await reader.peek(512)
    const zeros = piece.findIndex((byte) => byte !== 0)
    await reader.skip(zeros === -1 ? piece.length : zeros)
    if (piece.length === 0) return false
    if (zeros !== -1) return Object.hasOwn(FORMS, (await reader.peek(MAGIC_BYTES)).toString('latin1'))
  }
}

function digits(text: string, radix: 8 | 16, length: number): number | undefined {
  const isNumber = (radix === 8 ? /^[0-7]+$/ : /^[\da-f]+$/i).test(text)
  return isNumber && text.length === length ? Number.parseInt(text, radix) : undefined
}

function fill(bytes: number, align: number): number {
  return (align - (bytes % align)) % align
}

function broken(detail: string): MemberStep {
  return { kind: 'broken', detail: `cpio: ${detail}` }
}
