import { fakeBytes } from '#core/samples.ts'

const field = (number: number, value: Buffer): Buffer => Buffer.concat([Buffer.of(number * 8 + 2, value.length), value])
const count = (number: number, value: number): Buffer => Buffer.of(number * 8, value)
const url = (type: string): string => `type.googleapis.com/google.crypto.tink.${type}`

/** A synthetic key as it is inside of `value`: field 3, 16 bytes. */
export const keyValue = (seed: string): Buffer => field(3, fakeBytes(`tink/${seed}`, 16))

/** A JSON keyset of one key. */
export function jsonKeyset(seed: string, type = 'AesGcmKey', keyMaterialType = 'SYMMETRIC'): string {
  const keyData = { typeUrl: url(type), value: keyValue(seed).toString('base64'), keyMaterialType }
  return JSON.stringify({ primaryKeyId: 4711, key: [{ keyData, status: 'ENABLED', keyId: 4711, outputPrefixType: 'TINK' }] })
}

/** A keyset in binary: material 1 is symmetric, 2 private, 3 public. */
export function binaryKeyset(seed: string, material = 1, type = 'AesGcmKey'): Buffer {
  const data = Buffer.concat([field(1, Buffer.from(url(type))), field(2, keyValue(seed)), count(3, material)])
  return Buffer.concat([count(1, 42), field(2, Buffer.concat([field(1, data), count(2, 1), count(3, 42), count(4, 1)]))])
}
