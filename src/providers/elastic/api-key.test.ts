import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkElasticKey } from './api-key.ts'

const encode = (text: string): string => Buffer.from(text).toString('base64')

describe('API key of Elasticsearch', () => {
  it('names its id', () => {
    // kagiban:allow-next-line the sample of Elastic's documentation
    expect(checkElasticKey(encode('VuaCfGcBCdbkQm-e5aOx:ui2lp2axTNmsyakw9tvNnw'))).toEqual({
      verdict: 'pass',
      facts: { keyId: 'VuaCfGcBCdbkQm-e5aOx' },
    })
  })

  it('is no other base64 of the same length', () => {
    // kagiban:allow-next-line the sample of Elastic's documentation
    expect(checkElasticKey(encode('VuaCfGcBCdbkQm-e5aOx_ui2lp2axTNmsyakw9tvNnw'))).toEqual({ verdict: 'reject' })
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkElasticKey(text)).toEqual({ verdict: 'reject' })
      }),
    )
  })
})
