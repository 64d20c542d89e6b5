import { APART, DocumentFault, textPart, type DocumentPart, type OpenedDocument } from '../part.ts'

/** From 3.7 on; before, one field less, and before 3.3 two (PEP 552). */
const HASHED_FROM = 3390
const SIZED_FROM = 3210
const PYTHON_2 = 50_000

/**
 * The string constants and names in compiled Python, from 2.x to the newest: objects in the `marshal` form, of which every text
 * is a type byte, a length and the bytes. https://docs.python.org/3/library/marshal.html, CPython's Python/marshal.c (2026-11-24)
 */
export function* readPython({ bytes }: OpenedDocument): Generator<DocumentPart> {
  if (bytes.length < 16) throw new DocumentFault('document-broken', 'Python bytecode: ends early')
  const version = bytes.readUInt16LE(0)
  const header = version >= PYTHON_2 || version < SIZED_FROM ? 8 : version < HASHED_FROM ? 12 : 16
  const strings: string[] = []
  const fault = marshalStrings(bytes, header, version, (text) => void strings.push(text))
  if (strings.length > 0) yield textPart('constants', strings.join(APART))
  if (fault !== undefined) throw new DocumentFault('document-broken', `Python bytecode: ${fault}`)
}

const REFERENCE_FLAG = 0x80
const MAX_OBJECTS = 4_000_000
/** Of a code object, numbers and objects in their order, by version of the compiler. `n` four bytes, `o` an object. */
const CODE_FIELDS = [
  [3495, fields(5, 8, 2)], // 3.11 and later: names of all variables in one list
  [3413, fields(6, 8, 1)], // 3.8: arguments by position only are counted too
  [3000, fields(5, 8, 1)],
] as const
const CODE_FIELDS_2 = fields(4, 8, 1)

/** Numbers, objects, the first line's number, objects. */
function fields(numbers: number, objects: number, last: number): string {
  return `${'n'.repeat(numbers)}${'o'.repeat(objects)}n${'o'.repeat(last)}`
}

/** Walks the objects one after the other; what contains others only adds to how many are still to come. Gives what is wrong. */
function marshalStrings(bytes: Buffer, start: number, version: number, onText: (text: string) => void): string | undefined {
  const pending: string[] = ['o']
  let at = start
  let objects = 0

  function text(length: number, encoding: BufferEncoding): boolean {
    if (length < 0 || at + length > bytes.length) return false
    const found = length < SHORTEST ? '' : bytes.toString(encoding, at, at + length)
    if (found !== '' && !UNPRINTABLE.test(found)) onText(found)
    at += length
    return true
  }

  /** Reads one object; false when it makes no sense. */
  function object(): boolean {
    const type = String.fromCharCode(bytes[at++]! & ~REFERENCE_FLAG)
    const size = SMALL.includes(type) ? bytes[at] : at + 4 <= bytes.length ? bytes.readInt32LE(at) : undefined
    switch (type) {
      case '0': // the end of a dictionary
      case 'N': // None, stop iteration, ellipsis, false, true
      case 'S':
      case '.':
      case 'F':
      case 'T':
        return true
      case 'r':
      case 'R':
      case 'i':
        return skip(4)
      case 'I':
      case 'g':
        return skip(8)
      case 'y':
        return skip(16)
      case 'l':
        return size !== undefined && skip(4 + Math.abs(size) * 2)
      case 'f':
        return skip(1 + (bytes[at] ?? 0))
      case 'x':
        return skip(1 + (bytes[at] ?? 0)) && skip(1 + (bytes[at] ?? 0))
      case 'z':
      case 'Z':
        return size !== undefined && skip(1) && text(size, 'latin1')
      case 's':
      case 't':
      case 'u':
        return size !== undefined && skip(4) && text(size, 'utf8')
      case 'a':
      case 'A':
        return size !== undefined && skip(4) && text(size, 'latin1')
      case ')':
        return size !== undefined && skip(1) && expect('o', size)
      case '(':
      case '[':
      case '<':
      case '>':
        return size !== undefined && skip(4) && expect('o', size)
      case ':': // a slice: start, stop, step
        return expect('o', 3)
      case '{':
        return expect('d', 1)
      case 'c':
        for (const field of codeFields(version).split('').toReversed()) pending.push(field)
        return true
      default:
        return false
    }
  }

  function skip(length: number): boolean {
    at += length
    return at <= bytes.length
  }

  /** Every object to come needs a byte at least. */
  function expect(what: string, count: number): boolean {
    if (count < 0 || count > bytes.length - at) return false
    for (let i = 0; i < count; i++) pending.push(what)
    return true
  }

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (at >= bytes.length) return 'ends early'
    if (++objects > MAX_OBJECTS || pending.length > MAX_OBJECTS) return `more than ${MAX_OBJECTS} objects`
    if (next === 'n') {
      if (!skip(4)) return 'ends early'
      continue
    }
    // The rest of a dictionary: another pair, unless its end comes.
    if (next === 'd' && bytes[at] !== 0x30) pending.push('d', 'o')
    if (!object()) return `unknown object at byte ${at}`
  }
  return undefined
}

const SMALL = 'zZ)'
const SHORTEST = 4
/** Instructions and tables are stored as texts too. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/

function codeFields(version: number): string {
  if (version >= PYTHON_2) return CODE_FIELDS_2
  return CODE_FIELDS.find(([from]) => version >= from)?.[1] ?? CODE_FIELDS_2
}
