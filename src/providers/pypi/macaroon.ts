/** A macaroon in the binary format v2, first-party caveats only: what a third-party caveat adds is kept out. */
export interface Macaroon {
  readonly location: string
  readonly identifier: Buffer
  readonly caveats: readonly Buffer[]
}

const VERSION = 2
const END = 0
const LOCATION = 1
const IDENTIFIER = 2
const SIGNATURE = 6
const SIGNATURE_BYTES = 32
const MAX_CAVEATS = 64
const VERIFICATION_ID = 4

interface Field {
  readonly type: number
  readonly data: Buffer
}

/**
 * Reads a serialised macaroon: a version byte; sections of fields (type, length, data), each ended by 0 — the header, one a
 * caveat, then an empty one; the signature. Undefined when it is cut off, has something behind it, or is no macaroon.
 * Source: README.md#format.
 */
export function parseMacaroon(bytes: Buffer): Macaroon | undefined {
  if (bytes[0] !== VERSION) return undefined
  const reader = fieldReader(bytes, 1)
  const header = reader.section()
  const identifier = header?.find(({ type }) => type === IDENTIFIER)?.data
  if (header === undefined || identifier === undefined) return undefined
  const caveats: Buffer[] = []
  for (let count = 0; count <= MAX_CAVEATS; count++) {
    const section = reader.section()
    if (section === undefined) return undefined
    if (section.length === 0) {
      const signature = reader.field()
      if (signature?.type !== SIGNATURE || signature.data.length !== SIGNATURE_BYTES || !reader.isAtEnd()) return undefined
      const location = header.find(({ type }) => type === LOCATION)?.data.toString('utf8') ?? ''
      return { location, identifier, caveats }
    }
    const caveat = section.find(({ type }) => type === IDENTIFIER)?.data
    if (caveat === undefined) return undefined
    if (!section.some(({ type }) => type === VERIFICATION_ID)) caveats.push(caveat)
  }
  return undefined
}

function fieldReader(bytes: Buffer, start: number) {
  let at = start
  const varint = (): number | undefined => {
    let value = 0
    // Four groups of seven bits hold any length that fits in a token.
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) return undefined
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
    return undefined
  }
  const field = (): Field | undefined => {
    const type = varint()
    if (type === undefined) return undefined
    if (type === END) return { type, data: Buffer.alloc(0) }
    const length = varint()
    if (length === undefined || at + length > bytes.length) return undefined
    at += length
    return { type, data: bytes.subarray(at - length, at) }
  }
  /** The fields up to the next end mark. */
  const section = (): Field[] | undefined => {
    const fields: Field[] = []
    for (;;) {
      const next = field()
      if (next === undefined || fields.length > 3) return undefined
      if (next.type === END) return fields
      fields.push(next)
    }
  }
  return { field, section, isAtEnd: () => at === bytes.length }
}

/** Serialises a macaroon in the format v2. For samples: the signature is given, not made. */
export function writeMacaroon({ location, identifier, caveats }: Macaroon, signature: Buffer): Buffer {
  const field = (type: number, data: Buffer): Buffer => Buffer.concat([Buffer.from([type, ...varintOf(data.length)]), data])
  const end = Buffer.from([END])
  return Buffer.concat([
    Buffer.from([VERSION]),
    field(LOCATION, Buffer.from(location)),
    field(IDENTIFIER, identifier),
    end,
    ...caveats.flatMap((caveat) => [field(IDENTIFIER, caveat), end]),
    end,
    field(SIGNATURE, signature),
  ])
}

function varintOf(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varintOf(value >> 7)]
}
