import { decodeBase64 } from '#base/encoding.ts'
import type { Facts, StructureCheck } from '#core/rule.ts'

/** What a macaroon says: where it is for, who made it, and what limits it. The signature is checked by its issuer only. */
export interface Macaroon {
  readonly location: string
  readonly identifier: Buffer
  /** First-party caveats are texts; a third-party one names another place. */
  readonly caveats: readonly Buffer[]
  /** Bytes read. */
  readonly length: number
}

const SIGNATURE_BYTES = 32
const MOST_PACKETS = 500

/** Version 1: packets of four hex digits of length, a name, a space, the value and a line break. */
export function readVersion1(bytes: Buffer): Macaroon | undefined {
  let at = 0
  let location = ''
  let identifier: Buffer = Buffer.alloc(0)
  const caveats: Buffer[] = []
  for (let packets = 0; packets < MOST_PACKETS && at + 4 <= bytes.length; packets++) {
    const size = bytes.toString('latin1', at, at + 4)
    const length = /^[0-9a-f]{4}$/i.test(size) ? Number.parseInt(size, 16) : 0
    if (length < 7 || at + length > bytes.length || bytes[at + length - 1] !== 0x0a) return undefined
    const packet = bytes.subarray(at + 4, at + length - 1)
    const space = packet.indexOf(0x20)
    if (space < 1) return undefined
    const name = packet.toString('latin1', 0, space)
    const value = packet.subarray(space + 1)
    at += length
    if (name === 'location') location = value.toString('utf8')
    else if (name === 'identifier') identifier = value
    else if (name === 'cid') caveats.push(value)
    else if (name === 'signature')
      return value.length === SIGNATURE_BYTES ? { location, identifier, caveats, length: at } : undefined
    else if (name !== 'vid' && name !== 'cl') return undefined
  }
  return undefined
}

const FIELD = { end: 0, location: 1, identifier: 2, signature: 6 } as const

/** Version 2: 02, then sections of numbered fields with lengths; 00 ends a section. */
export function readVersion2(bytes: Buffer): Macaroon | undefined {
  if (bytes[0] !== 2) return undefined
  const reader = { bytes, at: 1 }
  const head = readSection(reader)
  const identifier = head?.get(FIELD.identifier)
  if (head === undefined || identifier === undefined) return undefined
  const caveats: Buffer[] = []
  for (let count = 0; count < MOST_PACKETS; count++) {
    const caveat = readSection(reader)
    if (caveat === undefined) return undefined
    if (caveat.size === 0) break
    caveats.push(caveat.get(FIELD.identifier) ?? Buffer.alloc(0))
  }
  const isSigned = bytes[reader.at] === FIELD.signature && bytes[reader.at + 1] === SIGNATURE_BYTES
  const length = reader.at + 2 + SIGNATURE_BYTES
  if (!isSigned || length > bytes.length) return undefined
  return { location: head.get(FIELD.location)?.toString('utf8') ?? '', identifier, caveats, length }
}

function readSection(reader: { readonly bytes: Buffer; at: number }): Map<number, Buffer> | undefined {
  const fields = new Map<number, Buffer>()
  for (;;) {
    const field = readVarint(reader)
    if (field === FIELD.end) return fields
    const length = readVarint(reader)
    if (field === undefined || length === undefined || reader.at + length > reader.bytes.length) return undefined
    fields.set(field, reader.bytes.subarray(reader.at, reader.at + length))
    reader.at += length
  }
}

function readVarint(reader: { readonly bytes: Buffer; at: number }): number | undefined {
  let value = 0
  for (let i = 0; i < 4; i++) {
    const byte = reader.bytes[reader.at++]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) << (7 * i)
    if (byte < 0x80) return value
  }
  return undefined
}

const READABLE = /^[\u0020-\u007e]{1,200}$/

/** A macaroon in base64 or base64url, of either version. */
export function checkMacaroon(secret: string): StructureCheck {
  return judge(decodeBase64(secret))
}

/** A macaroon of lnd, which writes them in hex. */
export function checkHexMacaroon(secret: string): StructureCheck {
  return judge(Buffer.from(secret, 'hex'))
}

function judge(bytes: Buffer | undefined): StructureCheck {
  if (bytes === undefined) return { verdict: 'reject' }
  const macaroon = bytes[0] === 2 ? readVersion2(bytes) : readVersion1(bytes)
  if (macaroon === undefined) return { verdict: 'fail', reason: 'the macaroon is cut off' }
  return { verdict: 'pass', facts: factsOf(macaroon) }
}

export function factsOf({ location, identifier, caveats }: Macaroon): Facts {
  const texts = caveats.map((caveat) => caveat.toString('utf8')).filter((text) => READABLE.test(text))
  const actions = location === 'lnd' ? permissions(identifier) : ''
  const expires = texts.map(expiryIn).find((date) => date !== undefined)
  return {
    ...(READABLE.test(location) ? { location } : {}),
    caveats: caveats.length,
    ...(texts.length === 0 ? {} : { limits: texts.join('; ').slice(0, 300) }),
    ...(expires === undefined ? {} : { expires }),
    ...(actions === '' ? {} : { permissions: actions }),
  }
}

/** `time-before …` and `time < …`, as dates or seconds. */
function expiryIn(caveat: string): string | undefined {
  const match = /^(?:time-before|time\s?<|expires?(?:[ :=]|_at[ :=]))\s?(\S{1,40})$/i.exec(caveat)
  if (match === null) return undefined
  const text = match[1]!
  const date = /^\d{9,13}$/.test(text) ? new Date(Number(text) * (text.length > 10 ? 1 : 1000)) : new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** lnd's identifier holds entities with their actions, such as "offchain" with "read" and "write". */
function permissions(identifier: Buffer): string {
  const words = identifier.toString('latin1').match(/[a-z]{4,20}/g) ?? []
  return words
    .filter((word) =>
      /^(?:address|info|invoices|macaroon|message|offchain|onchain|peers|signer|read|write|generate)$/.test(word),
    )
    .join(' ')
}
