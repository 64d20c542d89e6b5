import { decodeBase64, parseJsonObject } from '#base/encoding.ts'
import type { Facts, PartValues, StructureCheck } from '#core/rule.ts'

const TYPE = /^type\.googleapis\.com\/google\.crypto\.tink\.(\w+)$/
const PRIVATE_MATERIAL = /^(?:SYMMETRIC|ASYMMETRIC_PRIVATE)$/

/** The `keyData` of a JSON keyset; the whole object is the part `object`. Public keys are no secret. */
export function checkKeyData(secret: string, { object = '' }: PartValues): StructureCheck {
  const data = parseJsonObject(object.replaceAll(/\\+"/g, '"').replaceAll(/\\+[nrt]/g, ' '))
  if (data === undefined) return { verdict: 'neutral' }
  const { typeUrl, keyMaterialType } = data
  const keyType = TYPE.exec(typeof typeUrl === 'string' ? typeUrl : '')?.[1]
  if (keyType === undefined || typeof keyMaterialType !== 'string') return { verdict: 'reject' }
  if (!PRIVATE_MATERIAL.test(keyMaterialType)) return { verdict: 'reject' }
  const bytes = decodeBase64(secret)
  if (bytes === undefined) return { verdict: 'fail', reason: 'the value is not base64' }
  return readFields(bytes) === undefined
    ? { verdict: 'fail', reason: 'the value is cut off', facts: { keyType } }
    : { verdict: 'pass', facts: { keyType } }
}

/** One field of a protocol buffer: a number, or bytes. */
type Field = readonly [number: number, value: number | Buffer]

const MOST_FIELDS = 1000

/** The fields of a message, or undefined when the bytes are no whole message. Fixed-size fields do not occur in keysets. */
export function readFields(bytes: Buffer): readonly Field[] | undefined {
  const fields: Field[] = []
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let i = 0; i < 10; i++) {
      const byte = bytes[at++]
      if (byte === undefined) return -1
      value += (byte & 0x7f) * 2 ** (7 * i)
      if (byte < 0x80) return value
    }
    return -1
  }
  while (at < bytes.length) {
    const tag = varint()
    const value = varint()
    const wire = tag % 8
    if (tag < 8 || value < 0 || fields.length === MOST_FIELDS || (wire !== 0 && wire !== 2)) return undefined
    if (wire === 0) {
      fields.push([Math.floor(tag / 8), value])
      continue
    }
    if (at + value > bytes.length) return undefined
    fields.push([Math.floor(tag / 8), bytes.subarray(at, at + value)])
    at += value
  }
  return fields
}

const MATERIAL = { symmetric: 1, private: 2 } as const

/** A keyset in binary, base64: the id of the first key, then keys of type, value and kind of material. */
export function checkBinaryKeyset(secret: string): StructureCheck {
  const bytes = decodeBase64(secret)
  const keyset = bytes === undefined ? undefined : readFields(bytes)
  if (keyset === undefined) return { verdict: 'fail', reason: 'no whole keyset' }
  const types = keyset.flatMap(([number, key]) => (number === 2 && Buffer.isBuffer(key) ? (secretType(key) ?? []) : []))
  const [keyType] = types
  if (keyType === undefined) return { verdict: 'reject' }
  const id = keyset.find(([number]) => number === 1)?.[1]
  const facts: Facts = { keyType, keys: types.length, ...(typeof id === 'number' ? { primaryKeyId: id } : {}) }
  return { verdict: 'pass', facts }
}

/** The type of a key that is secret. */
function secretType(key: Buffer): string | undefined {
  const data = readFields(key)?.find(([number]) => number === 1)?.[1]
  const fields = Buffer.isBuffer(data) ? readFields(data) : undefined
  const url = fields?.find(([number]) => number === 1)?.[1]
  const material = fields?.find(([number]) => number === 3)?.[1]
  if (material !== MATERIAL.symmetric && material !== MATERIAL.private) return undefined
  return TYPE.exec(Buffer.isBuffer(url) ? url.toString('latin1') : '')?.[1]
}
