import { DocumentFault, textPart, type DocumentPart, type OpenedDocument } from '../part.ts'
import { MarshalTexts } from './marshal-texts.ts'

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
  const texts = new MarshalTexts(bytes)
  const fault = marshalTexts(bytes, header, codeFields(version), texts)
  if (!texts.isEmpty) yield textPart('constants', texts.joined())
  if (fault !== undefined) throw new DocumentFault('document-broken', `Python bytecode: ${fault}`)
}

const REFERENCE_FLAG = 0x80
const MAX_OBJECTS = 4_000_000

/** What may be still to come: an object, four bytes, or the rest of a dictionary. */
const OBJECT = 0
const NUMBER = 1
const PAIRS = 2
type Expected = typeof OBJECT | typeof NUMBER | typeof PAIRS

/** Of a code object, numbers and objects, the last first, by version of the compiler. */
const CODE_FIELDS = [
  [3495, fields(5, 8, 2)], // 3.11 and later: names of all variables in one list
  [3413, fields(6, 8, 1)], // 3.8: arguments by position only are counted too
  [3000, fields(5, 8, 1)],
] as const
const CODE_FIELDS_2 = fields(4, 8, 1)

/** Numbers, objects, the first line's number, objects; in reverse. */
function fields(numbers: number, objects: number, last: number): readonly Expected[] {
  const many = (what: Expected, count: number): Expected[] => Array.from({ length: count }, () => what)
  return [...many(OBJECT, last), NUMBER, ...many(OBJECT, objects), ...many(NUMBER, numbers)]
}

function codeFields(version: number): readonly Expected[] {
  if (version >= PYTHON_2) return CODE_FIELDS_2
  return CODE_FIELDS.find(([from]) => version >= from)?.[1] ?? CODE_FIELDS_2
}

/** Bytes after the type of objects that are always as long; -1 for others. */
const FIXED = new Int8Array(128).fill(-1)
// None, stop iteration, ellipsis, false, true, and the end of a dictionary.
for (const type of Buffer.from('0NS.FT')) FIXED[type] = 0
for (const type of Buffer.from('rRi')) FIXED[type] = 4
for (const type of Buffer.from('Ig')) FIXED[type] = 8
FIXED[0x79] = 16 // y, a complex number

/** Walks the objects one after the other; what contains others only adds to how many are still to come. Gives what is wrong. */
function marshalTexts(bytes: Buffer, start: number, code: readonly Expected[], texts: MarshalTexts): string | undefined {
  const pending: Expected[] = [OBJECT]
  let at = start
  let objects = 0

  function text(length: number, encoding: BufferEncoding): boolean {
    if (length < 0 || at + length > bytes.length) return false
    texts.add(at, (at += length), encoding)
    return true
  }

  /** Reads one object; false when it makes no sense. */
  function object(): boolean {
    const type = bytes[at++]! & ~REFERENCE_FLAG
    const fixed = FIXED[type]!
    if (fixed >= 0) return skip(fixed)
    const short = bytes[at]
    const long = at + 4 <= bytes.length ? bytes.readInt32LE(at) : undefined
    switch (type) {
      case 0x6c: // l, a long number
        return long !== undefined && skip(4 + Math.abs(long) * 2)
      case 0x66: // f, a number as text
        return skip(1 + (short ?? 0))
      case 0x78: // x, two of them
        return skip(1 + (short ?? 0)) && skip(1 + (bytes[at] ?? 0))
      case 0x7a: // z and Z, a short text
      case 0x5a:
        return short !== undefined && skip(1) && text(short, 'latin1')
      case 0x73: // s, t and u, bytes and texts
      case 0x74:
      case 0x75:
        return long !== undefined && skip(4) && text(long, 'utf8')
      case 0x61: // a and A, a text of ASCII
      case 0x41:
        return long !== undefined && skip(4) && text(long, 'latin1')
      case 0x29: // ), a small tuple
        return short !== undefined && skip(1) && expect(short)
      case 0x28: // ( [ < >, a tuple, a list, sets
      case 0x5b:
      case 0x3c:
      case 0x3e:
        return long !== undefined && skip(4) && expect(long)
      case 0x3a: // :, a slice: start, stop, step
        return expect(3)
      case 0x7b: // {, a dictionary
        pending.push(PAIRS)
        return at < bytes.length
      case 0x63: // c, code
        for (const field of code) pending.push(field)
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
  function expect(count: number): boolean {
    if (count < 0 || count > bytes.length - at) return false
    for (let i = 0; i < count; i++) pending.push(OBJECT)
    return true
  }

  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (at >= bytes.length) return 'ends early'
    if (++objects > MAX_OBJECTS || pending.length > MAX_OBJECTS) return `more than ${MAX_OBJECTS} objects`
    if (next === NUMBER) {
      if (!skip(4)) return 'ends early'
      continue
    }
    // The rest of a dictionary: another pair, unless its end comes.
    if (next === PAIRS && bytes[at] !== 0x30) pending.push(PAIRS, OBJECT)
    if (!object()) return `unknown object at byte ${at}`
  }
  return undefined
}
