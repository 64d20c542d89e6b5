import { DocumentFault, textPart, type DocumentPart, type OpenedDocument } from '../part.ts'

const TRAILER_BYTES = 32

/** Kinds of objects, in the upper half of their first byte. */
const DATA = 4
const ASCII = 5
const UTF16 = 6
const UTF8 = 7
const ARRAY = 10
const DICTIONARY = 13

interface Trailer {
  readonly offsetBytes: number
  readonly referenceBytes: number
  readonly count: number
  readonly tableAt: number
}

/**
 * The texts of a binary property list (Apple): of dictionaries as `key=value`, others by themselves, data as files. Objects are
 * read one by one from their table and never followed further than one step, so that circles do not matter.
 */
export function* readPropertyList({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const trailer = trailerOf(bytes)
  if (trailer === undefined) throw new DocumentFault('document-broken', 'property list: senseless table of objects')
  const count = Math.min(trailer.count, limits.maxItems)
  const lines: string[] = []
  const named = new Set<number>()
  let left = bytes.length * 4
  for (let number = 0; number < count && left > 0; number++) {
    const object = objectAt(bytes, trailer, number)
    if (object?.type !== DICTIONARY) continue
    for (let i = 0; i < object.size && left > 0; i++) {
      const value = reference(bytes, trailer, object.at, object.size + i)
      const key = textAt(bytes, trailer, reference(bytes, trailer, object.at, i)) ?? '?'
      for (const item of listed(bytes, trailer, value)) {
        const text = textAt(bytes, trailer, item)
        left -= key.length + (text?.length ?? 0) + 8
        if (text === undefined) continue
        named.add(item)
        lines.push(`${key}=${text}`)
      }
    }
  }
  for (let number = 0; number < count; number++) {
    const text = named.has(number) ? undefined : textAt(bytes, trailer, number)
    if (text !== undefined) lines.push(text)
    const data = dataAt(bytes, trailer, number)
    if (data !== undefined && data.length >= 16) yield { kind: 'file', name: `data ${number}`, bytes: data }
  }
  if (lines.length > 0) yield textPart('values', lines.join('\n'))
  if (left <= 0) throw new DocumentFault('document-limit', 'property list: repeats its values')
}

/** A value, or the values of a list. */
function listed(bytes: Buffer, trailer: Trailer, number: number): readonly number[] {
  const object = objectAt(bytes, trailer, number)
  if (object?.type !== ARRAY) return [number]
  return Array.from({ length: Math.min(object.size, 1000) }, (_, i) => reference(bytes, trailer, object.at, i))
}

function trailerOf(bytes: Buffer): Trailer | undefined {
  const at = bytes.length - TRAILER_BYTES
  if (at < 8) return undefined
  const [offsetBytes, referenceBytes] = [bytes[at + 6]!, bytes[at + 7]!]
  const [count, tableAt] = [Number(bytes.readBigUInt64BE(at + 8)), Number(bytes.readBigUInt64BE(at + 24))]
  const isPlausible = offsetBytes >= 1 && offsetBytes <= 6 && referenceBytes >= 1 && referenceBytes <= 6
  return isPlausible && tableAt + count * offsetBytes <= at ? { offsetBytes, referenceBytes, count, tableAt } : undefined
}

interface PlistObject {
  readonly type: number
  /** Items, characters or bytes. */
  readonly size: number
  /** Where its content begins. */
  readonly at: number
}

function objectAt(bytes: Buffer, { offsetBytes, tableAt, count }: Trailer, number: number): PlistObject | undefined {
  if (number >= count) return undefined
  const at = bytes.readUIntBE(tableAt + number * offsetBytes, offsetBytes)
  const mark = bytes[at]
  if (mark === undefined) return undefined
  const type = mark >> 4
  if ((mark & 15) !== 15) return { type, size: mark & 15, at: at + 1 }
  // A longer size is an integer of its own.
  const sizeBytes = 1 << (bytes[at + 1]! & 15)
  if (sizeBytes > 4 || at + 2 + sizeBytes > bytes.length) return undefined
  return { type, size: bytes.readUIntBE(at + 2, sizeBytes), at: at + 2 + sizeBytes }
}

function reference(bytes: Buffer, { referenceBytes }: Trailer, at: number, index: number): number {
  const from = at + index * referenceBytes
  return from + referenceBytes <= bytes.length ? bytes.readUIntBE(from, referenceBytes) : Number.MAX_SAFE_INTEGER
}

function textAt(bytes: Buffer, trailer: Trailer, number: number): string | undefined {
  const object = objectAt(bytes, trailer, number)
  if (object === undefined) return undefined
  const { type, size, at } = object
  if (type === ASCII) return bytes.toString('latin1', at, Math.min(bytes.length, at + size))
  if (type === UTF8) return bytes.toString('utf8', at, Math.min(bytes.length, at + size))
  if (type !== UTF16) return undefined
  const units = bytes.subarray(at, at + size * 2)
  return Buffer.from(units.subarray(0, units.length & ~1))
    .swap16()
    .toString('utf16le')
}

/** Data that is text is a text's business. */
function dataAt(bytes: Buffer, trailer: Trailer, number: number): Buffer | undefined {
  const object = objectAt(bytes, trailer, number)
  return object?.type === DATA ? bytes.subarray(object.at, object.at + object.size) : undefined
}
