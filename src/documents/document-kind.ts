// Not by the door: every scan loads this, and only some open archives.
import { sourceOfBytes } from '#files/byte-source.ts'
import { documentZipKind } from '#files/document-zip.ts'
import { jsonKind } from './json-kind.ts'
import type { DocumentKind } from './kinds.ts'
import { mailKind } from './mail-kind.ts'

/** Python's marks: 3.0 to well beyond 3.15, and those of Python 2 from 2.0 on, each before "\r\n". */
const PYTHON_3 = [3000, 3800] as const
const PYTHON_2 = [50_823, 62_211] as const
/** Class files begin with version 45; a universal Mach-O has the same mark and a small number of parts there. */
const FIRST_CLASS_VERSION = 45
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
const REGISTRY_MARK = 'Windows Registry Editor Version '
const INLINE_MAP = 'sourceMappingURL=data:application/json'
const TAIL_BYTES = 40
const PDF_MARK = Buffer.from('%PDF-')

/**
 * The kind of document that these bytes are, by marks and structure, whatever its name says; nothing for what is plain text,
 * or not known. Costs nothing measurable for other content.
 */
export function documentKind(bytes: Buffer): DocumentKind | undefined {
  if (bytes.length < 16) return undefined
  switch (bytes[0]) {
    case 0x7b: // {
    case 0x09:
    case 0x0a:
    case 0x0d:
    case 0x20:
    case 0xef:
      return jsonKind(bytes) ?? misplacedPdf(bytes)
    case 0x25:
      return starts(bytes, '%PDF-') ? 'pdf' : undefined
    case 0x53:
      if (starts(bytes, 'SQLite format 3\0')) return 'sqlite'
      break
    case 0x37:
      return bytes[1] === 0x7f && bytes[2] === 0x06 && (bytes[3]! & 0xfe) === 0x82 ? 'sqlite-log' : undefined
    case 0x50:
      if (starts(bytes, 'PK\x03\x04')) return documentZipKind(sourceOfBytes(bytes))
      if (starts(bytes, 'PAR1') || starts(bytes, 'PARE')) return 'parquet'
      break
    case 0xca:
      return bytes.readUInt32BE(0) === 0xcafebabe && bytes.readUInt16BE(6) >= FIRST_CLASS_VERSION ? 'java-class' : undefined
    case 0xd0:
      return isEncryptedOffice(bytes) ? 'encrypted-office' : undefined
    case 0x62:
      if (starts(bytes, 'bplist0')) return 'property-list'
      break
    case 0xff:
      return bytes.toString('utf16le', 2, 2 + REGISTRY_MARK.length * 2) === REGISTRY_MARK ? 'registry-file' : undefined
    case 0x57:
      if (starts(bytes, REGISTRY_MARK)) return 'registry-file'
      break
    case 0x52:
      if (starts(bytes, 'REGEDIT4')) return 'registry-file'
      break
    default:
  }
  if (bytes[2] === 0x0d && bytes[3] === 0x0a && isPython(bytes.readUInt16LE(0))) return 'python-bytecode'
  if (bytes[0]! < 0x20 || bytes[0]! >= 0x7f) return misplacedPdf(bytes)
  return mailKind(bytes) ?? (hasInlineMap(bytes) ? 'inline-source-map' : undefined)
}

/** Might a content that begins like this be a document? Some can only be told from their end. */
export function mayBeDocument(head: Buffer, file: string): boolean {
  if (starts(head, 'PK\x03\x04') || head[0] === 0xd0 || /\.(?:[cm]?js|css)$/.test(file)) return true
  return head[0] === 0x7b || documentKind(head) !== undefined
}

function isPython(version: number): boolean {
  return [PYTHON_3, PYTHON_2].some(([first, last]) => version >= first && version <= last)
}

function starts(bytes: Buffer, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false
  return true
}

/** An office file with a password is a compound file (OLE) that holds the zip, encrypted. */
function isEncryptedOffice(bytes: Buffer): boolean {
  return bytes.readUInt32BE(0) === 0xd0cf11e0 && bytes.includes(ENCRYPTED_PACKAGE)
}

/** A script that ends in a source map in base64: its last bytes tell, before anything is searched. */
function hasInlineMap(bytes: Buffer): boolean {
  let end = bytes.length
  while (end > 0 && bytes[end - 1]! <= 0x20) end--
  if (end < TAIL_BYTES * 2) return false
  for (let i = end - TAIL_BYTES; i < end - 3; i++) if (!isBase64(bytes[i]!)) return false
  return bytes.lastIndexOf(INLINE_MAP) >= 0
}

function isBase64(byte: number): boolean {
  const letter = byte | 0x20
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x2f && byte <= 0x39) || byte === 0x2b
}

/** Readers accept a PDF with some bytes before its mark; those that were met are empty lines and leftovers of transfers. */
function misplacedPdf(bytes: Buffer): DocumentKind | undefined {
  const at = bytes.subarray(0, 1024).indexOf(PDF_MARK)
  return at > 0 && bytes.subarray(at, at + 64).some((byte) => byte >= 0x80) ? 'pdf' : undefined
}
