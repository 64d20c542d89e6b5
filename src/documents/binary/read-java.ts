import { APART, DocumentFault, textPart, type DocumentPart, type OpenedDocument } from '../part.ts'

/** Bytes of each kind of constant behind its tag; text has its length in front. JVM specification 25, 4.4 (2026-11-24). */
const CONSTANT_BYTES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
}
const TEXT = 1
const STRING = 8
const SHORTEST = 6
/** Of texts that are no constants of the program. */
const LONG = 16

/** The texts in a Java class: its string constants, and fields with a constant value as `NAME=value`. */
export function* readJavaClass({ bytes }: OpenedDocument): Generator<DocumentPart> {
  const pool = constantPool(bytes)
  const fields = constantFields(bytes, pool)
  const named = new Set(fields.map(({ text }) => text))
  const strings = new Set(pool.strings.values())
  const lines = [...pool.texts]
    .filter(([number, text]) => !named.has(number) && (strings.has(number) ? text.length >= SHORTEST : isOtherText(text)))
    .map(([, text]) => text)
  if (fields.length > 0) yield textPart('fields', fields.map(({ line }) => line).join('\n'))
  if (lines.length > 0) yield textPart('constants', lines.join(APART))
  if (pool.fault !== undefined) throw new DocumentFault('document-broken', `Java class: ${pool.fault}`)
}

/** Names of classes, methods and types are texts too; annotations have theirs among them. */
function isOtherText(text: string): boolean {
  return text.length >= LONG && !/^[\w$/<>;:()[\].*+-]*$/.test(text)
}

interface ConstantPool {
  /** By number in the pool. */
  readonly texts: ReadonlyMap<number, string>
  /** Number of its text for each string constant. */
  readonly strings: ReadonlyMap<number, number>
  /** Place behind the pool. */
  readonly end: number
  readonly fault?: string
}

function constantPool(bytes: Buffer): ConstantPool {
  if (bytes.length < 10) throw new DocumentFault('document-broken', 'Java class: ends early')
  const texts = new Map<number, string>()
  const strings = new Map<number, number>()
  const count = bytes.readUInt16BE(8)
  let at = 10
  for (let number = 1; number < count; number++) {
    const tag = bytes[at]
    const isText = tag === TEXT && at + 3 <= bytes.length
    const length = isText ? 2 + bytes.readUInt16BE(at + 1) : CONSTANT_BYTES[tag ?? 0]
    if (length === undefined) return { texts, strings, end: bytes.length, fault: `unknown constant at byte ${at}` }
    if (at + 1 + length > bytes.length) return { texts, strings, end: bytes.length, fault: 'ends in its constants' }
    if (isText) texts.set(number, bytes.toString('utf8', at + 3, at + 1 + length))
    else if (tag === STRING) strings.set(number, bytes.readUInt16BE(at + 1))
    // Long numbers take two places.
    if (tag === 5 || tag === 6) number++
    at += 1 + length
  }
  return { texts, strings, end: at }
}

/** Fields whose value is a string constant, with the number of its text. Ends quietly where the class does. */
function constantFields(bytes: Buffer, { texts, strings, end }: ConstantPool): { line: string; text: number }[] {
  const lines: { line: string; text: number }[] = []
  const number = (at: number): number => (at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0)
  let at = end + 8 + number(end + 6) * 2
  const count = number(at)
  at += 2
  for (let i = 0; i < count && at + 8 <= bytes.length; i++) {
    const name = texts.get(number(at + 2))
    const attributes = number(at + 6)
    at += 8
    for (let j = 0; j < attributes && at + 6 <= bytes.length; j++) {
      const text = strings.get(number(at + 6)) ?? 0
      const value = texts.get(text)
      if (texts.get(number(at)) === 'ConstantValue' && name !== undefined && value !== undefined)
        lines.push({ line: `${name}=${value}`, text })
      at += 6 + bytes.readUInt32BE(at + 2)
    }
  }
  return lines
}
