import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkBinaryKeyset, checkKeyData, readFields } from './keyset.ts'
import { binaryKeyset, jsonKeyset, keyValue } from './samples.ts'

const ruleset = rulesetOf([provider])

describe('a JSON keyset', () => {
  it('tells the type of each key, and each key is a finding', () => {
    const [a, b] = [JSON.parse(jsonKeyset('a')), JSON.parse(jsonKeyset('b', 'HmacKey'))]
    const both = JSON.stringify({ primaryKeyId: 1, key: [...a.key, ...b.key] })
    expect(detect(ruleset, both)).toMatchObject([
      { facts: { keyType: 'AesGcmKey' }, secret: { value: keyValue('a').toString('base64') }, confidence: 0.98 },
      { facts: { keyType: 'HmacKey' }, secret: { value: keyValue('b').toString('base64') } },
    ])
  })

  it('of a public key, or of another service’s type, is no secret; one that is cut off fails', () => {
    const value = keyValue('x').toString('base64')
    const object = (typeUrl: string, keyMaterialType: string): string => JSON.stringify({ typeUrl, value, keyMaterialType })
    const url = 'type.googleapis.com/google.crypto.tink.AesGcmKey'
    expect(checkKeyData(value, { object: object(url, 'ASYMMETRIC_PUBLIC') })).toEqual({ verdict: 'reject' })
    expect(checkKeyData(value, { object: object('type.googleapis.com/other.Key', 'SYMMETRIC') })).toEqual({
      verdict: 'reject',
    })
    expect(checkKeyData(value.slice(0, 16), { object: object(url, 'SYMMETRIC') })).toMatchObject({ verdict: 'fail' })
  })
})

describe('a binary keyset', () => {
  it('tells type, number and first id', () => {
    expect(checkBinaryKeyset(binaryKeyset('x').toString('base64'))).toEqual({
      verdict: 'pass',
      facts: { keyType: 'AesGcmKey', keys: 1, primaryKeyId: 42 },
    })
    expect(checkBinaryKeyset(binaryKeyset('x', 3).toString('base64'))).toEqual({ verdict: 'reject' })
    expect(checkBinaryKeyset(binaryKeyset('x').subarray(0, 40).toString('base64'))).toMatchObject({ verdict: 'fail' })
  })

  it('of any bytes is read without a throw, and whole or not at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const fields = readFields(Buffer.from(bytes))
        if (fields !== undefined && bytes.length > 0) expect(fields.length).toBeGreaterThan(0)
        checkBinaryKeyset(Buffer.from(bytes).toString('base64'))
        checkKeyData(Buffer.from(bytes).toString('latin1'), { object: Buffer.from(bytes).toString('latin1') })
      }),
    )
  })
})
